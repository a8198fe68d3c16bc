/** What a comparison says, in each language. */
import type { Language } from '../program/index.ts';
import { en } from './wording.en.ts';
import { kk } from './wording.kk.ts';
import { ru } from './wording.ru.ts';
import type { ComparisonWording } from './wording-type.ts';

const WORDINGS: Readonly<Record<Language, ComparisonWording>> = { kk, ru, en };

/** The words of a language. */
export function comparisonWording(language: Language): ComparisonWording {
  return WORDINGS[language];
}
