/** Servers over small folders of their own, without a network. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll } from 'vitest';
import { createServer } from '../../server/index.ts';

/** A first act of a body, in force from 2020-01-10. */
export const ACT = `тіл kk

акт first-act
  құжат: "қаулы" ru "постановление" en "resolution" № 1, 2020-01-01
  бекітеді: body "Орган" ru "Орган" en "Body"
  жарияланған: 2020-01-02
  қолданысқа енеді: 2020-01-10

тармақ 1
  | Кемінде 3 көрсеткіші орындалған қызметші тиімді деп бағаланады.
  факт achieved: бүтін 0..5 "Орындалған көрсеткіштер" ru "Исполненные показатели" en "Achieved indicators"
  шешім effective: иә-жоқ "Тиімді" ru "Эффективен" en "Effective"
    = achieved >= 3
`;

/** An amendment to it, in force from 2021-01-10. */
export const AMENDMENT = `тіл kk

акт second-act
  құжат: "қаулы" ru "постановление" en "resolution" № 2, 2021-01-01
  өзгертеді: body
  жарияланған: 2021-01-02
  қолданысқа енеді: 2021-01-10

тармақ 1
  | 1-тармақ жаңа редакцияда жазылсын.
  өзгерту тармақ 1: жаңа редакция
    тармақ 1
      | Кемінде 4 көрсеткіші орындалған қызметші тиімді деп бағаланады.
      факт achieved: бүтін 0..5 "Орындалған көрсеткіштер" ru "Исполненные показатели" en "Achieved indicators"
      шешім effective: иә-жоқ "Тиімді" ru "Эффективен" en "Effective"
        = achieved >= 4
`;

/** A server over a folder with the files given by name, and a folder of pages. */
export async function serverOver(files: Readonly<Record<string, string>>) {
  const top = mkdtempSync(join(tmpdir(), 'adisteme-server-'));
  const folder = join(top, 'acts');
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(top, name)), { recursive: true });
    writeFileSync(join(top, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(`acts/${name}`, content);
  write('pages/index.html', '<!doctype html><title>pages</title>');
  write('pages/assets/app-12345678.js', 'export {};');
  const server = await createServer({ folder, pages: join(top, 'pages'), host: '127.0.0.1' });
  afterAll(async () => {
    await server.close();
    rmSync(top, { recursive: true, force: true });
  });
  return { server, folder, write: (name: string, content: string) => write(`acts/${name}`, content) };
}

/** Asks as a page of the server would; `status` and the body, parsed where it is JSON. */
export async function ask(server: FastifyInstance, request: InjectOptions) {
  const headers = { host: '127.0.0.1:4180', ...request.headers };
  const response = await server.inject({ ...request, headers });
  const isJson = String(response.headers['content-type'] ?? '').startsWith('application/json');
  return {
    status: response.statusCode,
    headers: response.headers,
    body: isJson && response.body !== '' ? JSON.parse(response.body) : response.body,
  };
}
