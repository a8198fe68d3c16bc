/** The catalogues of what the command line says. */
import type { Language } from '../engine/index.ts';
import { en } from './messages.en.ts';
import { kk } from './messages.kk.ts';
import { ru } from './messages.ru.ts';
import type { Messages } from './messages.ts';

const catalogues: Readonly<Record<Language, Messages>> = { kk, ru, en };

/** All wordings in a language. */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}
