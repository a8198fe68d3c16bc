/** The wording of each language. */
import type { Language } from '../program/index.ts';
import { wordingEn } from './wording.en.ts';
import { wordingKk } from './wording.kk.ts';
import { wordingRu } from './wording.ru.ts';
import type { SqlWording } from './wording.ts';

/** The catalogues by language. */
export const WORDING: Readonly<Record<Language, SqlWording>> = {
  kk: wordingKk,
  ru: wordingRu,
  en: wordingEn,
};
