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
  'language-tag': { kk: 'kk, ru немесе en', ru: 'kk, ru или en', en: 'kk, ru or en' },
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
