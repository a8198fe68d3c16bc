/** Words and phrases of a surface, longest phrase first. */
import type { Surface } from '../syntax/tree.ts';
import { KEYWORD_IDS, type KeywordId, type KeywordTable } from './keyword-ids.ts';
import { KEYWORDS_EN } from './keywords.en.ts';
import { KEYWORDS_KK } from './keywords.kk.ts';
import { KEYWORDS_RU } from './keywords.ru.ts';

/** The keyword table of each surface. */
export const KEYWORDS: Readonly<Record<Surface, KeywordTable>> = {
  kk: KEYWORDS_KK,
  ru: KEYWORDS_RU,
  en: KEYWORDS_EN,
};

/** The tags before labels; reserved in every surface. */
export const LANGUAGE_TAGS: readonly Surface[] = ['kk', 'ru', 'en'];

/** A keyword found in a row of words, and how many of them it takes. */
export interface PhraseMatch {
  readonly id: KeywordId;
  readonly length: number;
}

interface Phrase {
  readonly id: KeywordId;
  readonly words: readonly string[];
}

type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

const TABLES: Readonly<Record<Surface, PhraseTable>> = {
  kk: phraseTable(KEYWORDS_KK),
  ru: phraseTable(KEYWORDS_RU),
  en: phraseTable(KEYWORDS_EN),
};

function phraseTable(keywords: KeywordTable): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const id of KEYWORD_IDS) {
    const words = keywords[id].split(' ');
    const first = words[0] ?? '';
    const phrases = table.get(first);
    if (phrases) phrases.push({ id, words });
    else table.set(first, [{ id, words }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The word or phrase of a keyword in a surface. */
export function wordOf(id: KeywordId, surface: Surface): string {
  return KEYWORDS[surface][id];
}

/**
 * The longest keyword that begins with `first` and goes on with `next(1)`, `next(2)`, …, the words that follow
 * it on the line (undefined where no word follows).
 */
export function keywordAt(
  surface: Surface,
  first: string,
  next: (index: number) => string | undefined,
): PhraseMatch | undefined {
  const phrases = TABLES[surface].get(first);
  if (phrases === undefined) return undefined;
  for (const { id, words } of phrases) {
    let length = 1;
    while (length < words.length && words[length] === next(length)) length++;
    if (length === words.length) return { id, length };
  }
  return undefined;
}

/** The keyword those words are in another surface than `surface`, with that surface. */
export function keywordOfOtherSurface(
  surface: Surface,
  first: string,
  next: (index: number) => string | undefined,
): { readonly id: KeywordId; readonly length: number; readonly surface: Surface } | undefined {
  for (const other of LANGUAGE_TAGS) {
    if (other === surface) continue;
    const match = keywordAt(other, first, next);
    if (match) return { ...match, surface: other };
  }
  return undefined;
}

/** Whether a name spelt like this is read as a keyword or a language tag on its own. */
export function isReserved(text: string, surface: Surface): boolean {
  return (
    text === 'kk' || text === 'ru' || text === 'en' || keywordAt(surface, text, () => undefined) !== undefined
  );
}

/** The surface whose language line begins with that word. */
export function surfaceOf(word: string): Surface | undefined {
  return LANGUAGE_TAGS.find((surface) => KEYWORDS[surface].language === word);
}
