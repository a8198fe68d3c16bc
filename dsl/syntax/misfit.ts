/** Lines that begin with something that may not stand there: what to tell the author. */
import type { IToken, TokenType } from 'chevrotain';
import { keywordOfOtherSurface, wordOf } from '../keywords/index.ts';
import type { Findings } from './findings.ts';
import { isNameText, NAME_PATTERN } from './letters.ts';
import { closest } from './suggest.ts';
import { shownToken, shownType, spanOf } from './token-text.ts';
import { keywordOf, Name, TextLine } from './tokens.ts';
import type { Surface } from './tree.ts';

/** More keywords than these are not listed; the block's own word for its lines stands instead. */
const LISTED = 8;

/**
 * Reports the first token of a line that begins with none of the `allowed` ones. `others` is a term for what
 * may stand there, for blocks that allow too much to be listed.
 */
export function misfit(
  token: IToken,
  text: string,
  surface: Surface,
  findings: Findings,
  allowed: readonly TokenType[],
  others?: string,
): void {
  if (otherSurface(token, text, surface, findings)) return;
  const shown = [...new Set(allowed.map((type) => shownType(type, surface)))];
  const expected = shown.length <= LISTED || others === undefined ? shown : [others];
  if (token.tokenType === Name && allowed.some((type) => keywordOf(type) !== undefined)) {
    const words = wordsAt(text, token.startOffset);
    const keywords = shown.filter((word) => !word.startsWith('#'));
    const suggestion = suggest(words, keywords) ?? '';
    findings.add('unknown-statement', spanOf(token), { word: token.image, suggestion });
  } else if (allowed.includes(Name) && asName(token, findings)) return;
  else if (keywordOf(token.tokenType) || token.tokenType === TextLine) {
    const word = token.tokenType === TextLine ? '|' : token.image;
    findings.add('misplaced-statement', spanOf(token), { word, expected });
  } else findings.add('unexpected-token', spanOf(token), { found: [shownToken(token)], expected });
}

/** Reports a keyword of one word that stands where a name may stand. False when it is none. */
export function asName(token: IToken, findings: Findings): boolean {
  if (keywordOf(token.tokenType) === undefined || !isNameText(token.image)) return false;
  findings.add('keyword-as-name', spanOf(token), { word: token.image });
  return true;
}

/** Reports a name that is a keyword of another surface. False when it is not. */
export function otherSurface(token: IToken, text: string, surface: Surface, findings: Findings): boolean {
  if (token.tokenType !== Name || token.image.startsWith('`')) return false;
  const words = wordsAt(text, token.startOffset);
  const match = keywordOfOtherSurface(surface, words[0] ?? '', (index) => words[index]);
  if (!match) return false;
  const word = words.slice(0, match.length).join(' ');
  const span = { start: token.startOffset, end: endOfWords(text, token.startOffset, match.length) };
  findings.add('keyword-of-other-surface', span, {
    word,
    right: wordOf(match.id, surface),
    language: match.surface,
  });
  return true;
}

/** The keyword closest to the first words of a line, trying as many words as the keyword has. */
function suggest(words: readonly string[], keywords: readonly string[]): string | undefined {
  for (let count = Math.min(words.length, 5); count > 0; count--) {
    const alike = keywords.filter((keyword) => keyword.split(' ').length === count);
    const found = closest(words.slice(0, count).join(' '), alike);
    if (found) return found;
  }
  return undefined;
}

const WORD = new RegExp(`${NAME_PATTERN}[ \\t]*`, 'y');

/** Up to five words that stand in a row on the line from an offset. */
function wordsAt(text: string, offset: number): string[] {
  const words: string[] = [];
  WORD.lastIndex = offset;
  for (let found = WORD.exec(text); found && words.length < 5; found = WORD.exec(text)) {
    words.push(found[0].trim());
  }
  return words;
}

function endOfWords(text: string, offset: number, count: number): number {
  let end = offset;
  WORD.lastIndex = offset;
  for (let index = 0; index < count; index++) {
    const found = WORD.exec(text);
    if (found) end = found.index + found[0].trimEnd().length;
  }
  return end;
}
