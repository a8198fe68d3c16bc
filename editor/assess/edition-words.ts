/** An edition in words: why it governs the day, and the acts it is made of. */
import { governingText, type Language, type Program } from '../../engine/index.ts';
import type { MethodologySummary } from '../api/index.ts';
import { dayText, documentText } from '../language/index.ts';

/** The sentence cites acts by their numbers, as every language can; the acts stand in full beside it. */
export interface EditionWords {
  readonly why: string;
  readonly acts: readonly { readonly id: string; readonly text: string }[];
}

/** The words; an act whose document is not known (yet) is named by its id. */
export function editionWords(
  { edition }: Program,
  day: string,
  body: MethodologySummary | undefined,
  language: Language,
): EditionWords {
  const documentOf = (id: string) => body?.acts.find((act) => act.id === id)?.document;
  const why = governingText(day, edition, language, {
    day: (one) => dayText(one, language),
    act: (id) => {
      const number = documentOf(id)?.number;
      return number === undefined ? id : `№ ${number}`;
    },
  });
  return { why, acts: edition.acts.map((id) => ({ id, text: documentText(documentOf(id), language, id) })) };
}
