/** Explanations in Russian. */
import { russianForm } from './count-text.ts';
import type { AggregateWords, Wording } from './wording-type.ts';

const quote = (text: string) => `«${text}»`;

const tail = ({ list, where }: AggregateWords) => `${quote(list)}${where === null ? '' : `, где ${where}`}`;

const over =
  (name: string) =>
  (words: AggregateWords): string =>
    words.of === null ? `${name} по ${tail(words)}` : `${name} (${words.of}) по ${tail(words)}`;

export const WORDING_RU: Wording = {
  yes: 'да',
  no: 'нет',
  decimalMark: ',',
  quote,
  date: (iso) => iso.split('-').reverse().join('.'),

  and: 'и',
  or: 'или',
  any: 'любое значение',
  element: 'значение',
  part: (count, all) => `${count} из ${all}`,
  records: (count) => `${count} ${russianForm(count, 'запись', 'записи', 'записей')}`,
  record: (list, number) => `${list}, ${number}`,

  count: (words) => `количество ${tail(words)}`,
  sum: over('сумма'),
  mean: over('среднее'),
  least: over('наименьшее'),
  greatest: over('наибольшее'),
  all: (words) => `для каждой записи ${tail(words)}${words.of === null ? '' : `: ${words.of}`}`,
  anyOf: (words) => `хотя бы для одной записи ${tail(words)}${words.of === null ? '' : `: ${words.of}`}`,
  rounded: (value, digits) =>
    digits === 0
      ? `${value} с округлением до целого`
      : `${value} с округлением до ${digits} ${russianForm(digits, 'знака', 'знаков', 'знаков')}`,
  indicators: (competency) => `количество эффективных индикаторов (${competency})`,
  covers: (competency) => `${competency}: предусмотрена для группы категорий`,
  points: (item) => `баллы (${item})`,
  given: (fact) => `указано: ${fact}`,

  row: (row, provision) => `строка ${quote(row)} (${provision})`,
  notApplicableRow: 'не применяется',
  generalRule: (provision) => `общее правило (${provision})`,
  exception: (label, condition, provision) =>
    `исключение${label === null ? '' : ` ${quote(label)}`} (${provision}): ${condition}`,
  supplied: (reading, condition) => `в акте правила нет; по толкованию ${quote(reading)}: ${condition}`,
  rewritten: (reading, before, after) => `по толкованию ${quote(reading)}: ${before} → ${after}`,
  each: (records, tally) => (tally === '' ? records : `${records}: ${tally}`),

  notApplicable: (label, condition, provision) =>
    `не применяется${label === null ? '' : `: ${quote(label)}`} (${provision}); ${condition}`,
  notApplicableBecauseOf: (decision) => `не применяется, так как не применяется ${quote(decision)}`,
  missing: (facts) => `недостаточно сведений: ${facts}`,
  noRow: (provision) => `ни одна строка не подходит (${provision})`,
  between: (below, above) =>
    below !== null && above !== null
      ? `значение попадает между строками ${quote(below)} и ${quote(above)}`
      : below !== null
        ? `значение выше строки ${quote(below)}`
        : `значение ниже строки ${quote(above ?? '')}`,
  divisionByZero: () => 'правила нет: деление на ноль',
  emptyList: () => 'правила нет: список пуст',
  noGroup: (category, grouping, provision) =>
    `правила нет: категория ${category ?? '?'} не входит ни в одну группу ${quote(grouping)} (${provision})`,
  groupsUnknown: (grouping, provision, reason) =>
    `правила нет: группы ${quote(grouping)} неизвестны (${provision})${reason === null ? '' : `: ${reason}`}`,
  noIndicators: (competency) => `правила нет: для группы категорий у ${quote(competency)} нет индикаторов`,
  noPoints: (item) => `правила нет: для ${quote(item)} баллы не установлены`,
  noRowInLookup: (lookup, provision) =>
    `правила нет: ни одна строка ${quote(lookup)} не подходит (${provision})`,
  noRuleBecauseOf: (decision) => `правила нет: необходимое ${quote(decision)} не имеет значения`,
  conflict: (first, second, provision) =>
    `применимы два разных правила (${provision}): ${quote(first)} и ${quote(second)}`,
  conflictIn: (decision) => `правила противоречат друг другу в необходимом ${quote(decision)}`,
  inRecord: (record, reason) => `${record}: ${reason}`,
  broken: () => 'правило не удалось вычислить: это ошибка программы, сообщите о ней',

  met: (actual, required, provision) =>
    `Соблюдено: ${actual}${required === null ? '' : `; требование: ${required}`} (${provision})`,
  unmet: (actual, required, provision) =>
    `Не соблюдено: ${actual}${required === null ? '' : `; требование: ${required}`} (${provision})`,
  requirementOpen: (label, reason, provision) => `${label} (${provision}): ${reason}`,

  tried: (row, holds) => `строка ${quote(row)}: ${holds === null ? 'неизвестно' : holds ? 'да' : 'нет'}`,
  leftOut: (record, reason) => `${record}: не учитывается, ${reason}`,
  leftOutByCondition: (condition) => `условие не выполнено (${condition})`,
};
