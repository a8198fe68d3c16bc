/** What cannot be said in the query, and where. */

/** What of an edition cannot be expressed; each has its wording. */
export type RefusalReason =
  /** A decision, or a row, gives an interval. */
  | 'interval-value'
  /** A whole record or list is compared or given as a value. */
  | 'whole-value'
  /** Intervals of rows that more than one row may give. */
  | 'overlapping-intervals'
  /** Texts without an order of their own are compared by order. */
  | 'no-order'
  /** A number of the edition has more digits than the database computes with. */
  | 'number-too-wide'
  /** What stands for an optional fact is computed. */
  | 'computed-default'
  /** Two facts, or two columns of the answer, have names that the database does not tell apart. */
  | 'same-name'
  /** A record is left out by what is no exception, or values of one rule are of different kinds. */
  | 'mixed-values'
  /** The edition contradicts its own types. */
  | 'broken';

/** Why an edition cannot be written as a query: what rule it is about, and the reason. */
export interface SqlProblem {
  readonly reason: RefusalReason;
  /** The decision, requirement, fact or function that cannot be expressed. */
  readonly name: string;
  /** The provision it stands in; empty where it stands in none. */
  readonly provision: string;
  /** The operation, column or value that stands in the way. */
  readonly what: string;
}

/** Ends the writing of a rule; caught where the rule is known. Never leaves this folder. */
export class Refused extends Error {
  readonly reason: RefusalReason;
  readonly what: string;

  constructor(reason: RefusalReason, what: string) {
    super(`${reason}: ${what}`);
    this.reason = reason;
    this.what = what;
  }
}
