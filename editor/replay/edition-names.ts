/** Names of editions and acts as the page shows them. */
import { type Language, labelText } from '../../engine/index.ts';
import { type Catalogue, dayText, documentText } from '../language/index.ts';
import type { KnownAct, Offer, OfferedEdition } from './shapes.ts';

interface Messages {
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly orLater: string;
  readonly unknownStart: string;
  readonly withDraft: string;
}

const MESSAGES: Catalogue<Messages> = {
  kk: {
    from: (day) => `${dayText(day, 'kk', 'from')} бастап`,
    until: (day) => `${dayText(day, 'kk', 'to')} дейін`,
    orLater: 'немесе кейінірек',
    unknownStart: 'басталған күні белгісіз',
    withDraft: 'жоба',
  },
  ru: {
    from: (day) => `с ${dayText(day, 'ru')}`,
    until: (day) => `до ${dayText(day, 'ru')}`,
    orLater: 'или позже',
    unknownStart: 'начало неизвестно',
    withDraft: 'проект',
  },
  en: {
    from: (day) => `from ${dayText(day, 'en')}`,
    until: (day) => `until ${dayText(day, 'en')}`,
    orLater: 'or later',
    unknownStart: 'beginning unknown',
    withDraft: 'draft',
  },
};

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
  const m = MESSAGES[language];
  const day = from === null ? m.unknownStart : `${certainty === 'exact' ? '' : '≥ '}${m.from(from)}`;
  return draft === null ? day : `${day} (${m.withDraft})`;
}

/** From when until when an edition is. */
export function editionSpan(edition: OfferedEdition, language: Language): string {
  const m = MESSAGES[language];
  const { until, untilCertainty } = edition;
  if (until === null) return editionStart(edition, language);
  const end = `${m.until(until)}${untilCertainty === 'exact' || untilCertainty === undefined ? '' : ` ${m.orLater}`}`;
  return `${editionStart(edition, language)} ${end}`;
}

/** A body by its name. */
export function bodyName(methodology: string, offer: Offer, language: Language): string {
  const body = offer.bodies.find((one) => one.methodology === methodology);
  return labelText(body?.organization, language, methodology);
}
