/** Explanations in Kazakh. */
import type { AggregateWords, Wording } from './wording-type.ts';

const quote = (text: string) => `«${text}»`;

const condition = ({ where }: AggregateWords) => (where === null ? '' : `, мұнда: ${where}`);

const over =
  (name: string) =>
  (words: AggregateWords): string =>
    words.of === null
      ? `${quote(words.list)} ${name}${condition(words)}`
      : `${quote(words.list)} бойынша ${name} (${words.of})${condition(words)}`;

export const WORDING_KK: Wording = {
  yes: 'иә',
  no: 'жоқ',
  decimalMark: ',',
  quote,
  date: (iso) => iso.split('-').reverse().join('.'),

  and: 'және',
  or: 'немесе',
  any: 'кез келген мән',
  element: 'мән',
  part: (count, all) => `${all} ішінен ${count}`,
  records: (count) => `${count} жазба`,
  record: (list, number) => `${list}, ${number}`,

  count: (words) => `${quote(words.list)} саны${condition(words)}`,
  sum: over('қосындысы'),
  mean: over('орташа мәні'),
  least: over('ең аз мәні'),
  greatest: over('ең көп мәні'),
  all: (words) =>
    `${quote(words.list)} ішіндегі әрбір жазба үшін${condition(words)}${words.of === null ? '' : `: ${words.of}`}`,
  anyOf: (words) =>
    `${quote(words.list)} ішіндегі кемінде бір жазба үшін${condition(words)}${words.of === null ? '' : `: ${words.of}`}`,
  rounded: (value, digits) =>
    digits === 0
      ? `${value}, бүтінге дейін жуықталған`
      : `${value}, үтірден кейін ${digits} таңбаға дейін жуықталған`,
  indicators: (competency) => `тиімді индикаторлар саны (${competency})`,
  covers: (competency) => `${competency}: санаттар тобы үшін көзделген`,
  points: (item) => `балл (${item})`,
  given: (fact) => `көрсетілген: ${fact}`,

  row: (row, provision) => `${quote(row)} жолы (${provision})`,
  notApplicableRow: 'қолданылмайды',
  generalRule: (provision) => `жалпы қағида (${provision})`,
  exception: (label, text, provision) =>
    `ерекшелік${label === null ? '' : ` ${quote(label)}`} (${provision}): ${text}`,
  supplied: (reading, text) => `актіде қағида жоқ; ${quote(reading)} түсіндіруі бойынша: ${text}`,
  rewritten: (reading, before, after) => `${quote(reading)} түсіндіруі бойынша: ${before} → ${after}`,
  each: (records, tally) => (tally === '' ? records : `${records}: ${tally}`),

  notApplicable: (label, text, provision) =>
    `қолданылмайды${label === null ? '' : `: ${quote(label)}`} (${provision}); ${text}`,
  notApplicableBecauseOf: (decision) => `${quote(decision)} қолданылмайтындықтан, бұл да қолданылмайды`,
  missing: (facts) => `мәлімет жеткіліксіз: ${facts}`,
  noRow: (provision) => `ешбір жол сәйкес келмейді (${provision})`,
  between: (below, above) =>
    below !== null && above !== null
      ? `мән ${quote(below)} және ${quote(above)} жолдарының арасына түседі`
      : below !== null
        ? `мән ${quote(below)} жолынан жоғары`
        : `мән ${quote(above ?? '')} жолынан төмен`,
  divisionByZero: () => 'қағида жоқ: нөлге бөлу',
  emptyList: () => 'қағида жоқ: тізім бос',
  noGroup: (category, grouping, provision) =>
    `қағида жоқ: ${category ?? '?'} санаты ${quote(grouping)} топтарының ешқайсысына кірмейді (${provision})`,
  groupsUnknown: (grouping, provision, reason) =>
    `қағида жоқ: ${quote(grouping)} топтары белгісіз (${provision})${reason === null ? '' : `: ${reason}`}`,
  noIndicators: (competency) => `қағида жоқ: санаттар тобы үшін ${quote(competency)} индикаторлары жоқ`,
  noPoints: (item) => `қағида жоқ: ${quote(item)} үшін балл белгіленбеген`,
  noRowInLookup: (lookup, provision) =>
    `қағида жоқ: ${quote(lookup)} жолдарының ешқайсысы сәйкес келмейді (${provision})`,
  noRuleBecauseOf: (decision) => `қағида жоқ: қажетті ${quote(decision)} мәні анықталмады`,
  conflict: (first, second, provision) =>
    `екі түрлі қағида қатар қолданылады (${provision}): ${quote(first)} және ${quote(second)}`,
  conflictIn: (decision) => `қажетті ${quote(decision)} бойынша қағидалар бір-біріне қайшы`,
  inRecord: (record, reason) => `${record}: ${reason}`,
  broken: () => 'қағиданы есептеу мүмкін болмады: бұл бағдарламаның қатесі, ол туралы хабарлаңыз',

  met: (actual, required, provision) =>
    `Сақталды: ${actual}${required === null ? '' : `; талап: ${required}`} (${provision})`,
  unmet: (actual, required, provision) =>
    `Сақталмады: ${actual}${required === null ? '' : `; талап: ${required}`} (${provision})`,
  requirementOpen: (label, reason, provision) => `${label} (${provision}): ${reason}`,

  tried: (row, holds) => `${quote(row)} жолы: ${holds === null ? 'белгісіз' : holds ? 'иә' : 'жоқ'}`,
  leftOut: (record, reason) => `${record}: есепке алынбайды, ${reason}`,
  leftOutByCondition: (text) => `шарт орындалмады (${text})`,
};
