/** What generated code holds of a value: the expressions of JavaScript that give it. */
import type { ValueType } from '../program/index.ts';

/**
 * A number. `whole`: a safe integer of JavaScript, the amount times 10 to the `scale`; `low` and `high` are its bounds.
 * `quotient`: two safe integers, the lower one at least 1. `exact`: a `Fraction` of the runtime.
 */
export type Num =
  | {
      readonly form: 'whole';
      readonly code: string;
      readonly scale: number;
      readonly low: bigint;
      readonly high: bigint;
    }
  | {
      readonly form: 'quotient';
      readonly top: string;
      readonly bottom: string;
      readonly low: bigint;
      readonly high: bigint;
      /** The least and the greatest that the lower number can be. */
      readonly least: bigint;
      readonly most: bigint;
    }
  | { readonly form: 'exact'; readonly code: string };

/** A list of the case, or the records of a decision, each of whose fields is held in an array of its own. */
export type List =
  | { readonly from: 'facts'; readonly code: string; readonly of: ValueType; readonly path: string }
  | { readonly from: 'decision'; readonly length: string; readonly fields: ReadonlyMap<string, Column> };

/** The values of a field of the records of a decision; `at` gives the value at a place. */
export interface Column {
  at(place: string): Value;
}

/** An item of a type by its name, or by its place in the type's list. */
export interface ItemValue {
  readonly kind: 'item';
  readonly type: string;
  readonly form: 'name' | 'place';
  readonly code: string;
}

/** A value, by its kind. Texts are also dates and categories. */
export type Value =
  | { readonly kind: 'number'; readonly number: Num }
  | { readonly kind: 'yes-no'; readonly code: string }
  | { readonly kind: 'text'; readonly code: string }
  | ItemValue
  | {
      readonly kind: 'record';
      readonly code: string;
      readonly type: Extract<ValueType, { kind: 'record' }>;
      /** An expression that gives its path in the case. */
      readonly path: string;
    }
  | { readonly kind: 'list'; readonly list: List };

/** A value that may be stopped: `stop` is a name that holds a `Stop` or null; null where it never is. */
export interface Held {
  readonly value: Value;
  readonly stop: string | null;
}

/** A held yes or no. */
export interface HeldYesNo {
  readonly code: string;
  readonly stop: string | null;
}

/** What the generator does not know how to write; the interpreter evaluates such programs. */
export class NotGenerated extends Error {}

/** A value that nothing stops. */
export function sure(value: Value): Held {
  return { value, stop: null };
}
