/** Weekdays by name, and today. */
import type { Language } from '../../engine/index.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  kk: ['Дс', 'Сс', 'Ср', 'Бс', 'Жм', 'Сб', 'Жс'],
  ru: ['Пн', 'Вт', 'Ср', 'Чт', 'Пт', 'Сб', 'Вс'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
};

/** The short names of the days of a week, Monday first. */
export function weekdayNames(language: Language): readonly string[] {
  return WEEKDAYS[language];
}

/** Today by the clock of the user's machine. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
