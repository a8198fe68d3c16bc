/** Why a day is not worked, and days of the week, in words. */
import { type Language, labelText } from '../program/index.ts';
import type { NonWorkingReason } from './calendar.ts';
import { type Day, weekday } from './day.ts';
import { type DayStatus, WEEKDAYS } from './holidays.ts';

interface Wording {
  readonly observed: (holiday: string) => string;
  readonly moved: (insteadOf: string) => string;
  readonly status: Readonly<Record<Exclude<DayStatus, 'confirmed'>, string>>;
}

const WORDING: Readonly<Record<Language, Wording>> = {
  kk: {
    observed: (holiday) => `мереке үшін ауыстырылған демалыс: ${holiday}`,
    moved: (insteadOf) => `${insteadOf} күнінен ауыстырылған демалыс`,
    status: { estimated: 'шамамен алынған күн', disputed: 'даулы күн' },
  },
  ru: {
    observed: (holiday) => `перенесённый выходной за праздник: ${holiday}`,
    moved: (insteadOf) => `выходной, перенесённый с ${insteadOf}`,
    status: { estimated: 'дата примерная', disputed: 'день спорный' },
  },
  en: {
    observed: (holiday) => `day off in lieu of ${holiday}`,
    moved: (insteadOf) => `day off moved from ${insteadOf}`,
    status: { estimated: 'estimated', disputed: 'disputed' },
  },
};

/** For example `Saturday`, `Victory Day`, `day off moved from 2018-03-03`; says so when the day is not certain. */
export function nonWorkingText(reason: NonWorkingReason, language: Language): string {
  const wording = WORDING[language];
  const text = reasonText(reason, language, wording);
  return reason.status === 'confirmed' ? text : `${text}; ${wording.status[reason.status]}`;
}

/** The day of the week, as a sentence uses it. The day must exist. */
export function weekdayText(day: Day, language: Language): string {
  return WEEKDAYS[language][weekday(day) - 1] ?? '';
}

function reasonText(reason: NonWorkingReason, language: Language, wording: Wording): string {
  if (reason.kind === 'moved') return wording.moved(reason.insteadOf ?? '');
  const holiday = labelText(reason.holiday, language, '');
  if (reason.kind === 'observed') return wording.observed(holiday);
  return reason.kind === 'holiday' ? holiday : (WEEKDAYS[language][reason.weekday - 1] ?? '');
}
