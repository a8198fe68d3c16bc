import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/set-up.mjs', 'start', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });

test('npm start grades the example case and prints result and reasons, in Kazakh unless told otherwise', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.start).toBe('node scripts/set-up.mjs start');
  const kk = start();
  expect(kk.status).toBe(0);
  expect(kk.stdout).toContain('НМИ бойынша бағалау нәтижесі: тиімді  (18-тармақ)');
  expect(kk.stdout).toContain('| ');
  const ru = start('--lang', 'ru');
  expect(ru.stdout).toContain('Результат оценки по КЦИ: эффективно  (пункт 18)');
});

test('the machine’s language is taken where it is one of ours', () => {
  const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
  const { stdout } = spawnSync(process.execPath, ['scripts/set-up.mjs', 'start'], { encoding: 'utf8', env });
  expect(stdout).toContain('KPI assessment result: effective  (point 18)');
});
