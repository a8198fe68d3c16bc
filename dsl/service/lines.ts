/** A text as logical lines: tokens, indentation, and the line that each stands below. */
import { type ScannedToken, scan } from '../syntax/index.ts';
import { STATEMENT_STARTS } from './blocks.ts';
import type { ActView } from './snapshot.ts';

/** A logical line: where brackets are open, it goes over several lines of text. */
export interface SourceLine {
  /** The line of text it begins on, and the one it ends on, zero-based. */
  readonly first: number;
  readonly last: number;
  readonly indent: number;
  /** Its tokens, comments left out. */
  readonly tokens: readonly ScannedToken[];
  /** The nearest line above that is indented less. */
  readonly parent: SourceLine | undefined;
}

export interface SourceLines {
  readonly tokens: readonly ScannedToken[];
  readonly lines: readonly SourceLine[];
}

const known = new WeakMap<ActView, SourceLines>();

/** The tokens and logical lines of a file, found once for each text. */
export function linesOf(view: ActView): SourceLines {
  const before = known.get(view);
  if (before !== undefined) return before;
  const tokens = scan(view.document.getText(), view.tree.surface);
  const found: SourceLines = { tokens, lines: group(view, tokens) };
  known.set(view, found);
  return found;
}

interface OpenLine {
  readonly first: number;
  last: number;
  readonly indent: number;
  readonly tokens: ScannedToken[];
  readonly parent: SourceLine | undefined;
}

function group(view: ActView, tokens: readonly ScannedToken[]): SourceLine[] {
  const lines: OpenLine[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'comment') continue;
    const { line, character } = view.document.positionAt(token.start);
    const open = lines.at(-1);
    const goesOn =
      open !== undefined && (line === open.last || (depth > 0 && continues(open, token, character)));
    if (open !== undefined && goesOn) {
      open.tokens.push(token);
      open.last = line;
    } else {
      depth = 0;
      lines.push({
        first: line,
        last: line,
        indent: character,
        tokens: [token],
        parent: parentOf(lines.at(-1), character),
      });
    }
    if (token.image === '(' || token.image === '[') depth += 1;
    else if (token.image === ')' || token.image === ']') depth = Math.max(0, depth - 1);
  }
  return lines;
}

/** Whether a token on a new line goes on the brackets that are open, as the layout of the language decides it. */
function continues(open: OpenLine, token: ScannedToken, character: number): boolean {
  if (token.kind === 'text-line') return false;
  if (token.image === ')' || token.image === ']') return true;
  return character > open.indent && !(token.keyword !== undefined && STATEMENT_STARTS.has(token.keyword));
}

/** The line that a line of that indentation stands below, when `above` is the last one before it. */
export function parentOf(above: SourceLine | undefined, indent: number): SourceLine | undefined {
  let line = above;
  while (line !== undefined && line.indent >= indent) line = line.parent;
  return line;
}
