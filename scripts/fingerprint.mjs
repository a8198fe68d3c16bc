// Tells whether the bundle was built from the sources as they stand. Plain JavaScript without dependencies:
// `cli/bin.js` runs it before anything is installed or built.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sourceFolders = ['cli', 'dsl', 'engine'];
const sourceFiles = ['package-lock.json', 'scripts/build.mjs'];

/** Names, sizes and times of all files the bundle is made from, as one text. */
export function fingerprint(root) {
  const lines = [];
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    lines.push(`${path} ${size} ${mtimeMs}`);
  };
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (entry.name.endsWith('.ts')) add(path);
    }
  };
  for (const folder of sourceFolders) walk(folder);
  for (const file of sourceFiles) add(file);
  return lines.sort().join('\n');
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
