// Tells whether the bundle was built from the sources as they stand. Plain JavaScript without dependencies:
// `cli/bin.js` runs it before anything is installed or built.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolders = ['cli', 'dsl', 'engine'];
const sourceFiles = ['package-lock.json', 'scripts/build.mjs'];

/** The paths of all files that the bundle is made from, sorted. */
function sources(root) {
  const walk = (folder) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return walk(path);
      return /\.(ts|csv)$/.test(entry.name) ? [path] : [];
    });
  return [...sourceFolders.flatMap(walk), ...sourceFiles].sort();
}

/** Names, sizes and times of the sources, as one text: quick to compare, different after every change. */
export function fingerprint(root) {
  return sources(root)
    .map((path) => {
      const { size, mtimeMs } = statSync(join(root, path));
      return `${path} ${size} ${mtimeMs}`;
    })
    .join('\n');
}

/** SHA-256 over the names and contents of the sources. */
export function contentHash(root) {
  const hash = createHash('sha256');
  for (const path of sources(root)) hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

/** Where the fingerprint of the built bundle is kept. */
export function stampPath(root) {
  return join(root, 'dist/stamp.txt');
}

/** Whether `dist/` is there and was built from the present sources. */
export function isBuilt(root) {
  try {
    return readFileSync(stampPath(root), 'utf8') === fingerprint(root);
  } catch {
    return false;
  }
}
