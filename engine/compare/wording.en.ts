/** Comparisons in English. */
import type { ComparisonWording } from './wording.ts';

export const en: ComparisonWording = {
  provision: {
    replaced: 'new wording',
    inserted: 'added',
    repealed: 'taken out',
    'unchanged-text': 'the same text, other rules',
  },
  rule: {
    applicability: 'applicability',
    category: 'category',
    competency: 'competency',
    deadline: 'deadline',
    decision: 'decision',
    effect: 'effect',
    event: 'event',
    exception: 'exception',
    fact: 'fact',
    form: 'form',
    group: 'group',
    indicator: 'indicator',
    interpretation: 'interpretation',
    item: 'item',
    lookup: 'lookup',
    requirement: 'requirement',
    role: 'role',
    scale: 'scale',
    term: 'term',
    unit: 'unit',
  },
  movedInList: 'another place in the list',
  movedFrom: (provision) => `moved from ${provision}`,
};
