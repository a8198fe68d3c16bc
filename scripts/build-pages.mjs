// Builds the pages into dist/web, where `adisteme serve` finds them. Needs node_modules.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, isBuilt, PAGES, stampPath } from './fingerprint.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Builds the pages, unless they were built from the present sources. Throws vite's own error. */
export async function buildPages() {
  if (isBuilt(root, PAGES)) return;
  const before = fingerprint(root, PAGES);
  const stamp = stampPath(root, PAGES);
  rmSync(stamp, { force: true });
  // Whoever builds: under a test runner, too, pages are those that users get, not React's for development.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  await build({ root: join(root, 'editor'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, before);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildPages();
  } catch (error) {
    process.stderr.write(`build-pages: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
