/** Comparisons in Kazakh. */
import type { ComparisonWording } from './wording.ts';

export const kk: ComparisonWording = {
  provision: {
    replaced: 'жаңа редакция',
    inserted: 'толықтырылған',
    repealed: 'алып тасталған',
    'unchanged-text': 'мәтіні сол қалпында, ережелері басқа',
  },
  rule: {
    applicability: 'қолданылу шарты',
    category: 'санат',
    competency: 'құзырет',
    deadline: 'мерзім',
    decision: 'шешім',
    effect: 'салдар',
    event: 'оқиға',
    exception: 'ерекшелік',
    fact: 'факт',
    form: 'нысан',
    group: 'топ',
    indicator: 'индикатор',
    interpretation: 'түсіндіру',
    item: 'тізбе жолы',
    lookup: 'сәйкестік',
    requirement: 'талап',
    role: 'рөл',
    scale: 'шкала',
    term: 'ұғым',
    unit: 'бірлік',
  },
  movedInList: 'тізімдегі орны басқа',
  movedFrom: (provision) => `бұрынғы орны: ${provision}`,
};
