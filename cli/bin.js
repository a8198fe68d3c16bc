#!/usr/bin/env node
// Starts the built command line; in a checkout whose bundle is missing or older than the sources, builds it first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ownNode = `${root}node_modules/.bin/node`;
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 22 && existsSync(ownNode)) {
  // This Node is too old for what the product uses; the package brings a newer one.
  const child = spawn(ownNode, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (status) => {
    process.exitCode = status ?? 3;
  });
} else {
  await start();
}

async function start() {
  try {
    nodeModule.enableCompileCache?.();
    if (existsSync(`${root}cli/main.ts`)) {
      const { COMMAND_LINE, isBuilt } = await import('../scripts/fingerprint.mjs');
      if (!isBuilt(root, COMMAND_LINE)) {
        const { build } = await import('../scripts/build.mjs');
        await build();
      }
    }
    const { main } = await import('../dist/cli.js');
    await main(process.argv.slice(2), root);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 2).join(' ');
    const advice = error?.code === 'ERR_MODULE_NOT_FOUND' ? 'Run `npm ci` first.' : 'Please report it.';
    process.stderr.write(`adisteme: cannot start: ${reason} ${advice}\n`);
    if (process.env.ADISTEME_DEBUG) process.stderr.write(`${error?.stack ?? ''}\n`);
    process.exitCode = 3;
  }
}
