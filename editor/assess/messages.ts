/** What the page of assessments says. */
import type { Label } from '../../engine/index.ts';
import type { Catalogue } from '../language/index.ts';
import { en } from './messages.en.ts';
import { kk } from './messages.kk.ts';
import { ru } from './messages.ru.ts';
import type { AssessMessages } from './messages-type.ts';

export const MESSAGES: Catalogue<AssessMessages> = { kk, ru, en };

/** A message in each language: for commands. */
export function inEach(say: (m: AssessMessages) => string): Required<Label> {
  return { kk: say(kk), ru: say(ru), en: say(en) };
}
