/** Days in words. Months are named here: not every machine knows Kazakh. */
import type { Language } from '../program/index.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** Months as headings: the Russian ones in the nominative. */
const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  kk: MONTHS.kk,
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: MONTHS.en,
};

/** Kazakh months with the endings of "from" and "to". */
const KK_FROM: readonly string[] = [
  'қаңтардан',
  'ақпаннан',
  'наурыздан',
  'сәуірден',
  'мамырдан',
  'маусымнан',
  'шілдеден',
  'тамыздан',
  'қыркүйектен',
  'қазаннан',
  'қарашадан',
  'желтоқсаннан',
];
const KK_TO: readonly string[] = [
  'қаңтарға',
  'ақпанға',
  'наурызға',
  'сәуірге',
  'мамырға',
  'маусымға',
  'шілдеге',
  'тамызға',
  'қыркүйекке',
  'қазанға',
  'қарашаға',
  'желтоқсанға',
];

/**
 * A day (`YYYY-MM-DD`) in words: 2022 жылғы 26 ақпан, 26 февраля 2022 г., 26 February 2022. Where Kazakh says "from" or
 * "to" a day, its month has an ending: 26 ақпаннан бастап, 26 ақпанға дейін.
 */
export function dayText(day: string, language: Language, ending?: 'from' | 'to'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const months =
    language !== 'kk' || ending === undefined ? MONTHS[language] : ending === 'from' ? KK_FROM : KK_TO;
  const name = months[Number(month) - 1] ?? month;
  const number = String(Number(date));
  if (language === 'kk') return `${year} жылғы ${number} ${name}`;
  return language === 'ru' ? `${number} ${name} ${year} г.` : `${number} ${name} ${year}`;
}

/** The name of a month (`YYYY-MM`) with its year. */
export function monthText(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  const name = MONTH_NAMES[language][Number(number) - 1] ?? number;
  return language === 'kk' ? `${year} жылғы ${name}` : `${name} ${year}`;
}
