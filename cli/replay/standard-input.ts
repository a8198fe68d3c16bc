/** Inputs made ready: standard input is put into the folder of the results, so that parts of it can be read. */
import { accessSync, constants, createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { standardInput } from '../files/read-text.ts';
import type { Input } from './job.ts';

/** An input by its name. Rejects with the system's error where it cannot be read. */
export async function openInput(file: string, folder: string): Promise<Input> {
  if (file !== standardInput) {
    const found = statSync(file);
    // Opened, a folder would be refused only when it is read.
    if (found.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    accessSync(file, constants.R_OK);
    return { file, path: file, size: found.size };
  }
  const path = join(folder, 'standard-input');
  await pipeline(process.stdin, createWriteStream(path));
  return { file, path, size: statSync(path).size };
}
