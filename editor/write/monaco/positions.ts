/** Places as LSP and the text editor count them: from 0 and from 1; both in UTF-16 units. */
import type { IPosition, IRange } from 'monaco-editor/editor';
import type { Position, Range } from 'vscode-languageserver-types';

/** A place for the service. */
export function toPosition({ lineNumber, column }: IPosition): Position {
  return { line: lineNumber - 1, character: column - 1 };
}

/** A range for the service. */
export function toRange(range: IRange): Range {
  return {
    start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
    end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
  };
}

/** A place for the text editor. */
export function fromPosition({ line, character }: Position): IPosition {
  return { lineNumber: line + 1, column: character + 1 };
}

/** A range for the text editor. */
export function fromRange({ start, end }: Range): IRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  };
}
