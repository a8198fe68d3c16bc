/** What a quick fix is made from, and what it gives. */
import type { TextEdit } from 'vscode-languageserver-types';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Span, Surface } from '../syntax/index.ts';
import { blockBelow } from './blocks.ts';
import { linesOf, type SourceLine } from './lines.ts';
import { rangeOf } from './ranges.ts';
import type { ActView, Snapshot } from './snapshot.ts';

/** A finding to be mended. */
export interface FixRequest {
  readonly snapshot: Snapshot;
  readonly view: ActView;
  readonly finding: Diagnostic;
  /** All findings of the file, for fixes of all of a kind. */
  readonly findings: readonly Diagnostic[];
  readonly language: Surface;
}

/** One way to mend it: a title in the language of the request, and edits of the file. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one that is almost always meant. */
  readonly preferred?: true;
}

/** The fixes for a code. */
export type FixMaker = (request: FixRequest) => Fix[];

/** The edit that puts a text in the place of a span. */
export function replace(view: ActView, span: Span, newText: string): TextEdit {
  return { range: rangeOf(view.document, span), newText };
}

/** The text of a span. */
export function textOf(view: ActView, span: Span): string {
  return view.document.getText().slice(span.start, span.end);
}

/** The edit that writes lines above a line, indented as it is. */
export function linesAbove(view: ActView, line: SourceLine, lines: readonly string[]): TextEdit {
  const at = view.document.offsetAt({ line: line.first, character: 0 });
  return replace(
    view,
    { start: at, end: at },
    indented(view, line, lines)
      .map((one) => `${one}${breakOf(view)}`)
      .join(''),
  );
}

/** The edit that writes lines below a line of text, indented as `like` is. */
export function linesBelow(
  view: ActView,
  last: number,
  like: SourceLine,
  lines: readonly string[],
): TextEdit {
  const { document } = view;
  const text = document.getText();
  const start = document.offsetAt({ line: last, character: 0 });
  const rest = /[\r\n]/.exec(text.slice(start));
  const at = rest === null ? text.length : start + rest.index;
  const written = indented(view, like, lines).map((one) => `${breakOf(view)}${one}`);
  return replace(view, { start: at, end: at }, written.join(''));
}

function indented(view: ActView, like: SourceLine, lines: readonly string[]): string[] {
  const start = view.document.offsetAt({ line: like.first, character: 0 });
  const indent = view.document.getText().slice(start, start + like.indent);
  return lines.map((line) => `${indent}${line}`);
}

function breakOf(view: ActView): string {
  return view.document.getText().includes('\r\n') ? '\r\n' : '\n';
}

/** The logical line at an offset. */
export function lineAt(view: ActView, offset: number): SourceLine | undefined {
  const { line } = view.document.positionAt(offset);
  return linesOf(view).lines.findLast((one) => one.first <= line && line <= one.last);
}

/** The declaration around an offset: the line that stands directly in a provision, or in a new wording. */
export function declarationLine(view: ActView, offset: number): SourceLine | undefined {
  let line = lineAt(view, offset);
  while (line !== undefined && blockBelow(line.parent) !== 'provision') line = line.parent;
  return line;
}

/** The last line of text below (and of) a line. */
export function lastLineOf(view: ActView, line: SourceLine): number {
  const { lines } = linesOf(view);
  const at = lines.indexOf(line);
  const next = lines.findIndex((one, index) => index > at && one.indent <= line.indent);
  return lines[(next < 0 ? lines.length : next) - 1]?.last ?? line.last;
}
