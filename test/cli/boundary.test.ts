import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const OWN = ['ryskulov-akimat', '--on', '2020-01-01'];

test('the file of cases is replayed without a failure, and what has no case is told', async () => {
  const out = join(files.folder, 'ryskulov.yaml');
  const { status, stdout, stderr } = await adisteme(['boundary', ...OWN, '--out', out, '--lang', 'ru']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toContain('границ без дела: 3.');
  expect(stderr).toMatch(/пункт 26, .*: дело не найдено, перебрано: \d+/);
  const text = readFileSync(out, 'utf8');
  expect(text).toContain('# Дела на границах методики ryskulov-akimat на 2020-01-01.');
  const cases = parse(text) as readonly { readonly id: string; readonly on: string }[];
  expect(cases.map(({ id }) => id)).toContain(
    'пункт 5, Число членов Комиссии не менее 5 человек: Число членов Комиссии – на самой границе 5',
  );
  const replayed = await adisteme(['replay', out, '--json']);
  expect(replayed.status).toBe(0);
  expect(JSON.parse(replayed.stdout)).toMatchObject({
    cases: cases.length,
    passed: cases.length,
    failed: 0,
  });
});

test('other formats hold the same cases', async () => {
  const out = join(files.folder, 'cases.ndjson');
  const { stdout } = await adisteme(['boundary', ...OWN, '--out', out, '--json', '--lang', 'kk']);
  const { cases, without } = JSON.parse(stdout);
  expect(readFileSync(out, 'utf8')).toBe(cases.map((one: unknown) => `${JSON.stringify(one)}\n`).join(''));
  expect(without[0]).toMatchObject({ provision: 'point 26', reason: 'not-found' });
  expect((await adisteme(['replay', out])).status).toBe(0);
});

test('a draft gives cases on the day it enters into force', async () => {
  const draft = files.write(
    'draft.adisteme',
    `language en
act draft-1
  document: "order" № 1, 2026-01-05
  approves: draft-body "Body"
  enters into force: 2026-01-10
point 1
  | Text.
  fact done: integer 0..5 "Done"
  decision good: yes-no "Good"
    = done >= 3
`,
  );
  const { status, stdout } = await adisteme(['boundary', draft, '--lang', 'en', '--reading', 'literal']);
  expect(status).toBe(0);
  expect(stdout).toContain('# Cases on the bounds of draft-body (draft) on 2026-01-10.');
  expect(parse(stdout)).toEqual(
    [2, 3, 4].map((done, at) => ({
      id: [
        'point 1, Good: Done – 2, one step below the bound 3',
        'point 1, Good: Done – at the bound 3',
        'point 1, Good: Done – 4, one step above the bound 3',
      ][at],
      methodology: 'draft-body',
      on: '2026-01-10',
      reading: 'literal',
      facts: { done },
      expect: { good: done >= 3 },
    })),
  );
});

test.each([
  [['boundary', 'ryskulov-akimat'], '--on'],
  [['boundary', 'no-such-body', '--on', '2020-01-01'], 'no-such-body'],
  [['boundary', ...OWN, '--reading', 'free'], '“free” is not one of'],
  [['boundary', ...OWN, '--out', 'no-such-folder/x.yaml'], 'The file cannot be written'],
])('%j ends with 2 and says why', async (args, message) => {
  const { status, stderr } = await adisteme([...args, '--lang', 'en']);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
