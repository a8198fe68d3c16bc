import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { W } from '../../bench/workloads/w.ts';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const acts = ['--methodologies', 'bench/workloads/w-editions', '--editions', 'all', '--lang', 'en'];
const small = ['--part-size', '0.05'];

/** Some cases name no id, some expect something, some of that is wrong, some records are bad. */
function written(count: number): string {
  const lines = W.cases(count, 7).map((facts, at) => {
    const about = {
      ...(at % 3 === 0 ? {} : { id: `person-${at}` }),
      methodology: 'workload-w',
      on: '2026-01-15',
    };
    const wanted = at % 5 === 0 ? { expect: { met: at % 50 === 0 ? 'wrong' : W.expected(facts).met } } : {};
    return JSON.stringify({ ...about, facts, ...wanted });
  });
  lines[41] = '{"id": "bad", ';
  lines[402] = JSON.stringify({ id: 'early', methodology: 'workload-w', on: '2025-01-01', facts: {} });
  return `${lines.join('\n')}\n`;
}

const input = files.write('cases.ndjson', written(900));
const work = (name: string): string => join(files.folder, name);
const run = (...args: string[]) => adisteme(['replay', input, ...acts, ...small, ...args]);

let json = '';
let text = '';
beforeAll(async () => {
  const whole = await run('--json', '--workers', '1');
  json = whole.stdout;
  text = (await run('--workers', '1')).stdout;
  expect(whole.status).toBe(2);
});

test('the answer has everything', () => {
  const answer = JSON.parse(json);
  expect(answer).toMatchObject({ cases: 898, runs: 898 * 4, failed: 18, passed: 880, unreadable: 2 });
  expect(answer.changed.length).toBeGreaterThan(500);
  expect(answer.failures[0]).toMatchObject({ case: '1', unmet: [{ name: 'met', expected: 'wrong' }] });
  expect(text).toContain('898 cases, run 3592 times: 880 answered as expected, 18 not.');
  expect(text).toMatch(
    /\d+ cases: met changes \(2026-03-01 → 2026-05-01\)\n {6}because of point 3 \(workload-w-3, point 1\)/,
  );
  expect(JSON.stringify(answer, null, 2)).toBe(json.trimEnd());
});

test.each(['2', '3'])('%s workers give the same bytes as one', async (workers) => {
  const asJson = await run('--json', '--workers', workers);
  expect([asJson.status, asJson.stdout]).toEqual([2, json]);
  expect((await run('--workers', workers)).stdout).toBe(text);
});

test('parts of another size give the same answer', async () => {
  const { stdout } = await adisteme(['replay', input, ...acts, '--json', '--part-size', '1']);
  expect(stdout).toBe(json);
});

test('shares put together give the same bytes as one run', async () => {
  for (const i of [2, 1, 3]) {
    const { status, stdout } = await run('--shard', `${i}/3`, '--work', work(`share-${i}`));
    expect([status, stdout]).toEqual([0, expect.stringContaining(`Share ${i}/3 is done`)]);
  }
  const folders = [1, 2, 3].map((i) => work(`share-${i}`));
  const two = await adisteme(['merge', ...folders.slice(1), '--lang', 'en']);
  expect([two.status, two.stdout]).toEqual([2, '']);
  expect(two.stderr).toMatch(/\d+ of \d+ parts are not done in these folders/);
  const merged = await adisteme(['merge', ...folders, '--json', '--lang', 'en']);
  expect([merged.status, merged.stdout]).toEqual([2, json]);
  expect((await adisteme(['merge', ...folders, '--lang', 'en'])).stdout).toBe(text);
});

test('what was done is taken over, what was not is done', async () => {
  const folder = work('resumed');
  await run('--json', '--work', folder);
  const parts = readdirSync(folder).filter((name) => /^part-\d+\.json$/.test(name));
  expect(parts.length).toBeGreaterThan(8);
  for (const name of parts.filter((_, at) => at % 3 === 0)) rmSync(join(folder, name));
  const { stdout, stderr } = await run('--json', '--work', folder, '--workers', '2');
  expect(stdout).toBe(json);
  expect(stderr).toMatch(/\d+ of \d+ parts were done already/);
});

test('results of another replay are not taken over', async () => {
  const folder = work('other');
  await run('--work', folder);
  const others: [string[], string][] = [
    [[input, ...acts, '--part-size', '0.07'], 'the options are others'],
    [
      [files.write('other.ndjson', written(900)), ...acts, ...small],
      'the files of cases are others or have changed',
    ],
    [[input, ...acts.with(1, 'bench/workloads'), ...small], 'the acts are others'],
  ];
  for (const [args, message] of others) {
    const { status, stdout, stderr } = await adisteme(['replay', ...args, '--work', folder]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  }
  const { status, stderr } = await adisteme(['merge', files.folder, '--lang', 'en']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('holds no results of a replay')]);
});

test('bad records are told with their lines, or kept apart', async () => {
  const { stderr } = await run('--json');
  expect(stderr).toContain(`${input}:42:`);
  expect(stderr).toMatch(new RegExp(`${input}:403:\\d+: .*2025-01-01`));
  expect(stderr).toContain('2 records are no cases and were left out.');
  const apart = work('bad.ndjson');
  const kept = await run('--json', '--bad-records', apart);
  expect([kept.status, kept.stdout]).toEqual([2, json]);
  expect(kept.stderr).toContain(`written to ${apart}`);
  const lines = readFileSync(apart, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { file: input, line: 42, text: '{"id": "bad", ', reason: expect.stringContaining('well-formed') },
    { file: input, line: 403, reason: expect.stringContaining('2025-01-01') },
  ]);
});

test('standard input is replayed as a file is', async () => {
  const { stdout } = await adisteme(['replay', '-', ...acts, ...small, '--json'], readFileSync(input));
  expect(stdout).toBe(json);
});

test('a threshold that cases do not reach ends with 1', async () => {
  const one = files.write(
    'one.yaml',
    'id: a\nmethodology: workload-w\non: 2026-01-15\nfacts: { kpis: [{ achieved: true }] }\n',
  );
  const { status, stderr } = await adisteme(['replay', one, ...acts, '--threshold', '90']);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'workload-w, workload-w-1: cases exercise 66.6 % of the provisions with rules, less than 90 %.',
  );
  expect((await adisteme(['replay', one, ...acts, '--threshold', '60'])).status).toBe(0);
});

test('progress is told where it is asked for', async () => {
  const { status, stderr } = await adisteme([
    'replay',
    input,
    ...acts,
    '--progress',
    '--bad-records',
    work('b'),
  ]);
  expect([status, stderr.includes('\u001b')]).toEqual([2, false]);
});

test.each([
  [['--workers', '0'], '--workers: “0” is not a number from 1 on.'],
  [['--shard', '3/2', '--work', 'x'], '--shard: “3/2” is not i/n'],
  [['--shard', '1/2'], '--shard needs --work'],
  [['--threshold', '101'], '“101” is not a percentage'],
  [['--part-size', 'big'], '“big” is not a size'],
])('%s is refused', async (args, message) => {
  const { status, stdout, stderr } = await adisteme(['replay', input, ...acts, ...args]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
