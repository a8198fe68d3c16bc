/** Explanations in English. */
import type { AggregateWords, Wording } from './wording-type.ts';

const quote = (text: string) => `“${text}”`;

const tail = ({ list, where }: AggregateWords) => `${quote(list)}${where === null ? '' : ` where ${where}`}`;

const over =
  (name: string) =>
  (words: AggregateWords): string =>
    words.of === null ? `${name} of ${tail(words)}` : `${name} of ${words.of} over ${tail(words)}`;

export const WORDING_EN: Wording = {
  yes: 'yes',
  no: 'no',
  decimalMark: '.',
  quote,
  date: (iso) => iso,

  and: 'and',
  or: 'or',
  any: 'any value',
  element: 'value',
  part: (count, all) => `${count} of ${all}`,
  records: (count) => (count === 1 ? '1 record' : `${count} records`),
  record: (list, number) => `${list} ${number}`,

  count: (words) => `number of ${tail(words)}`,
  sum: over('sum'),
  mean: over('mean'),
  least: over('least'),
  greatest: over('greatest'),
  all: (words) => `for every record of ${tail(words)}${words.of === null ? '' : `: ${words.of}`}`,
  anyOf: (words) => `for at least one record of ${tail(words)}${words.of === null ? '' : `: ${words.of}`}`,
  rounded: (value, digits) =>
    digits === 0
      ? `${value}, rounded to a whole number`
      : `${value}, rounded to ${digits} ${digits === 1 ? 'digit' : 'digits'}`,
  indicators: (competency) => `number of effective indicators (${competency})`,
  covers: (competency) => `${competency} is provided for the group of categories`,
  points: (item) => `points (${item})`,
  given: (fact) => `${fact} is given`,

  row: (row, provision) => `row ${quote(row)} (${provision})`,
  notApplicableRow: 'does not apply',
  generalRule: (provision) => `the general rule (${provision})`,
  exception: (label, condition, provision) =>
    `exception${label === null ? '' : ` ${quote(label)}`} (${provision}): ${condition}`,
  supplied: (reading, condition) =>
    `the act has no rule here; by the reading ${quote(reading)}: ${condition}`,
  rewritten: (reading, before, after) => `by the reading ${quote(reading)}: ${before} → ${after}`,
  each: (records, tally) => (tally === '' ? records : `${records}: ${tally}`),

  notApplicable: (label, condition, provision) =>
    `does not apply${label === null ? '' : `: ${quote(label)}`} (${provision}); ${condition}`,
  notApplicableBecauseOf: (decision) => `does not apply because ${quote(decision)} does not`,
  missing: (facts) => `not enough is known: ${facts}`,
  noRow: (provision) => `no row applies (${provision})`,
  between: (below, above) =>
    below !== null && above !== null
      ? `the value falls between the rows ${quote(below)} and ${quote(above)}`
      : below !== null
        ? `the value is above the row ${quote(below)}`
        : `the value is below the row ${quote(above ?? '')}`,
  divisionByZero: () => 'no rule: division by zero',
  emptyList: () => 'no rule: the list is empty',
  noGroup: (category, grouping, provision) =>
    `no rule: category ${category ?? '?'} is in no group of ${quote(grouping)} (${provision})`,
  groupsUnknown: (grouping, provision, reason) =>
    `no rule: the groups of ${quote(grouping)} are not known (${provision})${reason === null ? '' : `: ${reason}`}`,
  noIndicators: (competency) => `no rule: ${quote(competency)} has no indicators for the group of categories`,
  noPoints: (item) => `no rule: ${quote(item)} has no points`,
  noRowInLookup: (lookup, provision) => `no rule: no row of ${quote(lookup)} applies (${provision})`,
  noRuleBecauseOf: (decision) => `no rule: ${quote(decision)}, which is needed, has no value`,
  conflict: (first, second, provision) =>
    `two rules apply and differ (${provision}): ${quote(first)} and ${quote(second)}`,
  conflictIn: (decision) => `two rules differ in ${quote(decision)}, which is needed`,
  inRecord: (record, reason) => `${record}: ${reason}`,
  broken: () => 'the rule could not be evaluated: please report this as a mistake of the product',

  met: (actual, required, provision) =>
    `Met: ${actual}${required === null ? '' : `; required: ${required}`} (${provision})`,
  unmet: (actual, required, provision) =>
    `Not met: ${actual}${required === null ? '' : `; required: ${required}`} (${provision})`,
  requirementOpen: (label, reason, provision) => `${label} (${provision}): ${reason}`,

  tried: (row, holds) => `row ${quote(row)}: ${holds === null ? 'not known' : holds ? 'yes' : 'no'}`,
  leftOut: (record, reason) => `${record} is left out: ${reason}`,
  leftOutByCondition: (condition) => `the condition does not hold (${condition})`,
};
