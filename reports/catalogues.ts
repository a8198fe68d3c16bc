/** The catalogues of reports by language. */
import type { Language } from '../engine/index.ts';
import { en } from './messages.en.ts';
import { kk } from './messages.kk.ts';
import { ru } from './messages.ru.ts';
import type { Messages } from './messages.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { kk, ru, en };

/** The catalogue of a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}
