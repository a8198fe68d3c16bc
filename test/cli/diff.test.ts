import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const drafts = scratch();

const BASE = `language en

act base-2020
  document: "order" № 1, 2020-01-01
  approves: body "Some body" ru "Орган" kk "Орган"
  enters into force: 2020-02-01

point 1
  | An employee reaches at least 3 indicators of 5.
  fact achieved: integer 0..5 "Achieved indicators" ru "Достигнутые показатели" kk "Орындалған көрсеткіштер"
  decision effective: yes-no "Effective" ru "Эффективен" kk "Тиімді"
    = achieved >= 3

point 2
  | The result is told within two working days.
  event assessed "Assessment" ru "Оценка" kk "Бағалау"
  deadline told_due: assessed + 2 working days "Telling the result" ru "Сообщение" kk "Хабарлау"
  requirement reached: achieved >= 1 "At least one" ru "Хотя бы один" kk "Кемінде бір"

point 3
  | To be taken out.
`;
const CHANGE = `language en

act change-2021
  document: "order" № 2, 2021-01-01
  amends: body
  published: 2021-01-05
  enters into force: publication + 10 calendar days on expiry

point 1
  edit point 1: words "3 indicators" => "4 indicators"
    point 1
      fact achieved: integer 0..5 "Achieved indicators" ru "Достигнутые показатели" kk "Орындалған көрсеткіштер"
      decision effective: yes-no "Effective" ru "Эффективен" kk "Тиімді"
        = achieved >= 4

  edit point 2: new wording
    point 2
      | The result is told within five working days.
      event assessed "Assessment" ru "Оценка" kk "Бағалау"
      deadline told_due: assessed + 5 working days "Telling the result" ru "Сообщение" kk "Хабарлау"

  edit point 3: delete
`;
files.write('base.adisteme', BASE);
const change = files.write('change.adisteme', CHANGE);
const folder = ['--methodologies', files.folder];
const days = ['--from', '2021-01-15', '--to', '2021-01-16'];

test('two days: provisions with act and edit, rules before and after, texts, outcomes with a witness', async () => {
  const { status, stdout, stderr } = await adisteme([
    'diff',
    'body',
    ...days,
    ...folder,
    '--json',
    '--lang',
    'en',
  ]);
  expect([status, stderr]).toEqual([0, '']);
  const answer = JSON.parse(stdout);
  expect(answer.changes).toEqual([
    {
      provision: 'point 1',
      kind: 'replaced',
      act: 'change-2021',
      edits: ['change-2021 point 1'],
      rules: [
        {
          kind: 'decision',
          name: 'effective',
          before: 'Achieved indicators ≥ 3',
          after: 'Achieved indicators ≥ 4',
        },
      ],
      text: {
        before: 'An employee reaches at least 3 indicators of 5.',
        after: 'An employee reaches at least 4 indicators of 5.',
      },
    },
    {
      provision: 'point 2',
      kind: 'replaced',
      act: 'change-2021',
      edits: ['change-2021 point 1'],
      rules: [
        {
          kind: 'deadline',
          name: 'told_due',
          before: 'Assessment + 2 working days',
          after: 'Assessment + 5 working days',
        },
        {
          kind: 'requirement',
          name: 'reached',
          before: 'At least one: Achieved indicators ≥ 1',
          after: null,
        },
      ],
      text: {
        before: 'The result is told within two working days.',
        after: 'The result is told within five working days.',
      },
    },
    {
      provision: 'point 3',
      kind: 'repealed',
      act: 'change-2021',
      edits: ['change-2021 point 1'],
      rules: [],
      text: { before: 'To be taken out.', after: null },
    },
  ]);
  expect(answer.outcomes).toEqual([
    {
      decision: 'effective',
      before: true,
      after: false,
      status: { before: 'decided', after: 'decided' },
      witness: { achieved: 3 },
    },
  ]);
  expect(answer.requirements).toEqual([
    { requirement: 'reached', before: false, after: null, witness: { achieved: 0 } },
  ]);
  expect(answer.search).toMatchObject({ withoutDifference: [], same: [] });
  expect(answer.search.casesTried).toBeGreaterThan(0);
  expect(answer.from).toMatchObject({
    methodology: 'body',
    day: '2021-01-15',
    edition: { acts: ['base-2020'] },
  });
  expect(answer.to).toMatchObject({ edition: { from: '2021-01-16', acts: ['base-2020', 'change-2021'] } });
});

test.each([
  [
    'en',
    [
      'point 1: new wording (change-2021, point 1)',
      '± decision effective: Achieved indicators ≥ 3 → Achieved indicators ≥ 4',
      'An employee reaches at least [-3-] {+4+} indicators of 5.',
      '± deadline told_due: Assessment + 2 working days → Assessment + 5 working days',
      '− requirement reached: At least one: Achieved indicators ≥ 1',
      'point 3: taken out (change-2021, point 1)',
      'Effective (effective): yes → no',
      'Achieved indicators: 3',
    ],
  ],
  [
    'ru',
    [
      'пункт 1: новая редакция (change-2021, пункт 1)',
      '± срок told_due: Оценка + 2 рабочих дня → Оценка + 5 рабочих дней',
      'Эффективен (effective): да → нет',
    ],
  ],
  [
    'kk',
    [
      '1-тармақ: жаңа редакция (change-2021, 1-тармақ)',
      '± мерзім told_due: Бағалау + 2 жұмыс күні → Бағалау + 5 жұмыс күні',
      'Тиімді (effective): иә → жоқ',
    ],
  ],
])('for people, in %s', async (language, lines) => {
  const { status, stdout } = await adisteme(['diff', 'body', ...days, ...folder, '--lang', language]);
  expect(status).toBe(0);
  for (const line of lines) expect(stdout).toContain(line);
});

test('one edition with itself: nothing has changed, and no case is looked for', async () => {
  const same = ['diff', 'body', '--from', '2020-02-01', '--to', '2021-01-15', ...folder];
  const { stdout } = await adisteme([...same, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    changes: [],
    outcomes: [],
    search: { casesTried: 0, same: ['effective', 'reached'] },
  });
  expect((await adisteme([...same, '--lang', 'en'])).stdout).toContain('Nothing has changed.');
});

test('a file alone is compared with the edition before it', async () => {
  const { status, stdout } = await adisteme(['diff', change, ...folder, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).changes).toHaveLength(3);
});

test('two files: a draft and another draft of the same act', async () => {
  const other = drafts.write('change.adisteme', CHANGE.replace('+ 5 working days', '+ 7 working days'));
  const { status, stdout } = await adisteme(['diff', change, other, ...folder, '--json', '--lang', 'en']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).changes).toMatchObject([
    { provision: 'point 2', rules: [{ name: 'told_due', after: 'Assessment + 7 working days' }] },
  ]);
});

test('two methodologies on a day', async () => {
  const { status, stdout } = await adisteme([
    'diff',
    'atyrau-akimat',
    'ryskulov-akimat',
    '--on',
    '2020-01-01',
    '--json',
  ]);
  expect(status).toBe(0);
  const answer = JSON.parse(stdout);
  expect([answer.from.methodology, answer.to.methodology]).toEqual(['atyrau-akimat', 'ryskulov-akimat']);
  expect(answer.changes.length).toBeGreaterThan(0);
});

test('a draft with mistakes: what they concern is left out, and it is said so', async () => {
  const draft = drafts.write(
    'mistaken.adisteme',
    CHANGE.replace('edit point 3: delete', 'edit point 9: delete'),
  );
  const { status, stderr } = await adisteme(['diff', draft, ...folder, '--lang', 'en']);
  expect(status).toBe(0);
  expect(stderr).toContain('There are errors in the acts of body');
});

test.each<[string[], string]>([
  [['body'], 'The option --from is needed.'],
  [['body', '--from', '2020-02-01'], 'The option --to is needed.'],
  [['body', '--from', '2020-02-30', '--to', '2021-01-01'], '--from: “2020-02-30” is not a day'],
  [['body', '--from', '2020-01-31', '--to', '2021-01-01'], 'body is not yet in force on 2020-01-31'],
  [['nobody', '--from', '2020-02-01', '--to', '2021-01-01'], 'There is no methodology “nobody”'],
  [['body', 'body'], 'The option --on is needed.'],
  [['body', 'body', 'body', '--on', '2020-02-01'], 'One methodology or file, or two, are compared.'],
  [['base.adisteme'], 'There is no edition before this act to compare it with.'],
  [['missing.adisteme'], 'There is no such file or folder.'],
])('%j is refused with exit status 2', async (args, message) => {
  const { status, stdout, stderr } = await adisteme(
    ['diff', ...args, '--methodologies', files.folder, '--lang', 'en'],
    '',
    files.folder,
  );
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('the later edition against the earlier one: the edits that it does without', async () => {
  const { stdout } = await adisteme([
    ...['diff', 'body', '--from', '2021-01-16', '--to', '2021-01-15', ...folder],
    ...['--json', '--lang', 'en'],
  ]);
  const edits = ['change-2021 point 1'];
  expect(JSON.parse(stdout).changes).toMatchObject([
    { provision: 'point 1', kind: 'replaced', act: 'change-2021', edits },
    { provision: 'point 2', kind: 'replaced', act: 'change-2021', edits },
    { provision: 'point 3', kind: 'inserted', act: 'change-2021', edits },
  ]);
});

test('two bodies: a provision that no edit has touched is worded by the base act', async () => {
  const { stdout } = await adisteme([
    ...['diff', 'ryskulov-akimat', 'atyrau-akimat', '--on', '2022-03-01', '--json'],
  ]);
  const { changes } = JSON.parse(stdout);
  const actOf = (provision: string) =>
    changes.find((change: { provision: string }) => change.provision === provision)?.act;
  expect([actOf('point 1'), actOf('point 5')]).toEqual(['atyrau-2018-500', 'atyrau-2022-324']);
});
