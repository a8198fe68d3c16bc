/** `serve`: the pages over the folder of methodologies, for this machine's browser. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from '../../server/index.ts';
import { failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { methodologiesFolder } from '../files/methodology-files.ts';
import { errorCode, fileProblem } from '../files/read-text.ts';

const USUAL_PORT = 4180;
/** Nobody but this machine. */
const USUAL_HOST = '127.0.0.1';

/**
 * Serves until it is told to end (SIGINT, SIGTERM). Writes one line, the address, once it answers. `--port` and `--host`
 * go before PORT and HOST.
 */
export async function serve(
  context: Context,
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const port = portOf(options['port'] ?? process.env['PORT']);
  if (!port.ok) return context.fail(port);
  const host = String(options['host'] ?? process.env['HOST'] ?? USUAL_HOST) || USUAL_HOST;
  const pages = join(context.packageRoot, 'dist/web');
  if (!existsSync(join(pages, 'index.html'))) return context.fail(failure({ say: (m) => m.pagesNotBuilt }));
  const folder = methodologiesFolder(context);
  const server = await createServer({ folder, pages, host }).catch((error: unknown) => {
    errorCode(error);
    return context.fail(failure({ file: folder, say: (m) => fileProblem(error, m) }));
  });
  if (typeof server === 'number') return server;
  try {
    await server.listen({ port: port.value, host });
  } catch (error) {
    return context.fail(failure({ say: (m) => listenProblem(error, host, port.value).say(m) }));
  }
  context.write(`${addressOf(server.server.address(), host)}\n`);
  return new Promise((resolve) => {
    const end = (): void => {
      server.close().then(() => resolve(0));
    };
    process.once('SIGINT', end).once('SIGTERM', end);
  });
}

function portOf(given: unknown): Result<number> {
  if (given === undefined || given === '') return success(USUAL_PORT);
  const port = /^\d{1,5}$/.test(String(given)) ? Number(given) : Number.NaN;
  return port <= 65_535 ? success(port) : failure({ say: (m) => m.notAPort(String(given)) });
}

function listenProblem(error: unknown, host: string, port: number) {
  const code = errorCode(error);
  return {
    say: (m: Context['messages']) =>
      code === 'EADDRINUSE' ? m.portTaken(port) : m.cannotListen(host, port, code),
  };
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : '';
  const anywhere = host === '0.0.0.0' || host === '::' ? USUAL_HOST : host;
  return `http://${anywhere.includes(':') ? `[${anywhere}]` : anywhere}:${port}/`;
}
