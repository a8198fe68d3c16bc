/** Where in the grammar an offset is: the line, its block, and the slot of the statement. */
import { LETTER_CLASS, type ScannedToken, type Span } from '../syntax/index.ts';
import { type Block, blockBelow } from './blocks.ts';
import { linesOf, parentOf, type SourceLine } from './lines.ts';
import { EXPRESSION_SLOTS, NAME_SHAPES, type Part, SHAPES, type Shape, type Slot } from './shapes.ts';
import type { ActView } from './snapshot.ts';

/** A place in the grammar, seen from the start of the word that stands (or is being written) there. */
export interface Place {
  readonly block: Block;
  readonly parent: SourceLine | undefined;
  /** The tokens of the statement before the place. */
  readonly before: readonly ScannedToken[];
  /** Absent at the start of a line, and where the statement is unknown. */
  readonly shape?: Shape;
  /** Index of the part of the shape that the place is in; the shape's length behind its end. */
  readonly part: number;
  /** The slot at the place; absent at a word or sign. */
  readonly slot?: Slot;
  /** The tokens of that slot before the place. */
  readonly slotTokens: readonly ScannedToken[];
  /** The word under the cursor; empty between words. */
  readonly word: Span;
}

const WORD = new RegExp(`[${LETTER_CLASS}0-9_\`-]`);

/** The word around an offset: letters of names, digits, `_` and hyphens; empty where there is none. */
export function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && WORD.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && WORD.test(text[end] ?? '')) end += 1;
  return { start, end };
}

/** The place at an offset; undefined in official text, comments and strings, where nothing is completed. */
export function placeAt(view: ActView, offset: number): Place | undefined {
  const { tokens, lines } = linesOf(view);
  const { document } = view;
  const inside = tokens.find((token) => token.start < offset && offset <= token.end);
  if (inside !== undefined && isOpaque(inside, offset)) return undefined;
  const { line, character } = document.positionAt(offset);
  const at = lines.findLast((one) => one.first <= line);
  const current = at !== undefined && line <= at.last && at.tokens[0]?.kind !== 'text-line' ? at : undefined;
  if (at !== undefined && line <= at.last && current === undefined) return undefined;
  const word = wordAt(document.getText(), offset);
  const before = current?.tokens.filter((token) => token.end <= word.start) ?? [];
  // At the start of a line the indentation decides what it stands below.
  const parent =
    current === undefined || before.length === 0
      ? parentOf(
          lines.findLast((one) => one.last < line),
          current?.indent ?? character,
        )
      : current.parent;
  const block = blockBelow(parent);
  const first = before[0];
  const base = { block, parent, before, word };
  if (first === undefined) return { ...base, part: 0, slotTokens: [] };
  const shape = (first.keyword === undefined ? undefined : SHAPES.get(first.keyword)) ?? NAME_SHAPES[block];
  if (shape === undefined) return { ...base, part: 0, slotTokens: [] };
  return { ...base, shape, ...walk(shape, before) };
}

function isOpaque(token: ScannedToken, offset: number): boolean {
  if (token.kind === 'comment' || token.kind === 'text-line') return true;
  if (token.kind !== 'string') return false;
  // The image of a string without an end has one all the same.
  return offset < token.end || token.end - token.start < token.image.length;
}

type Walked = Pick<Place, 'part' | 'slotTokens'> & { readonly slot?: Slot };

/** Goes along a shape with tokens; stands where the next token would. */
function walk(shape: Shape, tokens: readonly ScannedToken[]): Walked {
  let at = 0;
  let taken: ScannedToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    const next = depth === 0 ? jump(shape, at, token, taken) : undefined;
    if (next !== undefined) {
      at = next.part;
      taken = next.keeps ? [...(next.keeps === 'more' ? taken : []), token] : [];
    } else {
      while (isSkippable(shape[at], token)) at += 1;
      const part = shape[at];
      if (part !== undefined && 'slot' in part && part.single === true) {
        at += 1;
        taken = [];
      } else taken.push(token);
    }
    if (token.image === '(' || token.image === '[') depth += 1;
    else if (token.image === ')' || token.image === ']') depth = Math.max(0, depth - 1);
    // The brackets of the shape itself are not nesting.
    if (next !== undefined && next.keeps === undefined) depth = 0;
  }
  const part = shape[at];
  return {
    part: at,
    slotTokens: taken,
    ...(part !== undefined && 'slot' in part ? { slot: part.slot } : {}),
  };
}

/** Optional signs and words that the token is not. */
function isSkippable(part: Part | undefined, token: ScannedToken): boolean {
  if (part?.optional !== true) return false;
  if ('sign' in part) return part.sign !== token.image;
  return 'word' in part && part.word !== token.keyword;
}

interface Jump {
  readonly part: number;
  /** The token belongs to the slot jumped to, after those before it (`more`) or as its first. */
  readonly keeps?: 'more' | 'first';
}

/** The part that a token leads to, when it is a word or sign further on, or begins the labels. */
function jump(
  shape: Shape,
  from: number,
  token: ScannedToken,
  taken: readonly ScannedToken[],
): Jump | undefined {
  for (let index = from; index < shape.length; index += 1) {
    const part = shape[index];
    if (part === undefined) return undefined;
    if ('slot' in part) {
      if (part.slot === 'labels' && isLabel(token, shape[from], taken)) {
        return { part: index, keeps: index === from ? 'more' : 'first' };
      }
      continue;
    }
    const matches = 'sign' in part ? part.sign === token.image : part.word === token.keyword;
    if (matches) return { part: index + 1 };
    if (part.optional !== true) return undefined;
  }
  return undefined;
}

/** Behind an operator a string is a value; elsewhere it is a label. */
function isLabel(token: ScannedToken, part: Part | undefined, taken: readonly ScannedToken[]): boolean {
  if (token.kind === 'tag') return true;
  if (token.kind !== 'string') return false;
  const inExpression = part !== undefined && 'slot' in part && EXPRESSION_SLOTS.has(part.slot);
  const last = taken.at(-1);
  return !(inExpression && (last === undefined || (last.kind === 'sign' && last.image !== ')')));
}
