/** Reading a text file or standard input: whatever is wrong with it is told with a place. */
import { readFileSync, statSync } from 'node:fs';
import { decodeUtf8 } from '../../storage/index.ts';
import { type Complaint, failure, type Position, type Result, success } from '../complaint.ts';
import type { Messages } from '../messages.ts';

/** No act and no set of cases is larger; the limit keeps a wrong argument from filling the memory. */
const maxMegabytes = 256;

/** How standard input is called in messages. */
export const standardInput = '-';

/** The text of a file (`-`: standard input), with its byte order mark if it has one. */
export async function readText(path: string): Promise<Result<string>> {
  const bytes = path === standardInput ? await readStandardInput() : readBytes(path);
  if (!bytes.ok) return bytes;
  const decoded = decodeUtf8(bytes.value);
  if ('text' in decoded) return success(decoded.text);
  const byte = (bytes.value[decoded.badAt] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return failure({
    file: path,
    at: placeOfByte(bytes.value, decoded.badAt),
    say: (m) => m.fileNotUtf8(byte),
  });
}

function readBytes(path: string): Result<Uint8Array> {
  try {
    if (statSync(path).size > mostBytes) return failure(tooLarge(path));
    return success(readFileSync(path));
  } catch (error) {
    return failure({ file: path, say: (m) => fileProblem(error, m) });
  }
}

async function readStandardInput(): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      size += bytes.length;
      if (size > mostBytes) return failure(tooLarge(standardInput));
      chunks.push(bytes);
    }
  } catch (error) {
    return failure({ file: standardInput, say: (m) => fileProblem(error, m) });
  }
  return success(Buffer.concat(chunks));
}

/** How large a text may be that is read as one. */
export const mostBytes = maxMegabytes * 1_000_000;

/** That a text is larger. */
export function tooLarge(file: string): Complaint {
  return { file, say: (m) => m.fileTooLarge(maxMegabytes) };
}

/** What the operating system's refusal means, in words. */
export function fileProblem(error: unknown, messages: Messages): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return messages.fileNotFound;
  if (code === 'EISDIR') return messages.fileIsFolder;
  if (code === 'EACCES' || code === 'EPERM') return messages.fileNotPermitted;
  return messages.fileUnreadable(code);
}

/** `ENOENT` and the like; our own mistakes are thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

/** The line and column of a byte, where everything before it is text. */
function placeOfByte(bytes: Uint8Array, offset: number): Position {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const lastBreak = before.lastIndexOf('\n');
  const line = before.split('\n').length;
  return { line, column: before.length - lastBreak };
}
