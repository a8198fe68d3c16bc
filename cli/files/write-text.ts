/** Writing a file whole or not at all. */
import { writeWhole } from '../../storage/index.ts';
import { failure, type Result, success } from '../complaint.ts';
import { errorCode } from './read-text.ts';

/** Puts a text in a file in one step, with the file's permissions if it is there; on failure nothing changes. */
export function replaceText(path: string, text: string): Result<null> {
  try {
    writeWhole(path, text);
    return success(null);
  } catch (error) {
    const code = errorCode(error);
    return failure({ file: path, say: (m) => m.fileNotWritable(code) });
  }
}
