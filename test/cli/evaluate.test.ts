import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const example = 'methodologies/ryskulov-akimat/example.yaml';
const evaluate = (file: string, ...more: string[]) => [
  ...['evaluate', 'ryskulov-akimat', '--on', '2019-01-15', '--case', file],
  ...more,
];
const kpis = (achieved: number) => ({
  kpis: Array.from({ length: 5 }, (_, i) => ({ achieved: i < achieved })),
  months_in_position: 12,
  on_probation: false,
});
const storedCase = (facts: object, more: object = {}) => ({
  id: 'a',
  methodology: 'ryskulov-akimat',
  on: '2019-01-15',
  facts,
  ...more,
});

test('the example is answered as the contract says', async () => {
  const { status, stdout, stderr } = await adisteme(evaluate(example, '--json'));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    methodology: 'ryskulov-akimat',
    edition: { acts: ['ryskulov-2018-144'], hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    decisions: {
      assessed: { value: true, status: 'decided', provision: 'point 3', act: 'ryskulov-2018-144' },
      kpi_grade: { value: 'effective', status: 'decided', provision: 'point 18', label: 'тиімді' },
      commission_quorum: { value: true, status: 'decided', interpretations: expect.any(Array) },
    },
    missing: [],
  });
  expect(answer.decisions.competency_results.value[0]).toEqual({
    competency: 'cooperation',
    observed: 3,
    total: 3,
    result: 'meets',
  });
  const count = answer.requirements.find((one: { name: string }) => one.name === 'kpi_count');
  expect(count).toMatchObject({ met: true, provision: 'point 14', message: expect.stringContaining('НМИ') });
  expect(answer).not.toHaveProperty('explanation');
});

test('labels, messages and reasons come in the language asked for', async () => {
  const { stdout } = await adisteme(evaluate(example, '--json', '--explain', '--lang', 'ru'));
  const { decisions, explanation } = JSON.parse(stdout);
  expect(decisions.kpi_grade.label).toBe('эффективно');
  expect(explanation.decisions.kpi_grade.reason).toContain('4 из 5');
});

test('people get a short reason and the point for every decision, and the steps on demand', async () => {
  const short = await adisteme(evaluate(example, '--lang', 'en'));
  expect(short.status).toBe(0);
  expect(short.stdout).toContain('KPI assessment result: effective  (point 18)');
  expect(short.stdout).toMatch(/notice_due|Notice of the assessment/);
  expect(short.stdout).not.toContain('\n      | ');
  const long = await adisteme(evaluate(example, '--lang', 'en', '--explain'));
  expect(long.stdout).toContain('\n      | ');
});

test('several cases give a list, from a file, from standard input, one a line', async () => {
  const cases = [5, 4, 3, 2].map((n) => storedCase(kpis(n), { id: `achieved-${n}` }));
  const grades = (stdout: string) =>
    JSON.parse(stdout).map((one: { id: string; decisions: { kpi_grade: { value: string } } }) => [
      one.id,
      one.decisions.kpi_grade.value,
    ]);
  const expected = [
    ['achieved-5', 'excellent'],
    ['achieved-4', 'effective'],
    ['achieved-3', 'satisfactory'],
    ['achieved-2', 'unsatisfactory'],
  ];
  const list = await adisteme(evaluate(files.write('list.json', JSON.stringify(cases)), '--json'));
  expect(grades(list.stdout)).toEqual(expected);
  const lines = cases.map((one) => JSON.stringify(one)).join('\n');
  expect(grades((await adisteme(evaluate('-', '--json'), lines)).stdout)).toEqual(expected);
});

test('a case alone gives an object; id, methodology and day may come from the command line', async () => {
  const { status, stdout } = await adisteme(evaluate('-', '--json'), JSON.stringify({ facts: kpis(5) }));
  expect(status).toBe(0);
  expect(JSON.parse(stdout).decisions.kpi_grade.value).toBe('excellent');
});

test('an expectation that is not met is told with its place, the answer still stands on standard output', async () => {
  const text = readFileSync(example, 'utf8').replace('kpi_grade: effective', 'kpi_grade: excellent');
  const file = files.write('unmet.yaml', text);
  const { status, stdout, stderr } = await adisteme(evaluate(file, '--json', '--lang', 'en'));
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    decisions: { kpi_grade: { value: 'effective' } },
    expectations: { checked: 4, unmet: [{ name: 'kpi_grade', expected: 'excellent', actual: 'effective' }] },
  });
  const line = text.split('\n').findIndex((one) => one.includes('kpi_grade: excellent')) + 1;
  expect(stderr).toBe(
    `${file}:${line}:14: example: kpi_grade: expected "excellent", but the answer is "effective".\n`,
  );
});

test('facts that are not given are missing, not guessed', async () => {
  const { stdout } = await adisteme(
    evaluate('-', '--json'),
    'facts: { on_probation: false, months_in_position: 5 }',
  );
  const { decisions, missing } = JSON.parse(stdout);
  expect(decisions.kpi_grade).toMatchObject({ value: null, status: 'missing-facts' });
  expect(missing).toContain('kpis');
});

test('the literal reading leaves declared interpretations out', async () => {
  const { stdout } = await adisteme(evaluate(example, '--json', '--reading', 'literal'));
  const { decisions, deadlines } = JSON.parse(stdout);
  for (const { interpretations } of Object.values<{ interpretations: string[] }>(decisions)) {
    expect(interpretations).toEqual([]);
  }
  const notice = deadlines.find((one: { name: string }) => one.name === 'notice_due');
  expect(notice).toMatchObject({ due: null, status: 'no-rule' });
});

test.each([
  ['an unknown key', storedCase(kpis(5), { fact: 1 }), /^-:1:\d+: A case has no key “fact”/],
  ['an unknown fact', storedCase({ ...kpis(5), kpi: [] }), /^-:1:\d+: .*kpi.*kpis/],
  [
    'an unknown expectation',
    storedCase(kpis(5), { expect: { kpi_grad: 'x' } }),
    /no decision.*Did you mean “kpi_grade”/,
  ],
  ['an unknown event', storedCase(kpis(5), { events: { period_begin: '2019-01-01' } }), /period_begin/],
  ['a wrong date', storedCase(kpis(5), { events: { period_start: '2019-02-30' } }), /2019-02-30/],
  ['a number for a yes or no', storedCase({ on_probation: 1 }), /On probation/],
  ['a negative count', storedCase({ months_in_position: -1 }), /Time in the position/],
  [
    'a count with a fraction',
    storedCase({ months_in_position: 0.30000000000000004 }),
    /Time in the position/,
  ],
  ['an unknown category', storedCase({ category: 'Z-9' }), /Z-9/],
  [
    'another methodology',
    storedCase(kpis(5), { methodology: 'atyrau-akimat' }),
    /atyrau-akimat.*ryskulov-akimat/,
  ],
  ['another day', storedCase(kpis(5), { on: '2019-01-16' }), /2019-01-16.*2019-01-15/],
  ['a day that does not exist', storedCase(kpis(5), { on: '2019-13-16' }), /on: a day/],
  ['no facts', { id: 'a', methodology: 'ryskulov-akimat', on: '2019-01-15' }, /lacks the key “facts”/],
  ['facts that are a list', storedCase([]), /facts/i],
  ['a text', 'facts', /A case is a list of keys/],
])('%s is refused with exit status 2 and a place, and nothing is answered', async (_, content, message) => {
  const { status, stdout, stderr } = await adisteme(
    evaluate('-', '--json', '--lang', 'en'),
    JSON.stringify(content),
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^-:1:\d+: /);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('the place of a wrong value in a YAML file is its line and column', async () => {
  const text = readFileSync(example, 'utf8').replace('integrity, observed: 3', 'integrity, observed: 7');
  const { status, stderr } = await adisteme(evaluate('-', '--lang', 'en'), text);
  const line = text.split('\n').findIndex((one) => one.includes('observed: 7')) + 1;
  expect(status).toBe(2);
  expect(stderr).toContain(`-:${line}:`);
});

test.each([
  ['a row that cannot be read', '5, 4 => effective', '5, 4 = effective'],
  ['a rule that names nothing known', 'assessed: on_probation', 'assessed: on_probaton'],
])('an act with %s answers no case: a rule would be missing', async (_, right, wrong) => {
  const act = readFileSync('methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme', 'utf8');
  expect(act).toContain(right);
  const folder = mkdtempSync(join(files.folder, 'broken-'));
  writeFileSync(join(folder, 'a.adisteme'), act.replace(right, wrong));
  for (const command of [evaluate(example), ['schema', 'ryskulov-akimat', '--on', '2019-01-15']]) {
    const { status, stdout, stderr } = await adisteme([
      ...command,
      ...['--methodologies', folder, '--lang', 'en'],
    ]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('has errors and cannot be used');
  }
});
