/** Which edition governs a day, and why, in words. */
import type { EditionIdentity, Language } from '../program/index.ts';

/** How days and acts are written in the sentence; as `YYYY-MM-DD` and by id where left out. */
export interface GoverningNames {
  day?(day: string): string;
  act?(id: string): string;
}

/** What a language needs: `until` is null while the edition has no end. */
interface Governing extends Pick<EditionIdentity, 'from' | 'until' | 'certainty' | 'untilCertainty'> {
  readonly day: string;
  readonly base: string;
  readonly amendments: string;
}

const WORDING: Readonly<Record<Language, (governing: Governing) => string>> = {
  kk: ({ day, from, until, certainty, untilCertainty, base, amendments }) => {
    const source = amendments === '' ? base : `${base} (өзгертулері: ${amendments})`;
    const unsure = certainty === 'earliest' ? ' (одан ерте емес: жарияланған күні белгісіз)' : '';
    const start = from === null ? '' : ` ${from} күнінен бастап${unsure}`;
    const end =
      until === null
        ? ''
        : ` ${until} күніне дейін${untilCertainty === 'earliest' ? ' (одан ерте емес)' : ''}`;
    const term = [start, end].filter((part) => part !== '').join(',');
    return `${day} күні ${source} редакциясы қолданылады${term === '' ? '' : `: ол${term} күшінде`}.`;
  },
  ru: ({ day, from, until, certainty, untilCertainty, base, amendments }) => {
    const source = amendments === '' ? base : `${base} с изменениями ${amendments}`;
    const unsure = certainty === 'earliest';
    const unknown = unsure ? ' (день опубликования неизвестен)' : '';
    const start = from === null ? '' : `: введена в действие ${unsure ? 'не раньше ' : ''}${from}${unknown}`;
    const end =
      until === null ? '' : `, действует до ${until}${untilCertainty === 'earliest' ? ' или дольше' : ''}`;
    return `На ${day} действует редакция ${source}${start}${end}.`;
  },
  en: ({ day, from, until, certainty, untilCertainty, base, amendments }) => {
    const source = amendments === '' ? base : `${base} as amended by ${amendments}`;
    const unsure = certainty === 'earliest' ? ' at the earliest (the day of publication is not known)' : '';
    const start = from === null ? '' : `: in force from ${from}${unsure}`;
    const end =
      until === null ? '' : `, until ${until}${untilCertainty === 'earliest' ? ' at the earliest' : ''}`;
    return `On ${day} the edition of ${source} governs${start}${end}.`;
  },
};

/** In one sentence: the edition of which acts governs the day, from when it is in force, and until when. */
export function governingText(
  day: string,
  edition: EditionIdentity,
  language: Language,
  names: GoverningNames = {},
): string {
  const nameDay = (one: string) => names.day?.(one) ?? one;
  const [base = '', ...amendments] = edition.acts.map((id) => names.act?.(id) ?? id);
  const { from, until, certainty, untilCertainty } = edition;
  const sentence = WORDING[language]({
    day: nameDay(day),
    from: from === null ? null : nameDay(from),
    until: until === null ? null : nameDay(until),
    certainty,
    ...(untilCertainty === undefined ? {} : { untilCertainty }),
    base,
    amendments: amendments.join(', '),
  });
  // A day in words may end in the full stop of an abbreviation.
  return sentence.replace(/\.\.$/, '.');
}
