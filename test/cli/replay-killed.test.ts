import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { W } from '../../bench/workloads/w.ts';
import { chooser } from '../engine/generate/chooser.ts';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const cases = W.cases(4000, 3).map((facts, at) =>
  JSON.stringify({ id: `c${at}`, methodology: 'workload-w', on: '2026-01-15', facts }),
);
const input = files.write('cases.ndjson', `${cases.join('\n')}\n`);
const folder = join(files.folder, 'work');
const args = [
  ...['replay', input, '--methodologies', 'bench/workloads/w-editions', '--editions', 'all'],
  ...['--json', '--lang', 'en', '--part-size', '0.06'],
];
const TIMES = 20;

const done = (): number =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^part-\d+\.json$/.test(name)).length : 0;

/** Starts the command and kills it when so many parts more are done, a little later or a little earlier. */
function killed(more: number, workers: string): Promise<boolean> {
  const wanted = done() + more;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['cli/bin.js', ...args, '--work', folder, '--workers', workers], {
      stdio: 'ignore',
    });
    const look = setInterval(() => {
      if (done() >= wanted) child.kill('SIGKILL');
    }, 1);
    child.on('close', (_, signal) => {
      clearInterval(look);
      resolve(signal === 'SIGKILL');
    });
  });
}

test('killed twenty times at any point and resumed, the answer is that of an undisturbed run', async () => {
  const undisturbed = await adisteme(args);
  expect(undisturbed.status).toBe(0);
  const choose = chooser(11);
  let kills = 0;
  for (let time = 0; time < TIMES; time += 1) {
    if (await killed(choose(3), time % 2 === 0 ? '1' : '2')) kills += 1;
  }
  expect(kills).toBeGreaterThan(TIMES / 2);
  const resumed = await adisteme([...args, '--work', folder]);
  expect([resumed.status, resumed.stdout]).toEqual([0, undisturbed.stdout]);
});
