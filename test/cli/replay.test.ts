import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
files.write(
  'base.adisteme',
  `language en

act base-2020
  document: "order" № 1, 2020-01-01
  approves: body "Some body" ru "Орган" kk "Орган"
  enters into force: 2020-02-01

point 1
  | An employee reaches at least 3 indicators.
  fact achieved: integer 0..9 "Achieved"
  decision effective: yes-no "Effective"
    = achieved >= 3

point 2
  | One indicator at least is reached.
  requirement reached: achieved >= 1 "At least one"

point 3
  | The result is told within two working days.
  event assessed "Assessment"
  deadline told_due: assessed + 2 working days "Telling the result"
`,
);
files.write(
  'change.adisteme',
  `language en

act change-2021
  document: "order" № 2, 2021-01-01
  amends: body
  enters into force: 2021-02-01

point 1
  edit point 1: words "3" => "4"
    point 1
      fact achieved: integer 0..9 "Achieved"
      decision effective: yes-no "Effective"
        = achieved >= 4

point 2
  edit point 2: delete
`,
);
const folder = ['--methodologies', files.folder];
const cases = files.write(
  'cases.yaml',
  `- { id: three, methodology: body, on: 2020-06-01, facts: { achieved: 3 }, expect: { effective: true } }
- { id: none, methodology: body, on: 2021-06-01, facts: { achieved: 0 }, expect: { effective: false } }
`,
);
const run = async (...args: string[]) => {
  const { status, stdout, stderr } = await adisteme(['replay', ...args, ...folder, '--json', '--lang', 'en']);
  return { status, stderr, answer: stdout === '' ? null : JSON.parse(stdout) };
};

test('each case on its own day: how many pass, which provisions decided', async () => {
  const { status, stderr, answer } = await run(cases);
  expect([status, stderr]).toEqual([0, '']);
  expect(answer).toMatchObject({
    cases: 2,
    runs: 2,
    passed: 2,
    failed: 0,
    failures: [],
    changed: [],
    notRun: [],
  });
  expect(
    answer.coverage.provisions.map((p: Record<string, unknown>) => [p['id'], p['exercised'], p['cases']]),
  ).toEqual([
    ['point 1', true, 1],
    ['point 2', true, 1],
    ['point 3', false, 0],
    ['point 1', true, 1],
    ['point 3', false, 0],
  ]);
});

test('all editions: what changes between them, and the edit to blame', async () => {
  const { status, answer } = await run(cases, '--editions', 'all');
  expect(status).toBe(0);
  expect(answer).toMatchObject({ cases: 2, runs: 4, passed: 2, failed: 0 });
  expect(answer.changed).toMatchObject([
    {
      case: 'three',
      methodology: 'body',
      kind: 'decision',
      decision: 'effective',
      from: { edition: { acts: ['base-2020'] }, value: true, status: 'decided' },
      to: { edition: { acts: ['base-2020', 'change-2021'] }, value: false, status: 'decided' },
      because: [{ act: 'change-2021', provision: 'point 1', edit: 'change-2021 point 1' }],
    },
    {
      case: 'none',
      kind: 'requirement',
      decision: 'reached',
      from: { value: false },
      to: { value: null, status: 'no-such-rule' },
      because: [{ act: 'change-2021', provision: 'point 2', edit: 'change-2021 point 2' }],
    },
  ]);
});

test('the editions of some days, in the order of time; days without an edition are told', async () => {
  const { status, answer } = await run(cases, '--editions', '2021-06-01,2019-01-01,2020-06-01');
  expect(status).toBe(0);
  expect(answer.changed.map((change: Record<string, unknown>) => change['case'])).toEqual(['three', 'none']);
  expect(answer.notRun).toMatchObject([
    { case: 'three', methodology: 'body', day: '2019-01-01', reason: 'before-first' },
    { case: 'none', day: '2019-01-01', reason: 'before-first' },
  ]);
});

test('an expectation that is not met ends with 1 and is told at its place', async () => {
  const wrong = files.write(
    'wrong.yaml',
    'id: wrong\nmethodology: body\non: 2020-06-01\nfacts: { achieved: 2 }\nexpect:\n  effective: true\n',
  );
  const { status, stderr, answer } = await run(cases, wrong);
  expect(status).toBe(1);
  expect(answer).toMatchObject({
    cases: 3,
    passed: 2,
    failed: 1,
    failures: [
      { case: 'wrong', unmet: [{ kind: 'decision', name: 'effective', expected: true, actual: false }] },
    ],
  });
  expect(stderr).toContain(`${wrong}:6:14: wrong: effective: expected true, but the answer is false`);
});

test.each([
  [
    'en',
    [
      '2 cases, run 4 times: 2 answered as expected, 0 not.',
      'effective: true (2020-02-01) → false (2021-02-01)',
      'because of point 1 (change-2021, point 1)',
      'never: point 3',
    ],
  ],
  [
    'ru',
    [
      '2 случая, прогонов: 4; с ожидаемым ответом: 2, с другим: 0.',
      'причина: пункт 1 (change-2021, пункт 1)',
      'ни разу: пункт 3',
    ],
  ],
  [
    'kk',
    [
      'Жағдайлар: 2, есептеулер: 4; күтілген жауап: 2, басқа жауап: 0.',
      'себебі: 1-тармақ (change-2021, 1-тармақ)',
      'бірде-бір рет шешпегендері: 3-тармақ',
    ],
  ],
])('for people, in %s', async (language, lines) => {
  const { status, stdout } = await adisteme([
    'replay',
    cases,
    '--editions',
    'all',
    ...folder,
    '--lang',
    language,
  ]);
  expect(status).toBe(0);
  for (const line of lines) expect(stdout).toContain(line);
});

const inLine = (text: string) => files.write(`case-${text.length}.yaml`, text);

test.each<[string, () => string[], string]>([
  [
    'a day before the first edition',
    () => [inLine('{id: a, methodology: body, on: 2020-01-31, facts: {}}')],
    'not yet in force',
  ],
  [
    'an unknown methodology',
    () => [inLine('{id: ab, methodology: nobody, on: 2020-02-01, facts: {}}')],
    'no methodology “nobody”',
  ],
  ['a case without a day', () => [inLine('{id: abc, methodology: body, facts: {}}')], 'lacks the key “on”'],
  [
    'an unknown key',
    () => [inLine('{id: abcd, methodology: body, on: 2020-02-01, facts: {}, extra: 1}')],
    'no key “extra”',
  ],
  ['no such file', () => ['missing.yaml'], 'There is no such file'],
  [
    'what is no set of editions',
    () => [cases, '--editions', 'some'],
    '“some” is neither in-force nor all nor days',
  ],
  [
    'a day that does not exist',
    () => [cases, '--editions', '2021-02-29,2021-03-01'],
    '“2021-02-29,2021-03-01” is neither',
  ],
])('%s is refused with exit status 2', async (_, args, message) => {
  const { status, answer, stderr } = await run(...args());
  expect([status, answer]).toEqual([2, null]);
  expect(stderr).toContain(message);
});
