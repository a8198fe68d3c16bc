/** Taking a part of one text over into another. */
import type { IRange } from 'monaco-editor/editor';

/** Lines that differ, from 1; an end of 0: nothing on that side, and the start is the line above. */
export interface LineChange {
  readonly originalStartLineNumber: number;
  readonly originalEndLineNumber: number;
  readonly modifiedStartLineNumber: number;
  readonly modifiedEndLineNumber: number;
}

/** The edit that gives the modified text, whose lines are `modified`, what the original has in the place of a change. */
export function takeLeft(
  change: LineChange,
  original: readonly string[],
  modified: readonly string[],
): { readonly range: IRange; readonly text: string } {
  const { originalStartLineNumber, originalEndLineNumber, modifiedStartLineNumber, modifiedEndLineNumber } =
    change;
  const lines =
    originalEndLineNumber === 0 ? [] : original.slice(originalStartLineNumber - 1, originalEndLineNumber);
  const isInserted = modifiedEndLineNumber === 0;
  const start = isInserted ? modifiedStartLineNumber + 1 : modifiedStartLineNumber;
  const end = isInserted ? modifiedStartLineNumber : modifiedEndLineNumber;
  const endOf = (line: number) => (modified[line - 1]?.length ?? 0) + 1;
  // Whole lines with the end of the last; at the end of the text, with the end of the line above.
  if (end < modified.length) {
    const text = lines.map((line) => `${line}\n`).join('');
    return {
      range: { startLineNumber: start, startColumn: 1, endLineNumber: end + 1, endColumn: 1 },
      text,
    };
  }
  const isWhole = start === 1;
  const text = isWhole ? lines.join('\n') : lines.map((line) => `\n${line}`).join('');
  return {
    range: {
      startLineNumber: isWhole ? 1 : start - 1,
      startColumn: isWhole ? 1 : endOf(start - 1),
      endLineNumber: Math.max(end, 1),
      endColumn: endOf(end),
    },
    text,
  };
}
