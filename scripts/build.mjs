// Bundles the command line into dist/: an entry and chunks that are loaded only when a command needs them.
// Start-up time is the reason for bundling (docs/decisions/start-up.md).
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND_LINE, contentHash, fingerprint, stampPath } from './fingerprint.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/** Packages that only rare commands need and that are large: loaded from node_modules when asked for. */
const external = ['json-schema-to-typescript', 'esbuild', 'fastify', '@fastify/static'];

/** Builds `dist/`. Throws (esbuild's own error) when the sources do not compile. */
export async function build() {
  const before = fingerprint(root, COMMAND_LINE);
  const { build: bundle } = await import('esbuild');
  const outdir = join(root, 'dist');
  const result = await bundle({
    absWorkingDir: root,
    entryPoints: { cli: 'cli/main.ts', 'replay-worker': 'cli/replay/worker.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external,
    define: { SOURCES_HASH: JSON.stringify(contentHash(root)) },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    chunkNames: 'chunk-[hash]',
    banner: {
      js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
    },
    logLevel: 'silent',
    write: false,
  });
  mkdirSync(outdir, { recursive: true });
  // Chunks and the worker first, the entry last, each put in place in one step: a command that starts meanwhile sees either
  // the old bundle or the new one.
  const isEntry = (file) => basename(file.path) === 'cli.js';
  for (const file of [...result.outputFiles].sort((a, b) => Number(isEntry(a)) - Number(isEntry(b)))) {
    put(file.path, file.contents);
  }
  put(stampPath(root, COMMAND_LINE), before);
  removeOldChunks(outdir, new Set(result.outputFiles.map((file) => basename(file.path))));
}

function put(path, contents) {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}

/** Chunks of earlier builds stay for ten minutes, for commands that are still running on them. */
function removeOldChunks(outdir, current) {
  const tenMinutes = 600_000;
  for (const name of readdirSync(outdir)) {
    if (!/^chunk-.*\.js$/.test(name) || current.has(name)) continue;
    const path = join(outdir, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > tenMinutes) rmSync(path, { force: true });
    } catch {
      // Another build removed it first.
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build();
  } catch (error) {
    process.stderr.write(`build: ${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
