/** Names of editions and acts as the page shows them. */
import { type Language, labelText } from '../../engine/index.ts';
import { type Catalogue, documentText, endText, startText } from '../language/index.ts';
import type { KnownAct, Offer, OfferedEdition } from './shapes.ts';

const DRAFT: Catalogue<string> = { kk: 'жоба', ru: 'проект', en: 'draft' };

/** An act by its kind, number and day: `қаулы № 324, 2022-02-15`; its id where it does not say. */
export function actName(id: string, acts: readonly KnownAct[], language: Language): string {
  return documentText(acts.find((act) => act.id === id)?.document, language, id);
}

/** The numbers of the acts of an edition: `№ 500 + № 324`. */
export function actNumbers({ acts: ids }: Pick<OfferedEdition, 'acts'>, acts: readonly KnownAct[]): string {
  return ids
    .map((id) => {
      const document = acts.find((act) => act.id === id)?.document;
      return document === undefined ? id : `№ ${document.number}`;
    })
    .join(' + ');
}

/** From when an edition is: `2022 жылғы 26 ақпаннан бастап`, with `≥` where that day is the earliest possible. */
export function editionStart({ from, certainty, draft }: OfferedEdition, language: Language): string {
  const isBound = from !== null && certainty !== 'exact';
  const day = `${isBound ? '≥ ' : ''}${startText(from, 'exact', language)}`;
  return draft === null ? day : `${day} (${DRAFT[language]})`;
}

/** From when until when an edition is. */
export function editionSpan(edition: OfferedEdition, language: Language): string {
  const { until, untilCertainty } = edition;
  const start = editionStart(edition, language);
  return until === null ? start : `${start} ${endText(until, untilCertainty ?? 'exact', language)}`;
}

/** A body by its name. */
export function bodyName(methodology: string, offer: Offer, language: Language): string {
  const body = offer.bodies.find((one) => one.methodology === methodology);
  return labelText(body?.organization, language, methodology);
}
