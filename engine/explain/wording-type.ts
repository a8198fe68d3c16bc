/** What a catalogue of explanations must have. */

/** An aggregate in words: its list (a label), what is taken of each record, and the condition, if any. */
export interface AggregateWords {
  readonly list: string;
  readonly of: string | null;
  readonly where: string | null;
}

/** The sentences and phrases of one language. Labels and values come ready; provisions as they are cited. */
export interface Wording {
  readonly yes: string;
  readonly no: string;
  readonly decimalMark: '.' | ',';
  quote(text: string): string;
  /** `YYYY-MM-DD` as the language writes it. */
  date(iso: string): string;

  readonly and: string;
  readonly or: string;
  /** A cell that takes any value. */
  readonly any: string;
  /** The element of a list of plain values. */
  readonly element: string;
  /** A value and the whole it is part of: "4 of 5". */
  part(count: string, all: string): string;
  records(count: number): string;
  /** One record of a list, counted from one. */
  record(list: string, number: number): string;

  count(words: AggregateWords): string;
  sum(words: AggregateWords): string;
  mean(words: AggregateWords): string;
  least(words: AggregateWords): string;
  greatest(words: AggregateWords): string;
  all(words: AggregateWords): string;
  anyOf(words: AggregateWords): string;
  rounded(value: string, digits: number): string;
  indicators(competency: string): string;
  covers(competency: string): string;
  points(item: string): string;
  given(fact: string): string;

  /** A row that decided, with where it stands. */
  row(row: string, provision: string): string;
  readonly notApplicableRow: string;
  /** The body is a plain statement ("an assessment is carried out"). */
  generalRule(provision: string): string;
  exception(label: string | null, condition: string, provision: string): string;
  supplied(reading: string, condition: string): string;
  rewritten(reading: string, before: string, after: string): string;
  /** A list of results. */
  each(records: string, tally: string): string;

  notApplicable(label: string | null, condition: string, provision: string): string;
  notApplicableBecauseOf(decision: string): string;
  missing(facts: string): string;
  noRow(provision: string): string;
  /** Where the value falls; a null side has no row. */
  between(below: string | null, above: string | null): string;
  divisionByZero(): string;
  emptyList(): string;
  noGroup(category: string | null, grouping: string, provision: string): string;
  /** No group names any category: the text that does is not in hand (with the reason, where one is given). */
  groupsUnknown(grouping: string, provision: string, reason: string | null): string;
  noIndicators(competency: string): string;
  noPoints(item: string): string;
  noRowInLookup(lookup: string, provision: string): string;
  noRuleBecauseOf(decision: string): string;
  conflict(first: string, second: string, provision: string): string;
  conflictIn(decision: string): string;
  inRecord(record: string, reason: string): string;
  broken(): string;

  met(actual: string, required: string | null, provision: string): string;
  unmet(actual: string, required: string | null, provision: string): string;
  requirementOpen(label: string, reason: string, provision: string): string;

  tried(row: string, holds: boolean | null): string;
  leftOut(record: string, reason: string): string;
  leftOutByCondition(condition: string): string;
}
