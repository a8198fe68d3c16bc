/** The server: a thin service over a folder of acts, for the pages that it serves itself. */
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { ActsFolder } from './acts-folder.ts';
import { Refusal, refuse } from './refusal.ts';
import { methodologyRoutes } from './routes/methodologies.ts';
import { pageRoutes } from './routes/pages.ts';
import { textRoutes } from './routes/texts.ts';
import { SECURITY_HEADERS } from './security/headers.ts';
import { jsonBody } from './security/json-body.ts';
import { isOwnHost, isOwnOrigin } from './security/origin.ts';

/** No act is larger (the language reads two million characters); escapes may make a body longer than its text. */
const MOST_MEGABYTES = 16;
const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

/** What a server is made for. */
export interface ServerOptions {
  /** The folder of acts. */
  readonly folder: string;
  /** The folder of the built pages. */
  readonly pages: string;
  /** The address it will listen on; requests under other hosts' names are refused. */
  readonly host: string;
}

/** A server that does not listen yet. Throws the system's error where there is no such folder. */
export async function createServer({ folder, pages, host }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: MOST_BYTES,
    routerOptions: { maxParamLength: 1000 },
    // Unknown keys are mistakes, and what is no text is not made one.
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: false } },
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: MOST_BYTES },
    async (_request: unknown, body: Buffer) => jsonBody(body),
  );
  server.addHook('onRequest', async ({ headers, method }, reply) => {
    reply.headers(SECURITY_HEADERS);
    reply.header('cache-control', 'no-store');
    if (!isOwnHost(headers, host)) throw refuse('foreign-origin', {});
    if (method !== 'GET' && !isOwnOrigin(headers)) throw refuse('foreign-origin', {});
  });
  server.setErrorHandler((error: FastifyError | Refusal, _request, reply) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    return reply.status(refusal.status).type('application/json; charset=utf-8').send(refusal.body);
  });
  server.setNotFoundHandler(() => {
    throw refuse('not-found', {});
  });
  const acts = new ActsFolder(folder);
  methodologyRoutes(server, acts);
  textRoutes(server, acts);
  await pageRoutes(server, pages);
  return server;
}

/** What an error of the framework or the system means to who asked. */
function refusalOf(error: FastifyError): Refusal {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return refuse('too-large', { megabytes: MOST_MEGABYTES });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return refuse('wrong-content-type', {});
  }
  if ((error.statusCode ?? 500) < 500) return refuse('bad-request', {});
  if (/^E(ACCES|PERM|ROFS|NOSPC|DQUOT|MFILE|NFILE|IO)$/.test(error.code)) {
    return refuse('storage', { reason: error.code });
  }
  if (process.env['ADISTEME_DEBUG']) process.stderr.write(`${error.stack}\n`);
  return refuse('bug', {});
}
