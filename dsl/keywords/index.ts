/** The keywords of the three surfaces, and finding them in a text. */
export { KEYWORD_IDS, type KeywordId, type KeywordTable } from './keyword-ids.ts';
export {
  isReserved,
  KEYWORDS,
  keywordAt,
  keywordOfOtherSurface,
  LANGUAGE_TAGS,
  type PhraseMatch,
  surfaceOf,
  wordOf,
} from './phrases.ts';
