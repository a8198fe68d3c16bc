import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepProgram, keptProgram } from '../../cli/files/program-cache.ts';
import type { Program } from '../../engine/index.ts';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const example = 'methodologies/ryskulov-akimat/example.yaml';
const evaluate = [
  'evaluate',
  'ryskulov-akimat',
  '--on',
  '2019-01-15',
  '--case',
  example,
  '--json',
  '--explain',
];

test('a program that was kept gives the same answer as one compiled now', async () => {
  await adisteme(evaluate);
  const kept = await adisteme(evaluate);
  process.env['ADISTEME_NO_CACHE'] = '1';
  const compiled = await adisteme(evaluate);
  delete process.env['ADISTEME_NO_CACHE'];
  expect(kept).toMatchObject({ status: 0, stderr: '' });
  expect(kept).toEqual(compiled);
  expect(JSON.parse(kept.stdout).decisions.kpi_grade.value).toBe('effective');
});

test('an act that is edited between two commands gives the new answer at once', async () => {
  const folder = join(files.folder, 'methodologies');
  cpSync('methodologies/ryskulov-akimat', folder, { recursive: true });
  const act = join(folder, 'ryskulov-2018-144.adisteme');
  const quorum = async () => {
    const ended = await adisteme([...evaluate, '--methodologies', folder]);
    if (ended.stdout === '') throw new Error(ended.stderr);
    return JSON.parse(ended.stdout).decisions.commission_quorum.value;
  };
  expect(await quorum()).toBe(true);
  const text = readFileSync(act, 'utf8');
  writeFileSync(act, text.replace('commission.members >= 2/3', 'commission.members >= 9/9'));
  expect(await quorum()).toBe(false);
  writeFileSync(act, text);
  expect(await quorum()).toBe(true);
});

test('what is kept comes back; what is not there or is no program is compiled again', () => {
  const path = join(files.folder, 'cache', 'a.json');
  expect(keptProgram(path)).toBe(null);
  keepProgram(path, { methodology: 'a' } as Program);
  expect(keptProgram(path)).toEqual({ methodology: 'a' });
  writeFileSync(path, '{"methodology": ');
  expect(keptProgram(path)).toBe(null);
  // A file stands where the folder should be: nothing is kept, nothing is thrown.
  keepProgram(join(path, 'b.json'), { methodology: 'b' } as Program);
  expect(keptProgram(join(path, 'b.json'))).toBe(null);
});
