import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const act = 'methodologies/ryskulov-akimat/ryskulov-2018-144.adisteme';
const on = ['ryskulov-akimat', '--on', '2019-01-15'];

test('list tells the methodologies with their editions', async () => {
  const { status, stdout } = await adisteme(['list', '--json']);
  expect(status).toBe(0);
  const entries = JSON.parse(stdout);
  const ryskulov = entries.find((one: { methodology: string }) => one.methodology === 'ryskulov-akimat');
  expect(ryskulov).toMatchObject({
    organization: { kk: 'Т. Рысқұлов ауданының әкімдігі', ru: expect.any(String), en: expect.any(String) },
    editions: [
      { from: '2018-04-28', until: '2023-08-14', certainty: 'earliest', acts: ['ryskulov-2018-144'] },
    ],
  });
  expect((await adisteme(['list', '--lang', 'en'])).stdout).toMatch(/ryskulov-akimat {2}T\. Ryskulov/);
});

test('the schema describes the facts, the types are TypeScript', async () => {
  const schema = JSON.parse((await adisteme(['schema', ...on])).stdout);
  expect(schema).toMatchObject({ type: 'object', additionalProperties: false, properties: { kpis: {} } });
  const types = await adisteme(['types', ...on]);
  expect(types.stdout).toMatch(/export interface Facts \{/);
  expect(JSON.parse((await adisteme(['types', ...on, '--json'])).stdout)).toBe(types.stdout);
});

test('the text of an edition is the official text, provision by provision', async () => {
  const { provisions } = JSON.parse((await adisteme(['text', ...on, '--json'])).stdout);
  const point = provisions.find((one: { id: string }) => one.id === 'point 29');
  expect(point).toMatchObject({ textInHand: true, act: 'ryskulov-2018-144', edits: [] });
  const source = readFileSync(act, 'utf8');
  for (const line of point.text.split('\n')) expect(source).toContain(`  | ${line}\n`);
  expect((await adisteme(['text', ...on, '--lang', 'ru'])).stdout).toContain(
    'пункт 29  (ryskulov-2018-144)\n',
  );
});

test('deadlines are counted from events, also from those of a case', async () => {
  const due = JSON.parse(
    (await adisteme(['deadlines', ...on, '--events', '-', '--json'], 'period_start: 2019-01-01')).stdout,
  );
  expect(due).toEqual([
    expect.objectContaining({
      name: 'plan_due',
      due: '2019-01-17',
      provision: 'point 9',
      act: 'ryskulov-2018-144',
      from: { event: 'period_start', date: '2019-01-01' },
      why: expect.stringContaining('2019-01-07'),
      interpretations: [],
    }),
  ]);
  const example = ['--events', 'methodologies/ryskulov-akimat/example.yaml', '--json'];
  const names = JSON.parse((await adisteme(['deadlines', ...on, ...example])).stdout).map(
    (one: { name: string }) => one.name,
  );
  expect(names).toEqual(
    expect.arrayContaining(['retention_until', 'notice_due', 'acquaintance_due', 'appeal_due']),
  );
});

test.each([
  ['an unknown event', 'period_begin: 2019-01-01', /^-:1:1: .*period_begin/],
  ['a wrong date', 'period_start: 2019-02-30', /^-:1:15: .*2019-02-30/],
  ['a list', '[1]', /^-/],
])('deadlines: %s is refused', async (_, input, message) => {
  const { status, stdout, stderr } = await adisteme(
    ['deadlines', ...on, '--events', '-', '--json', '--lang', 'en'],
    input,
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
});

test('check finds nothing wrong in the acts of the repository', async () => {
  const { status, stdout } = await adisteme(['check', '--json']);
  expect(
    JSON.parse(stdout).diagnostics.filter((one: { severity: string }) => one.severity === 'error'),
  ).toEqual([]);
  expect(status).toBe(0);
});

test('check tells mistakes with code, message, place and provision, and exits with 1', async () => {
  const wrong = readFileSync(act, 'utf8').replace('commission.members >= 5', 'commission.member >= 5');
  const file = files.write('wrong.adisteme', wrong);
  const { status, stdout } = await adisteme(['check', file, '--json', '--lang', 'en']);
  expect(status).toBe(1);
  const errors = JSON.parse(stdout).diagnostics.filter(
    (one: { severity: string }) => one.severity === 'error',
  );
  const line = wrong.split('\n').findIndex((one) => one.includes('commission.member >= 5'));
  expect(errors).toEqual([
    {
      code: expect.any(String),
      severity: 'error',
      message: expect.stringContaining('member'),
      file: file,
      range: { start: { line, character: expect.any(Number) }, end: { line, character: expect.any(Number) } },
      provision: 'point 5',
      witness: null,
    },
  ]);
  const human = await adisteme(['check', file, '--lang', 'en']);
  expect(human.stdout).toContain(`${file}:${line + 1}:`);
});

test('a file that amends nothing known is checked by itself', async () => {
  const file = files.write('empty.adisteme', '');
  const { status, stdout } = await adisteme(['check', file, '--json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout).diagnostics[0]).toMatchObject({ code: 'empty-file', file });
});

test('format prints, checks and rewrites', async () => {
  const canonical = (await adisteme(['format', act])).stdout;
  const messy = `\uFEFF${canonical.replaceAll('\n', '\r\n')}\r\n\r\n`;
  const file = files.write('messy.adisteme', messy);
  expect(await adisteme(['format', file, '--check', '--lang', 'en'])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `${file}: Not in canonical form.\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe(messy);
  expect((await adisteme(['format', file])).stdout).toBe(canonical);
  expect(JSON.parse((await adisteme(['format', file, '--json'])).stdout)).toBe(canonical);
  expect((await adisteme(['format', file, '--write'])).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(canonical);
  expect((await adisteme(['format', file, '--check'])).status).toBe(0);
});

test('format rewrites no file that has errors', async () => {
  const broken = 'тіл kk\n\nакт x\n  құжат: "қаулы\n';
  const file = files.write('broken.adisteme', broken);
  const { status, stdout, stderr } = await adisteme(['format', file, '--write', '--lang', 'en']);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`${file}:4:`);
  expect(readFileSync(file, 'utf8')).toBe(broken);
});

test('translate there and back gives the same bytes', async () => {
  const canonical = (await adisteme(['format', act])).stdout;
  const ru = await adisteme(['translate', act, '--to', 'ru']);
  expect(ru.stdout).toMatch(/^язык ru\n/);
  const en = await adisteme(['translate', files.write('ru.adisteme', ru.stdout), '--to', 'en']);
  expect(en.stdout).toMatch(/^language en\n/);
  const kk = await adisteme(['translate', files.write('en.adisteme', en.stdout), '--to', 'kk']);
  expect(kk.stdout).toBe(canonical);
});

test('methodologies are those of --methodologies, of the working directory, of the package', async () => {
  const own = join(files.folder, 'elsewhere');
  mkdirSync(join(own, 'methodologies'), { recursive: true });
  const ids = async (args: string[], cwd: string) =>
    JSON.parse((await adisteme(['list', '--json', ...args], '', cwd)).stdout).map(
      (one: { methodology: string }) => one.methodology,
    );
  files.write(
    'elsewhere/methodologies/first.adisteme',
    'language en\nact first-2026\n  document: "order" № 1, 2026-01-05\n  approves: first "My body"\n  enters into force: 2026-01-10\npoint 1\n  | A text.\n',
  );
  expect(await ids([], own)).toEqual(['first']);
  expect(await ids(['--methodologies', join(own, 'methodologies')], '.')).toEqual(['first']);
  expect(await ids([], files.folder)).toContain('ryskulov-akimat');
});
