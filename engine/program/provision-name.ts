/** How provisions are called in each language. */
import type { Language } from './label.ts';

const UNITS: Readonly<Record<string, { readonly kk: string; readonly ru: string }>> = {
  chapter: { kk: 'тарау', ru: 'глава' },
  section: { kk: 'параграф', ru: 'параграф' },
  point: { kk: 'тармақ', ru: 'пункт' },
  part: { kk: 'бөлік', ru: 'часть' },
  subpoint: { kk: 'тармақша', ru: 'подпункт' },
  annex: { kk: 'қосымша', ru: 'приложение' },
  row: { kk: 'жол', ru: 'строка' },
};

/** The provision as one writes it: `point 5 part 2` is `5-тармақ 2-бөлік`, `пункт 5 часть 2`, `point 5 part 2`. */
export function provisionName(id: string, language: Language): string {
  if (language === 'en') return id;
  return id.replace(/(\S+) (\S+)/g, (whole, unit: string, number: string) => {
    const name = UNITS[unit]?.[language];
    if (name === undefined) return whole;
    return language === 'kk' ? `${number}-${name}` : `${name} ${number}`;
  });
}
