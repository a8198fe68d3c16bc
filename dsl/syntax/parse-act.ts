/** Text to syntax tree. */
import type { IToken } from 'chevrotain';
import type { Diagnostic, Staged } from '../diagnostics/index.ts';
import { surfaceOf } from '../keywords/index.ts';
import { FINDING_LIMIT, Findings } from './findings.ts';
import { layout } from './layout.ts';
import { characterName, forbiddenCharacters, lex } from './lex.ts';
import { parser } from './parser.ts';
import { Comment, LineBreak } from './tokens.ts';
import type { ActFile, Surface } from './tree.ts';

/** No act is as long as this (UTF-16 units); the rest of a longer file is not read. */
export const SIZE_LIMIT = 2_000_000;

/**
 * Parses a file into a tree with everything that could be read of it, and all its mistakes. `file` is only named
 * in the findings. Not complete when there is an error. Never throws on any text.
 */
export function parseAct(text: string, file: string): Staged<ActFile> {
  const findings = new Findings(file);
  const raw = lex(readable(text, findings));
  const surface = declaredSurface(raw) ?? 'kk';
  let tree: ActFile;
  if (raw.every(({ tokenType }) => tokenType === LineBreak || tokenType === Comment)) {
    findings.add('empty-file', { start: 0, end: 0 }, {});
    const { tail } = layout(text, raw, surface, findings);
    tree = { kind: 'file', span: { start: 0, end: text.length }, surface, comments: [], items: [], tail };
  } else {
    const { tokens, tail } = layout(text, raw, surface, findings);
    tree = parser.parse(tokens, tail, text, surface, findings);
  }
  return { value: tree, diagnostics: inOrder(findings), complete: !findings.broken };
}

function inOrder(findings: Findings): Diagnostic[] {
  return [...findings.list].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Parses a piece of a file that begins with a line at the left margin behind the act's header. `carried` are
 * comments left over above it, `tail` those it leaves over itself; places count from its beginning.
 */
export function parseChunk(
  text: string,
  surface: Surface,
  file: string,
  carried: readonly string[],
): { items: ActFile['items']; tail: readonly string[]; findings: readonly Diagnostic[] } {
  const findings = new Findings(file);
  const { tokens, tail } = layout(text, lex(readable(text, findings)), surface, findings);
  const read = parser.parseItems(tokens, carried, text, surface, findings);
  return { items: read.items, tail: [...read.tail, ...tail], findings: inOrder(findings) };
}

/** The part of a text that is read: up to the size limit, or to where there are too many forbidden characters. */
function readable(text: string, findings: Findings): string {
  let end = text.length;
  if (end > SIZE_LIMIT) {
    end = SIZE_LIMIT;
    findings.add('file-too-large', { start: end, end: text.length }, { limit: SIZE_LIMIT });
  }
  for (const span of forbiddenCharacters(text.slice(0, end), FINDING_LIMIT + 1)) {
    findings.add('forbidden-character', span, { character: characterName(text, span.start) });
    if (findings.full) end = span.start;
  }
  return end === text.length ? text : text.slice(0, end);
}

/** The surface that the first word of a file declares. */
function declaredSurface(raw: readonly IToken[]): Surface | undefined {
  const first = raw.find(({ tokenType }) => tokenType !== LineBreak && tokenType !== Comment);
  return first && surfaceOf(first.image);
}
