#!/usr/bin/env node
// Starts the built command line; in a checkout whose bundle is missing or older than the sources, builds it first.
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

nodeModule.enableCompileCache?.();

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  if (existsSync(`${root}/cli/main.ts`)) {
    const { isBuilt } = await import('../scripts/fingerprint.mjs');
    if (!isBuilt(root)) {
      const { build } = await import('../scripts/build.mjs');
      await build();
    }
  }
  const { main } = await import('../dist/cli.js');
  await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    `adisteme: cannot start: ${message.split('\n')[0]}. Run \`npm ci\` first; if it stays, please report it.\n`,
  );
  if (process.env.ADISTEME_DEBUG) process.stderr.write(`${error?.stack ?? ''}\n`);
  process.exitCode = 3;
}
