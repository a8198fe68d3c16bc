/** Lines with what stands around and below them, and their text. */
import type { LineComments, Surface } from '../syntax/index.ts';
import { lineText, type Pieces } from './pieces.ts';

/** A line to be printed. */
export interface PrintedLine {
  readonly pieces: Pieces;
  readonly above: readonly string[];
  readonly behind?: string | undefined;
  readonly below: readonly PrintedLine[];
  /** Comments at the end of the lines below. */
  readonly tail: readonly string[];
  /** Whether blank lines set it apart from its neighbours. */
  readonly apart: boolean;
}

interface Around {
  readonly comments: readonly string[];
  readonly trailing?: string;
}

/** A line of a node, with nothing below it. */
export function printedLine(around: Around, ...pieces: Pieces): PrintedLine {
  return { pieces, above: around.comments, behind: around.trailing, below: [], tail: [], apart: false };
}

/** A line that is no node of its own. */
export function loneLine(comments: LineComments | undefined, ...pieces: Pieces): PrintedLine {
  const above = comments?.above ?? [];
  return { pieces, above, behind: comments?.behind, below: [], tail: [], apart: false };
}

/** A line with lines below it. */
export function withBlock(
  line: PrintedLine,
  below: readonly PrintedLine[],
  tail: readonly string[] = [],
): PrintedLine {
  return { ...line, below, tail };
}

/** A line that stands apart when there is something below it. */
export function apartIfTall(line: PrintedLine): PrintedLine {
  return { ...line, apart: line.below.length > 0 };
}

/** Adds the text of lines to `out`, one entry a line. */
export function writeLines(
  lines: readonly PrintedLine[],
  depth: number,
  surface: Surface,
  out: string[],
): void {
  const indent = '  '.repeat(depth);
  lines.forEach((line, index) => {
    if (index > 0 && (line.apart || lines[index - 1]?.apart)) out.push('');
    writeComments(line.above, depth, out);
    const text = indent + lineText(line.pieces, surface);
    out.push(line.behind === undefined ? text : `${text} ${comment(line.behind)}`);
    writeLines(line.below, depth + 1, surface, out);
    writeComments(line.tail, depth + 1, out);
  });
}

/** Adds comments to `out`, each on its line. */
export function writeComments(comments: readonly string[], depth: number, out: string[]): void {
  for (const text of comments) out.push('  '.repeat(depth) + comment(text));
}

function comment(text: string): string {
  const clean = text.replace(/[\r\n]+/g, ' ').trimEnd();
  return clean === '' ? '#' : `# ${clean}`;
}
