/** Editions as people tell them apart: from when until when, and of which acts. */
import type { EditionIdentity, Language } from '../../engine/index.ts';
import { documentText, endText, startText } from '../language/index.ts';
import type { NamedAct } from './worker/shapes.ts';

/** `from 26 February 2022 or later until 18 May 2023` */
export function spanText(edition: EditionIdentity, language: Language): string {
  const { from, until, certainty, untilCertainty = 'exact' } = edition;
  return `${startText(from, certainty, language)} ${endText(until, untilCertainty, language)}`;
}

/** `resolution № 500, 2018-04-12 + …` */
export function actsText(ids: readonly string[], acts: readonly NamedAct[], language: Language): string {
  return ids.map((id) => documentText(acts.find((act) => act.id === id)?.document, language, id)).join(' + ');
}
