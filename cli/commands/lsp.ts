/** `lsp`: the language service for editors, by the Language Server Protocol. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'vscode-languageserver/node';
import type { Context, ExitStatus } from '../context.ts';
import { isLanguage } from '../language.ts';
import { Framing } from '../lsp/framing.ts';
import { serve } from '../lsp/session.ts';

/**
 * Serves an editor over standard input and output until it ends the session; the process then ends with the
 * protocol's status: 0 after `shutdown`, 1 without.
 */
export function lsp(context: Context, options: Readonly<Record<string, unknown>>): Promise<ExitStatus> {
  const { lang } = options;
  const language = typeof lang === 'string' && isLanguage(lang) ? lang : undefined;
  const connection = createConnection(process.stdin.pipe(new Framing()), process.stdout);
  serve(connection, versionOf(context.packageRoot), language);
  return new Promise(() => {
    // Never: the connection ends the process.
  });
}

function versionOf(packageRoot: string): string {
  const { version }: { version?: unknown } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  );
  return String(version);
}
