/** Counts as they are written: thousands apart. */
import type { Language } from '../../engine/index.ts';
import { russianForm } from '../language/index.ts';

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
