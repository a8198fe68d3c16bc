/** The text of a file that a user has chosen. */
import type { FileTrouble } from '../shapes.ts';

/** Larger files are replayed from the command line. */
const MOST_BYTES = 250_000_000;

/** The text, or why it cannot be had. Files of cases are UTF-8. */
export async function textOfFile(file: Blob): Promise<{ readonly text: string } | FileTrouble> {
  if (file.size > MOST_BYTES) return { code: 'too-large' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // It was moved or changed after it was chosen.
    return { code: 'unreadable' };
  }
  if (isArchive(bytes)) return { code: 'workbook' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { code: 'not-utf8' };
  }
}

/** Workbooks of spreadsheets are archives, which begin with these letters. */
function isArchive(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  return first === 0x50 && second === 0x4b;
}
