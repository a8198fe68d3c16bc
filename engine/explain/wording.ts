/** Everything explanations say, by language. A wording missing from a catalogue is a type error. */
import type { Language } from '../program/index.ts';
import { WORDING_EN } from './wording.en.ts';
import { WORDING_KK } from './wording.kk.ts';
import { WORDING_RU } from './wording.ru.ts';
import type { Wording } from './wording-type.ts';

const WORDINGS: Readonly<Record<Language, Wording>> = { kk: WORDING_KK, ru: WORDING_RU, en: WORDING_EN };

/** The catalogue of a language. */
export function wordingIn(language: Language): Wording {
  return WORDINGS[language];
}
