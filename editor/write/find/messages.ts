/** What is said while something is looked for. */
import type { Catalogue } from '../../language/index.ts';

interface Messages {
  readonly title: string;
  readonly hint: string;
  readonly acts: string;
  readonly names: string;
  readonly none: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    title: 'Табу',
    hint: 'Актінің нөмірі немесе органы, тармақ, ереженің атауы',
    acts: 'Актілер',
    names: 'Тармақтар мен атаулар',
    none: 'Ештеңе табылмады.',
  },
  ru: {
    title: 'Найти',
    hint: 'Номер или орган акта, пункт, имя правила',
    acts: 'Акты',
    names: 'Пункты и имена',
    none: 'Ничего не найдено.',
  },
  en: {
    title: 'Find',
    hint: 'An act by its number or body, a point, the name of a rule',
    acts: 'Acts',
    names: 'Points and names',
    none: 'Nothing was found.',
  },
};
