/** The text of a file with its lines, as LSP counts them. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';

/**
 * A text document that does not change. The same places as `TextDocument.create` gives, found faster: a new one
 * is made after every key.
 */
export function textDocument(uri: string, version: number, text: string): TextDocument {
  let known: readonly number[] | undefined;
  const starts = (): readonly number[] => {
    known ??= lineStarts(text);
    return known;
  };
  const positionAt = (offset: number): Position => {
    const clipped = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(starts(), clipped);
    const start = starts()[line] ?? 0;
    return { line, character: beforeBreak(text, clipped, start) - start };
  };
  const offsetAt = ({ line, character }: Position): number => {
    const start = starts()[line];
    if (start === undefined) return line < 0 ? 0 : text.length;
    if (character <= 0) return start;
    const end = starts()[line + 1] ?? text.length;
    return beforeBreak(text, Math.min(start + character, end), start);
  };
  return {
    uri,
    languageId: 'adisteme',
    version,
    get lineCount() {
      return starts().length;
    },
    getText: (range?: Range) =>
      range === undefined ? text : text.slice(offsetAt(range.start), offsetAt(range.end)),
    positionAt,
    offsetAt,
    getLineRange: (line) => {
      const last = starts().length - 1;
      if (line < 0) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
      const end = positionAt((starts()[line + 1] ?? text.length + 1) - 1);
      return { start: { line: Math.min(line, last), character: 0 }, end };
    },
    getEOLCharacters: (line) => {
      const start = starts()[line];
      const end = starts()[line + 1];
      return start === undefined || end === undefined ? '' : text.slice(beforeBreak(text, end, start), end);
    },
  };
}

/** The offset in front of the line break that an offset stands in or behind. */
function beforeBreak(text: string, offset: number, lineStart: number): number {
  let before = offset;
  while (before > lineStart && isBreak(text.charCodeAt(before - 1))) before--;
  return before;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}

/** The offsets at which lines begin; CRLF, LF and a lone CR end a line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (const { index, 0: found } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + found.length);
  return starts;
}

/** The last line that begins at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
