/** What the page says of coverage. */
import type { Catalogue } from '../../language/index.ts';
import { casesText } from '../counts.ts';

interface Messages {
  readonly edition: string;
  readonly used: (used: number, usable: number) => string;
  readonly untested: string;
  readonly allTested: string;
  readonly goTo: (provision: string) => string;
  readonly text: string;
  readonly cases: (cases: number) => string;
  readonly never: string;
  readonly noRule: string;
  readonly parts: string;
  readonly explained: string;
}

export const MESSAGES: Catalogue<Messages> = {
  kk: {
    edition: 'Редакция',
    used: (used, usable) => `Ережесі бар ${usable} тармақ пен бөліктің тексерілгені: ${used}`,
    untested: 'Бірде-бір жағдай тексермегендері',
    allTested: 'Ережесі бар барлық тармақты кемінде бір жағдай тексерді.',
    goTo: (provision) => `${provision}: мәтініне өту`,
    text: 'Редакцияның мәтіні',
    cases: (cases) => `✓ ${casesText(cases, 'kk')}`,
    never: '! бірде-бір жағдай тексермеген',
    noRule: 'тексерілетін ережесі жоқ',
    parts: 'Бөліктері',
    explained:
      'Тармақтың ережесі жауапты шешсе немесе оның фактілері мен тізімдері оқылса, жағдай сол тармақты тексерген болып саналады.',
  },
  ru: {
    edition: 'Редакция',
    used: (used, usable) => `Пунктов и частей с правилами: ${usable}, из них проверено: ${used}`,
    untested: 'Не проверено ни одним случаем',
    allTested: 'Каждый пункт с правилами проверен хотя бы одним случаем.',
    goTo: (provision) => `${provision}: перейти к тексту`,
    text: 'Текст редакции',
    cases: (cases) => `✓ ${casesText(cases, 'ru')}`,
    never: '! не проверен ни одним случаем',
    noRule: 'правил для проверки нет',
    parts: 'Части',
    explained:
      'Случай проверяет пункт, если ответ решило правило этого пункта или если прочитаны его факты и списки.',
  },
  en: {
    edition: 'Edition',
    used: (used, usable) => `Points and parts with rules: ${usable}, tested: ${used}`,
    untested: 'Tested by no case',
    allTested: 'Every point with rules is tested by at least one case.',
    goTo: (provision) => `${provision}: go to its text`,
    text: 'Text of the edition',
    cases: (cases) => `✓ ${casesText(cases, 'en')}`,
    never: '! tested by no case',
    noRule: 'has no rule to test',
    parts: 'Parts',
    explained:
      'A case tests a point when a rule of the point decided an answer, or when its facts and lists were read.',
  },
};
