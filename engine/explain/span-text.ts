/** From when and until when something applies, in words. */
import { dayText } from '../calendar/index.ts';
import type { Certainty, Language } from '../program/index.ts';

interface Wording {
  readonly from: (day: string, isExact: boolean) => string;
  readonly fromUnknown: string;
  readonly until: (day: string, isExact: boolean) => string;
  readonly untilNow: string;
}

const WORDINGS: Readonly<Record<Language, Wording>> = {
  kk: {
    from: (day, isExact) => `${dayText(day, 'kk', 'from')} бастап${isExact ? '' : ' немесе кейінірек'}`,
    fromUnknown: 'басталған күні белгісіз',
    until: (day, isExact) => `${dayText(day, 'kk', 'to')} дейін${isExact ? '' : ' немесе кейінірек'}`,
    untilNow: 'қазіргі уақытқа дейін',
  },
  ru: {
    from: (day, isExact) => `с ${dayText(day, 'ru')}${isExact ? '' : ' или позже'}`,
    fromUnknown: 'начало неизвестно',
    until: (day, isExact) => `до ${dayText(day, 'ru')}${isExact ? '' : ' или позже'}`,
    untilNow: 'по настоящее время',
  },
  en: {
    from: (day, isExact) => `from ${dayText(day, 'en')}${isExact ? '' : ' or later'}`,
    fromUnknown: 'beginning unknown',
    until: (day, isExact) => `until ${dayText(day, 'en')}${isExact ? '' : ' or later'}`,
    untilNow: 'until now',
  },
};

/** From when: `from 26 February 2022 or later`. */
export function startText(day: string | null, certainty: Certainty, language: Language): string {
  const wording = WORDINGS[language];
  return day === null ? wording.fromUnknown : wording.from(day, certainty === 'exact');
}

/** Until when; without a day it goes on. */
export function endText(day: string | null, certainty: Certainty, language: Language): string {
  const wording = WORDINGS[language];
  return day === null ? wording.untilNow : wording.until(day, certainty === 'exact');
}
