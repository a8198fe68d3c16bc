import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACT } from './folder.ts';
import { type Served, serve } from './served.ts';

const folder = mkdtempSync(join(tmpdir(), 'adisteme-addresses-'));
mkdirSync(join(folder, 'body'));
writeFileSync(join(folder, 'body/first-act.adisteme'), ACT);
let served: Served;
beforeAll(async () => {
  served = await serve(folder);
});
afterAll(async () => {
  await served.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends bytes as they are: clients would mend such addresses themselves. */
async function raw(lines: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
  let told = '';
  for await (const data of socket) told += data;
  return told;
}

test.each([
  'GET /assets/../index.html HTTP/1.1',
  'GET /assets/../../../package.json HTTP/1.1',
  'GET /assets/%2e%2e/%2e%2e/package.json HTTP/1.1',
  'GET /assets//etc/passwd HTTP/1.1',
  'GET /assets/..\\..\\package.json HTTP/1.1',
  'PUT /api/drafts/../../x.adisteme HTTP/1.1',
])('%s gives nothing from outside', async (line) => {
  const answer = await raw([line, 'Host: 127.0.0.1', 'Connection: close', 'Content-Length: 0']);
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(answer).not.toContain('adisteme",');
});

test('a request without a host is refused', async () => {
  expect(await raw(['GET /api/texts HTTP/1.1', 'Connection: close'])).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw(['GET /api/texts HTTP/1.0'])).toMatch(/^HTTP\/1\.1 403 /);
});

test('nobody but this machine is answered unless it is asked for', async () => {
  const others = Object.values(networkInterfaces())
    .flat()
    .flatMap((one) => (one === undefined || one.internal || one.family !== 'IPv4' ? [] : one.address));
  const { port } = new URL(served.address);
  for (const address of others) {
    const socket = connect(Number(port), address);
    const [error] = await once(socket, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  }
  expect((await fetch(served.address)).status).toBe(200);
});
