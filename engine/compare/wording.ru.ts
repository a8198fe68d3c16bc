/** Comparisons in Russian. */
import type { ComparisonWording } from './wording.ts';

export const ru: ComparisonWording = {
  provision: {
    replaced: 'новая редакция',
    inserted: 'дополнено',
    repealed: 'исключено',
    'unchanged-text': 'текст прежний, правила другие',
  },
  rule: {
    applicability: 'условие применения',
    category: 'категория',
    competency: 'компетенция',
    deadline: 'срок',
    decision: 'решение',
    effect: 'последствие',
    event: 'событие',
    exception: 'исключение',
    fact: 'факт',
    form: 'форма',
    group: 'группа',
    indicator: 'индикатор',
    interpretation: 'толкование',
    item: 'строка перечня',
    lookup: 'соответствие',
    requirement: 'требование',
    role: 'роль',
    scale: 'шкала',
    term: 'понятие',
    unit: 'единица',
  },
  movedInList: 'другое место в списке',
  movedFrom: (provision) => `прежде: ${provision}`,
};
