/** Writing a file whole or not at all. */
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { failure, type Result, success } from '../complaint.ts';
import { errorCode } from './read-text.ts';

/** Replaces the text of a file in one step; on any failure the file stays as it was. */
export function replaceText(path: string, text: string): Result<null> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { mode: statSync(path).mode });
    renameSync(temporary, path);
    return success(null);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = errorCode(error);
    return failure({ file: path, say: (m) => m.fileNotWritable(code) });
  }
}
