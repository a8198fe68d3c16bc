/** Text to raw tokens, and the characters that may not stand in any text. */
import { type IToken, Lexer } from 'chevrotain';
import { LEXED } from './tokens.ts';
import type { Span } from './tree.ts';

/** How the lexer is made. A test makes it with Chevrotain's validation of the token types, which takes half the time. */
export const LEXER_OPTIONS = { positionTracking: 'onlyOffset', ensureOptimizations: true } as const;

const lexer = new Lexer(LEXED, { ...LEXER_OPTIONS, skipValidations: true });

/** The tokens of a text, with comments and line breaks; every character belongs to one, so there are no errors. */
export function lex(text: string): IToken[] {
  return lexer.tokenize(text).tokens;
}

/** Control characters, noncharacters, a byte order mark inside the text, and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Those, and whole surrogate pairs too: a search of one class is fast, and most texts have none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const SUSPECT = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** The places of forbidden characters, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit: number): Span[] {
  if (!SUSPECT.test(text)) return [];
  const places: Span[] = [];
  FORBIDDEN.lastIndex = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let found = FORBIDDEN.exec(text); found && places.length < limit; found = FORBIDDEN.exec(text)) {
    places.push({ start: found.index, end: found.index + 1 });
  }
  return places;
}

/** How a message names a character that may not be visible: `U+0000`. */
export function characterName(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
