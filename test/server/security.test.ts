import { expect, test } from 'vitest';
import { ACT, ask, serverOver } from './folder.ts';

const { server } = await serverOver({ 'body/first-act.adisteme': ACT });
const DRAFT = { method: 'PUT', url: '/api/drafts/body/x.adisteme' } as const;
const BODY = { text: 'x', base: null, known: null };

test('every answer forbids code made from text, framing, and what other sites offer', async () => {
  for (const url of [
    '/',
    '/assess',
    '/assets/app-12345678.js',
    '/api/texts',
    '/api/nothing',
    '/assets/nothing',
  ]) {
    const { headers } = await ask(server, { url });
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('blob:');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test.each([
  ['another site', { origin: 'http://evil.example' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:8080' }],
  ['a page without an origin', { origin: 'null' }],
  ['another site, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
  [
    'the same site, by what the browser says',
    { origin: 'http://127.0.0.1:4180', 'sec-fetch-site': 'same-site' },
  ],
  [
    'a name that was pointed at this machine',
    { host: 'evil.example:4180', origin: 'http://evil.example:4180' },
  ],
])('a write from %s is refused', async (_, headers) => {
  const answer = await ask(server, { ...DRAFT, payload: BODY, headers });
  expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
});

test('a name that was pointed at this machine may not read either', async () => {
  const answer = await ask(server, { url: '/api/texts', headers: { host: 'evil.example' } });
  expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
});

test.each([
  ['the server’s own pages', { origin: 'http://127.0.0.1:4180', 'sec-fetch-site': 'same-origin' }],
  ['its pages under the machine’s name', { host: 'localhost:4180', origin: 'http://localhost:4180' }],
  ['a program on the machine', {}],
])('a write from %s is taken', async (_, headers) => {
  const known = (await ask(server, { url: '/api/texts' })).body.drafts[0]?.tag ?? null;
  expect(await ask(server, { ...DRAFT, payload: { ...BODY, known }, headers })).toMatchObject({
    status: 200,
  });
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/jsonp'])(
  'a body of the kind %s is refused: forms of other sites can send it',
  async (kind) => {
    const answer = await ask(server, {
      ...DRAFT,
      payload: JSON.stringify(BODY),
      headers: { 'content-type': kind },
    });
    expect(answer).toMatchObject({ status: 415, body: { code: 'wrong-content-type' } });
  },
);

const JSON_HEADERS = { 'content-type': 'application/json' };

test.each([
  ['no JSON', '{"text":', 400, 'bad-request'],
  ['nothing', '', 400, 'bad-request'],
  ['another value', '[]', 400, 'bad-request'],
  ['a number for a text', JSON.stringify({ ...BODY, text: 1 }), 400, 'bad-request'],
  ['a key too many', JSON.stringify({ ...BODY, more: 1 }), 400, 'bad-request'],
  ['a key too few', JSON.stringify({ text: 'x' }), 400, 'bad-request'],
  ['a tag that is none', JSON.stringify({ ...BODY, known: '../x' }), 400, 'bad-request'],
  ['half a character', '{"text":"\\ud83d","base":null,"known":null}', 400, 'not-unicode'],
  ['half a character in a key', '{"\\ud83d":"x","base":null,"known":null}', 400, 'bad-request'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400, 'not-unicode'],
  ['more than an act can be', JSON.stringify({ ...BODY, text: 'x'.repeat(17_000_000) }), 413, 'too-large'],
])('a body with %s is refused', async (_, payload, status, code) => {
  expect(await ask(server, { ...DRAFT, payload, headers: JSON_HEADERS })).toMatchObject({
    status,
    body: { code },
  });
});

test.each([
  ['GET', '/api/nothing'],
  ['POST', '/api/texts'],
  ['GET', '/assets/..%2f..%2fpackage.json'],
  ['GET', '/assets/nothing.js'],
  ['DELETE', '/'],
])('%s %s is not there', async (method, url) => {
  const answer = await ask(server, { method: method as 'GET', url });
  expect([404, 403, 400]).toContain(answer.status);
  expect(answer.body).toMatchObject({ code: expect.any(String) });
});

test('addresses of the application all give its document, never kept; what it loads is kept for ever', async () => {
  for (const url of ['/', '/assess?body=x', '/bodies/some-body', '/write']) {
    const page = await ask(server, { url });
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<title>pages</title>') });
    expect(page.headers['cache-control']).toBe('no-store');
  }
  const script = await ask(server, { url: '/assets/app-12345678.js' });
  expect(script.headers['cache-control']).toContain('immutable');
  expect(script.headers['content-type']).toContain('javascript');
});

test('who asks for the head alone gets the head of the answer', async () => {
  for (const url of ['/', '/assess', '/assets/app-12345678.js', '/api/texts']) {
    const head = await ask(server, { method: 'HEAD', url });
    expect([url, head.status]).toEqual([url, 200]);
    expect(String(head.headers['content-security-policy'])).toContain("default-src 'none'");
  }
  expect((await ask(server, { method: 'HEAD', url: '/api/nothing' })).status).toBe(404);
});
