/** What an evaluation did, as plain data: for each rule what it read, what it tried and what decided. */
import type { Origin } from '../program/index.ts';
import type { Cause } from '../values/index.ts';
import type { AnswerValue, Status } from './result.ts';

/** What gave (or took away) the value of a rule. Places are those in the program's lists. */
export type Decider =
  | { readonly kind: 'body' }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'exception'; readonly exception: number }
  | { readonly kind: 'applicability'; readonly applicability: number }
  | { readonly kind: 'supply'; readonly interpretation: string; readonly supply: number };

/** The value of an expression at one moment. */
export interface Step {
  /** The expression's number in `indexExpressions`. */
  readonly expression: number;
  /** The element the loop stood at, `quarters[1]`; absent outside loops. */
  readonly at?: string;
  /** The path of a fact. */
  readonly path?: string;
  /** Absent for lists, records and intervals, and where there is no value. */
  readonly value?: AnswerValue;
  /** The row that a lookup gave its value from, from 0. */
  readonly row?: number;
  /** The length of a list. */
  readonly size?: number;
  /** The ends of an interval. */
  readonly interval?: {
    readonly min: AnswerValue;
    readonly max: AnswerValue;
    readonly minOpen: boolean;
    readonly maxOpen: boolean;
  };
  /** The state, where there is no value. */
  readonly stopped?: Status;
}

/** A row, exception or supplied rule that was tried: it held, did not, or could not be told (null). */
export interface Trial {
  readonly row: number;
  readonly holds: boolean | null;
}

/** What happened in one rule: a decision, a field of a record, or a requirement. */
export interface RuleTrace {
  readonly status: Status;
  readonly value: AnswerValue;
  readonly decider: Decider;
  readonly origin: Origin;
  /** Why there is no value; null where there is one. */
  readonly cause: Cause | null;
  readonly missing: readonly string[];
  /** In the order of evaluation: operands before the expressions that use them. */
  readonly steps: readonly Step[];
  readonly rows: readonly Trial[];
  readonly exceptions: readonly Trial[];
  readonly supplies: readonly Trial[];
  /** Interpretations that rewrote the value, in order. */
  readonly rewrites: readonly {
    readonly interpretation: string;
    readonly before: AnswerValue;
    readonly after: AnswerValue;
  }[];
  /** The records of an `each` decision, also those left out. */
  readonly records: readonly RecordTrace[];
}

/** One record of an `each` decision. */
export interface RecordTrace {
  /** The path of the fact record, or the name of the item. */
  readonly at: string;
  /** Whether the record is in the result, and if not, what left it out. */
  readonly kept: boolean;
  readonly leftOutBy?: 'where' | Decider;
  /** Reading conditions and exceptions. */
  readonly steps: readonly Step[];
  readonly fields: readonly { readonly name: string; readonly trace: RuleTrace }[];
}

/** The trace of a whole evaluation. */
export interface Trace {
  readonly decisions: Readonly<Record<string, RuleTrace>>;
  readonly requirements: Readonly<Record<string, RuleTrace>>;
}
