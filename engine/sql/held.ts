/** What the query holds of a value, and of why there is none. */
import type { ValueType } from '../program/index.ts';

/** A number: `code` / 10^`scale`, or `top` / `bottom` with a positive bottom; whole numbers of 128 bits. */
export type Num =
  | { readonly form: 'whole'; readonly code: string; readonly scale: number }
  | { readonly form: 'quotient'; readonly top: string; readonly bottom: string };

/** What the elements of a list are. */
export type Elements =
  | { readonly from: 'facts'; readonly type: ValueType }
  /** Records of a decision, with the columns `f0`, `f1`, … of their fields. */
  | { readonly from: 'decision'; readonly fields: ReadonlyMap<string, RecordColumn> };

/** A form: how many columns a value has, and what they mean. */
export type Form =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'text'; readonly isDate: boolean }
  | { readonly kind: 'item'; readonly type: string }
  | { readonly kind: 'number'; readonly scale: number }
  | { readonly kind: 'quotient' };

/** Where the records of a decision have a field, and in what form. */
export interface RecordColumn {
  readonly column: string;
  readonly form: Form;
  readonly type: ValueType;
}

/** A value as SQL expressions, all of them NULL where there is none. */
export type Value =
  | { readonly kind: 'yes-no'; readonly code: string }
  /** Texts and categories; dates as `YYYY-MM-DD`. */
  | { readonly kind: 'text'; readonly code: string; readonly isDate: boolean }
  /** An item by name. */
  | { readonly kind: 'item'; readonly code: string; readonly type: string }
  | { readonly kind: 'number'; readonly number: Num }
  | { readonly kind: 'record'; readonly code: string; readonly type: ValueType & { kind: 'record' } }
  | { readonly kind: 'list'; readonly code: string; readonly elements: Elements };

/** Why there is no value: an expression that gives the weight of the state, or NULL where there is a value. */
export interface Stop {
  readonly code: string;
  /** The weights it may have; none where there always is a value. */
  readonly weights: ReadonlySet<Weight>;
}

/** States by how they outweigh each other: missing facts, no rule, conflict, not applicable. */
export type Weight = 0 | 1 | 2 | 3;

/** A value with its stop: exactly one of the two is NULL. */
export interface Held {
  readonly value: Value;
  readonly stop: Stop;
}

/** Yes or no, with its stop. */
export interface HeldYesNo {
  readonly code: string;
  readonly stop: Stop;
}

/** What a row gives; without a value where it says that nothing applies. */
export interface Given {
  readonly value: Value | null;
  readonly stop: Stop;
}
