/** Writing a file whole or not at all. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { failure, type Result, success } from '../complaint.ts';
import { errorCode } from './read-text.ts';

/** Puts a text in a file in one step, with the file's permissions if it is there; on failure nothing changes. */
export function replaceText(path: string, text: string): Result<null> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const mode = statSync(path, { throwIfNoEntry: false })?.mode;
    writeFileSync(temporary, text, mode === undefined ? {} : { mode });
    renameSync(temporary, path);
    return success(null);
  } catch (error) {
    const code = errorCode(error);
    removeIfThere(temporary);
    return failure({ file: path, say: (m) => m.fileNotWritable(code) });
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It could not be made, so there is nothing to remove.
  }
}
