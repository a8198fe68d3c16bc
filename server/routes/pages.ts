/** The built pages: one document for every address of the application, and what it loads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../refusal.ts';

/** Names of built files carry a hash of their contents: they may be kept for ever. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Adds the routes; `pages` is the folder that the build has made. */
export async function pageRoutes(server: FastifyInstance, pages: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: join(pages, 'assets'),
    prefix: '/assets/',
    index: false,
    dotfiles: 'deny',
    serveDotFiles: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => reply.header('cache-control', FOR_EVER),
  });
  const document = join(pages, 'index.html');
  server.get('/*', (request, reply) => {
    if (request.url.startsWith('/api/') || request.url.startsWith('/assets/')) throw refuse('not-found', {});
    // Read anew: a build may replace it while the server runs.
    return reply.type('text/html; charset=utf-8').send(readFileSync(document, 'utf8'));
  });
}
