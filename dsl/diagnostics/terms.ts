/**
 * Words for things that messages name but files do not spell: `#name` in the data of a finding is shown as
 * "a name" in the reader's language. A missing one is a type error.
 */
import type { Surface } from '../syntax/tree.ts';

const TERMS = {
  name: { kk: 'атау', ru: 'имя', en: 'a name' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  'whole-number': { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  'provision-number': { kk: 'норма нөмірі', ru: 'номер нормы', en: 'the number of a provision' },
  'act-number': { kk: '№ және нөмір', ru: '№ и номер', en: '№ and a number' },
  date: { kk: 'күн (ЖЖЖЖ-АА-КК)', ru: 'дата (ГГГГ-ММ-ДД)', en: 'a date (YYYY-MM-DD)' },
  string: { kk: 'тырнақшадағы мәтін', ru: 'текст в кавычках', en: 'a text in quotation marks' },
  'text-line': {
    kk: '«|» белгісінен басталатын жол',
    ru: 'строка, начинающаяся с «|»',
    en: 'a line that begins with “|”',
  },
  expression: { kk: 'өрнек', ru: 'выражение', en: 'an expression' },
  type: { kk: 'тип', ru: 'тип', en: 'a type' },
  'end-of-line': { kk: 'жол соңы', ru: 'конец строки', en: 'the end of the line' },
  'end-of-file': { kk: 'файл соңы', ru: 'конец файла', en: 'the end of the file' },
  'act-property': { kk: 'акт туралы жол', ru: 'строка об акте', en: 'a line about the act' },
  provision: {
    kk: 'тарау, параграф, тармақ немесе қосымша',
    ru: 'глава, параграф, пункт или приложение',
    en: 'a chapter, section, point or annex',
  },
  'provision-line': {
    kk: 'ресми мәтін, норма, анықтама немесе қағида',
    ru: 'официальный текст, норма, определение или правило',
    en: 'official text, a provision, a definition or a rule',
  },
  'language-tag': { kk: 'kk, ru немесе en', ru: 'kk, ru или en', en: 'kk, ru or en' },
  value: { kk: 'мән', ru: 'значение', en: 'a value' },
  fact: { kk: 'факт', ru: 'факт', en: 'a fact' },
  field: { kk: 'өріс', ru: 'поле', en: 'a field' },
  variable: { kk: 'айнымалы', ru: 'переменная', en: 'a variable' },
  lookup: { kk: 'сәйкестік', ru: 'соответствие', en: 'a lookup' },
  decision: { kk: 'шешім', ru: 'решение', en: 'a decision' },
  requirement: { kk: 'талап', ru: 'требование', en: 'a requirement' },
  event: { kk: 'оқиға', ru: 'событие', en: 'an event' },
  deadline: { kk: 'мерзім', ru: 'срок', en: 'a deadline' },
  interpretation: { kk: 'түсіндіру', ru: 'толкование', en: 'an interpretation' },
  note: { kk: 'ескертпе', ru: 'примечание', en: 'a note' },
  form: { kk: 'нысан', ru: 'форма', en: 'a form' },
  unit: { kk: 'бірлік', ru: 'единица', en: 'a unit' },
  role: { kk: 'рөл', ru: 'роль', en: 'a role' },
  term: { kk: 'ұғым', ru: 'понятие', en: 'a term' },
  scale: { kk: 'шкала', ru: 'шкала', en: 'a scale' },
  choice: { kk: 'тізбе', ru: 'перечень', en: 'a choice' },
  grouping: { kk: 'топтау', ru: 'группировка', en: 'a grouping' },
  competencies: { kk: 'құзыреттер кестесі', ru: 'таблица компетенций', en: 'a competency table' },
  competency: { kk: 'құзырет', ru: 'компетенция', en: 'a competency' },
  item: {
    kk: 'шкала немесе тізбе мәні',
    ru: 'значение шкалы или перечня',
    en: 'an item of a scale or a choice',
  },
  group: { kk: 'санаттар тобы', ru: 'группа категорий', en: 'a group of categories' },
  category: { kk: 'санат коды', ru: 'код категории', en: 'a category code' },
  effect: { kk: 'салдар', ru: 'последствие', en: 'an effect' },
  rule: {
    kk: 'шешім, талап немесе мерзім',
    ru: 'решение, требование или срок',
    en: 'a decision, a requirement or a deadline',
  },
  time: { kk: 'оқиға немесе мерзім', ru: 'событие или срок', en: 'an event or a deadline' },
  'yes-no': { kk: 'иә немесе жоқ', ru: 'да или нет', en: 'yes or no' },
  text: { kk: 'мәтін', ru: 'текст', en: 'a text' },
  record: { kk: 'жазба', ru: 'запись', en: 'a record' },
  list: { kk: 'тізім', ru: 'список', en: 'a list' },
  interval: { kk: 'аралық', ru: 'интервал', en: 'an interval' },
  latin: { kk: 'латын', ru: 'латиница', en: 'Latin' },
  cyrillic: { kk: 'кирилл', ru: 'кириллица', en: 'Cyrillic' },
  arabic: { kk: 'араб', ru: 'арабская письменность', en: 'Arabic' },
  greek: { kk: 'грек', ru: 'греческая письменность', en: 'Greek' },
  other: { kk: 'басқа жазу', ru: 'другая письменность', en: 'another script' },
} as const satisfies Record<string, Readonly<Record<Surface, string>>>;

/** A value of a finding's data that is shown in the reader's language. */
export type Term = `#${keyof typeof TERMS}`;

const table: Readonly<Record<string, Readonly<Record<Surface, string>>>> = Object.fromEntries(
  Object.entries(TERMS).map(([id, texts]) => [`#${id}`, texts]),
);

/** The words for a term in a language; undefined when the value is no term. */
export function termText(value: string, language: Surface): string | undefined {
  return value.startsWith('#') && Object.hasOwn(table, value) ? table[value]?.[language] : undefined;
}
