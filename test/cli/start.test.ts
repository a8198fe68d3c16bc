import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

function start(...args: string[]): ChildProcess {
  const env = { ...process.env, PORT: '0' };
  return spawn(process.execPath, ['scripts/set-up.mjs', 'start', ...args], { env });
}

async function firstOutput(child: ChildProcess): Promise<string> {
  const [data] = await once(child.stdout ?? child, 'data');
  return String(data);
}

test('npm start serves the pages, says where in one line, and ends when it is told to', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts.start).toBe('node scripts/set-up.mjs start');
  const child = start();
  const line = await firstOutput(child);
  expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  const response = await fetch(line.trim());
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('<title>Adisteme</title>');
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
  await expect(fetch(line.trim())).rejects.toThrow();
});

test.each([
  [['--port', 'x'], '«x» порт емес'],
  [['--port', '65536', '--lang', 'en'], '“65536” is not a port'],
  [['--host', '192.0.2.1', '--lang', 'ru'], 'Нельзя принимать соединения на 192.0.2.1'],
  [['--methodologies', 'no-such-folder', '--lang', 'en'], 'no-such-folder'],
])('npm start %j ends with 2 and says why', async (args, message) => {
  const child = start(...args);
  let told = '';
  child.stderr?.on('data', (data) => {
    told += data;
  });
  expect((await once(child, 'exit'))[0]).toBe(2);
  expect(told).toContain(message);
  expect(told).not.toContain('    at ');
});

test('a port that is taken is told', async () => {
  const first = start();
  const port = new URL((await firstOutput(first)).trim()).port;
  const second = start('--port', port, '--lang', 'en');
  const [data] = await once(second.stderr ?? second, 'data');
  expect(String(data)).toContain(`Port ${port} is taken`);
  expect((await once(second, 'exit'))[0]).toBe(2);
  first.kill('SIGTERM');
  await once(first, 'exit');
});
