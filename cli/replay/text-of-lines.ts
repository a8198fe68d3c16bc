/** Lines of which some are no text. */
import { decodeUtf8 } from '../../storage/index.ts';
import type { BadLine } from './part-files.ts';

const LINE_FEED = 10;

/** The lines that are UTF-8, the others left empty; and what is wrong with those. */
export function textOfLines(bytes: Buffer): { readonly text: string; readonly bad: BadLine[] } {
  const lines: string[] = [];
  const bad: BadLine[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, from);
    const end = found < 0 ? bytes.length : found;
    const own = bytes.subarray(from, end);
    const decoded = decodeUtf8(own);
    if ('text' in decoded) lines.push(decoded.text);
    else {
      lines.push('');
      const byte = (own[decoded.badAt] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      const column = own.subarray(0, decoded.badAt).toString('utf8').length + 1;
      const line = lines.length;
      bad.push({
        line,
        text: own.toString('utf8'),
        reasons: [{ kind: 'not-utf8', byte, at: { line, column } }],
      });
    }
    from = end + 1;
  }
  return { text: lines.join('\n'), bad };
}
