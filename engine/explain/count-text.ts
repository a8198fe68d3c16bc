/** Counts as they are written: thousands apart, and with their nouns in Russian. */
import type { Language } from '../program/index.ts';

/** `100 000` in Kazakh and Russian (with spaces that do not break), `100,000` in English. */
export function countText(count: number, language: Language): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00A0');
}

/** So many cases, in words. */
export function casesText(count: number, language: Language): string {
  const [whole, text] = [Math.round(count), countText(count, language)];
  if (language === 'ru') return `${text} ${russianForm(whole, 'случай', 'случая', 'случаев')}`;
  return language === 'en' ? `${text} ${whole === 1 ? 'case' : 'cases'}` : `${text} жағдай`;
}

/** So many grades that fall, or rise: `412 grades fall`. */
export function gradesText(count: number, direction: 'falls' | 'rises', language: Language): string {
  const [whole, text] = [Math.round(count), countText(count, language)];
  const falls = direction === 'falls';
  if (language === 'kk') return `${text} баға ${falls ? 'төмендейді' : 'көтеріледі'}`;
  if (language === 'en') {
    return whole === 1 ? `${text} grade ${direction}` : `${text} grades ${falls ? 'fall' : 'rise'}`;
  }
  const [one, many] = falls ? ['понижается', 'понижаются'] : ['повышается', 'повышаются'];
  return `${text} ${russianForm(whole, `оценка ${one}`, `оценки ${many}`, `оценок ${many}`)}`;
}

/** The form that goes with a whole number in Russian: 1 случай, 2 случая, 5 случаев. */
export function russianForm(count: number, one: string, few: string, many: string): string {
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
