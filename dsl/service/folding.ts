/** What can be folded: headings with what is under them, blocks, official text, comments. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { linesOf, type SourceLine } from './lines.ts';
import type { Context, FileRequest } from './requests.ts';
import type { ActView } from './snapshot.ts';

/** The foldable ranges of a file, by lines. */
export function foldingRanges({ snapshot }: Context, request: FileRequest): FoldingRange[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const { lines } = linesOf(view);
  return [...blocks(lines), ...headings(lines), ...texts(lines), ...comments(view)].sort(
    (a, b) => a.startLine - b.startLine || b.endLine - a.endLine,
  );
}

/** A line with deeper lines below it. */
function blocks(lines: readonly SourceLine[]): FoldingRange[] {
  const ends = new Map<SourceLine, number>();
  for (const line of lines) {
    for (let outer = line.parent; outer !== undefined; outer = outer.parent) ends.set(outer, line.last);
  }
  return [...ends].map(([line, end]) => ({ startLine: line.first, endLine: end }));
}

/** A chapter goes to the next one (an annex stands under none), a section to the next heading. */
function headings(lines: readonly SourceLine[]): FoldingRange[] {
  const outermost = lines.filter((line) => line.parent === undefined);
  return outermost.flatMap((line, index) => {
    const unit = line.tokens[0]?.keyword;
    if (unit !== 'chapter' && unit !== 'section') return [];
    const next = outermost.findIndex(
      ({ tokens: [first] }, at) =>
        at > index && (first?.keyword === 'chapter' || first?.keyword === 'annex' || first?.keyword === unit),
    );
    const before = lines.findLast((one) => next < 0 || one.first < (outermost[next]?.first ?? 0));
    const endLine = before?.last ?? line.last;
    return endLine > line.last ? [{ startLine: line.first, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}

/** Two or more paragraphs of official text in a row. */
function texts(lines: readonly SourceLine[]): FoldingRange[] {
  return runs(lines.filter((line) => line.tokens[0]?.kind === 'text-line').map((line) => line.first));
}

function comments(view: ActView): FoldingRange[] {
  const { tokens, lines } = linesOf(view);
  const taken = new Set(lines.flatMap((line) => [line.first, line.last]));
  const own = tokens
    .filter((token) => token.kind === 'comment')
    .map((token) => view.document.positionAt(token.start).line)
    .filter((line) => !taken.has(line));
  return runs(own).map((range) => ({ ...range, kind: FoldingRangeKind.Comment }));
}

/** Runs of two or more lines that follow each other. */
function runs(lines: readonly number[]): FoldingRange[] {
  const found: { startLine: number; endLine: number }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && last.endLine === line - 1) last.endLine = line;
    else found.push({ startLine: line, endLine: line });
  }
  return found.filter((run) => run.endLine > run.startLine);
}
