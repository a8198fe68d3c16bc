// Tells whether what is built was built from the sources as they stand. Plain JavaScript without dependencies:
// `cli/bin.js` runs it before anything is installed or built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The bundle of the command line: what it is made from, and where its fingerprint is kept. */
export const COMMAND_LINE = {
  folders: ['cases', 'cli', 'dsl', 'engine', 'reports', 'server', 'storage'],
  files: ['package-lock.json', 'package.json', 'scripts/build.mjs'],
  stamp: 'dist/stamp.txt',
};

/** The pages. */
export const PAGES = {
  folders: ['cases', 'dsl', 'editor', 'engine', 'server/api'],
  files: ['package-lock.json', 'package.json', 'vite.config.ts', 'scripts/build-pages.mjs'],
  stamp: 'dist/web-stamp.txt',
};

/** The paths of all files that something is made from, sorted. */
function sources(root, { folders, files }) {
  const walk = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(path);
      return /\.(tsx?|csv|css|html|svg)$/.test(entry.name) ? [path] : [];
    });
  return [...folders.flatMap(walk), ...files].sort();
}

/** Names, sizes and times of the sources, as one text: quick to compare, different after every change. */
export function fingerprint(root, what) {
  return sources(root, what)
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

/** SHA-256 over the names and contents of the sources of the command line. */
export function contentHash(root) {
  const hash = createHash('sha256');
  for (const path of sources(root, COMMAND_LINE))
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** Where the fingerprint of what was built is kept. */
export function stampPath(root, { stamp }) {
  return join(root, stamp);
}

/** Whether it is there and was built from the present sources. */
export function isBuilt(root, what) {
  try {
    return readFileSync(stampPath(root, what), 'utf8') === fingerprint(root, what);
  } catch {
    return false;
  }
}
