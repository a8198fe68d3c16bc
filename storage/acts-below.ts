/** The acts in folders, as an editor or the server has them open. Nothing outside of them is read. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeUtf8 } from './utf8.ts';

/** The extension of files of the language. */
export const EXTENSION = '.adisteme';

/** A folder may be a whole disk: so many of its entries are looked at, and so many acts are read. */
const MOST_ENTRIES = 20_000;
const MOST_ACTS = 2_000;
/** Larger files are no acts (the language reads two million characters). */
const MOST_BYTES = 8_000_000;

/** The paths of the acts below a folder. Hidden folders, `node_modules` and links are passed over. */
export function actsBelow(folder: string): string[] {
  const found: string[] = [];
  const open = [folder];
  let entries = 0;
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const entry of entriesOf(at)) {
      entries++;
      if (entries > MOST_ENTRIES || found.length >= MOST_ACTS) return found;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) open.push(path);
      else if (entry.isFile() && entry.name.endsWith(EXTENSION)) found.push(path);
    }
  }
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    // Not a folder, gone, or not ours to read: there are no acts in it for us.
    return [];
  }
}

/** The text of an act below one of the folders; undefined for anything else, and for what is no UTF-8 text. */
export function readActBelow(path: string, folders: readonly string[]): string | undefined {
  if (!path.endsWith(EXTENSION)) return undefined;
  try {
    const real = realpathSync(path);
    const isInside = folders.some((folder) => real.startsWith(withSeparator(realpathSync(folder))));
    if (!isInside || !lstatSync(path).isFile() || statSync(path).size > MOST_BYTES) return undefined;
    const decoded = decodeUtf8(readFileSync(path));
    return 'text' in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}
