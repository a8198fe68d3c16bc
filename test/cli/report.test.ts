import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const at = (name: string) => join(files.folder, name);
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
  | The result is told within two working days.
  event assessed "Assessment"
  deadline told_due: assessed + 2 working days "Telling the result"
`,
);
const cases = files.write(
  'cases.yaml',
  `- { id: three, methodology: body, on: 2020-06-01, facts: { achieved: 3 }, expect: { effective: true } }
- { id: two, methodology: body, on: 2020-06-01, facts: { achieved: 2 }, expect: { effective: true } }
`,
);
const run = (...args: string[]) =>
  adisteme(['replay', cases, '--methodologies', files.folder, '--lang', 'en', ...args]);

test('reports of all kinds, given several times and with commas; the answer stays as it is', async () => {
  const { status, stdout } = await run(
    ...['--report', `${at('r.html')},${at('r.json')}`, '--report', at('r.CSV'), '--report', at('r.xml')],
  );
  expect(status).toBe(1);
  expect(stdout).toBe((await run()).stdout);
  expect(readFileSync(at('r.html'), 'utf8')).toContain('1 case is not answered as expected.');
  expect(JSON.parse(readFileSync(at('r.json'), 'utf8'))).toMatchObject({
    cases: 2,
    failed: 1,
    files: [cases],
    compared: 'in-force',
    failures: [{ id: 'two', file: cases, line: 2, unmet: [{ name: 'effective' }] }],
  });
  expect(readFileSync(at('r.CSV'), 'utf8')).toContain(',effective,');
  expect(readFileSync(at('r.xml'), 'utf8')).toContain('<testcase name="two" classname="body"');
});

test.each([
  ['50', 0, '"/>', ''],
  ['50.1', 1, '">', '<failure message="tested: 1 of 2 points and parts with rules, 50 %" type="threshold">'],
])('JUnit has a test of its own for --threshold %s', async (threshold, status, end, failure) => {
  const right = files.write(
    'right.yaml',
    '{ id: three, methodology: body, on: 2020-06-01, facts: { achieved: 3 } }\n',
  );
  const asked = ['--threshold', threshold, '--report', at('threshold.xml')];
  const ended = await adisteme(['replay', right, '--methodologies', files.folder, '--lang', 'en', ...asked]);
  expect(ended.status).toBe(status);
  const text = readFileSync(at('threshold.xml'), 'utf8');
  const name = `cases test at least ${threshold} % of the points and parts with rules`;
  expect(text).toContain(`<testcase name="${name}" classname="body" time="0${end}`);
  expect(text).toContain(failure);
  expect(text).toMatch(new RegExp(`<testsuites name="[^"]*" tests="3" failures="${status}"`));
});

test.each([
  ['kk', 'Жағдайларды қайта есептеу есебі'],
  ['ru', 'Отчёт о пересчёте случаев'],
])('in %s', async (language, title) => {
  const file = at(`${language}.html`);
  await run('--report', file, '--lang', language);
  expect(readFileSync(file, 'utf8')).toContain(`<html lang="${language}">`);
  expect(readFileSync(file, 'utf8')).toContain(`<title>${title}</title>`);
});

test('a report that cannot be written is told; the others are written', async () => {
  mkdirSync(at('folder.html'));
  const { status, stderr, stdout } = await run('--report', `${at('folder.html')},${at('other.json')}`);
  expect(status).toBe(2);
  expect(stderr).toContain(`${at('folder.html')}: `);
  expect(stdout).toContain('2 cases, run 2 times');
  expect(existsSync(at('other.json'))).toBe(true);
});

test.each([['report.pdf'], ['report'], ['.html'], [''], [`${at('fine.json')},x.txt`]])(
  'a report called %j is refused before anything is run',
  async (file) => {
    const { status, stdout, stderr } = await run('--report', file);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('names of files end in .html, .json, .csv, .xml');
    expect(existsSync(at('fine.json'))).toBe(false);
  },
);
