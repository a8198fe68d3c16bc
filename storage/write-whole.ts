/** Writing a file whole or not at all, so that it survives whatever ends the process. */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** What files that are being written end with; such files left behind by a killed process mean nothing. */
export const UNFINISHED = '.tmp';

/**
 * Puts a text in a file in one step, with the file's permissions if it is there. `synced`: when this returns, the text is
 * on the disk and not only on its way. Throws the system's error; then the file is as it was.
 */
export function writeWhole(path: string, text: string, { synced = false } = {}): void {
  const temporary = `${path}.${process.pid}${UNFINISHED}`;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    const file = openSync(temporary, 'w', mode);
    try {
      writeFileSync(file, text);
      if (synced) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    if (synced) syncFolder(dirname(path));
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

/** Makes a folder and those around it, each on the disk when this returns. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined) return;
  for (let at = path; at.length >= first.length; at = dirname(at)) syncFolder(dirname(at));
}

/** A new name in a folder is on the disk only when the folder is. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    // Not every system opens folders; there the name is safe when the rename returns.
    return;
  }
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It could not be made, so there is nothing to remove.
  }
}
