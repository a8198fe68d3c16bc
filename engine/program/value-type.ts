/** Facts and the types of values. */
import type { Expression } from './expression-tree.ts';
import type { Label, Origin } from './origin.ts';

/** What values a fact, a decision or a parameter may have. */
export type ValueType =
  | {
      readonly kind: 'integer' | 'number';
      /** Inclusive bounds, exact. */
      readonly min?: string;
      readonly max?: string;
      /** Digits after the point, for output and for forms. */
      readonly digits?: number;
      readonly unit?: string;
    }
  | { readonly kind: 'yes-no' | 'text' | 'date' }
  /** A category code. `codes` are those that the grouping names; absent: any code. */
  | { readonly kind: 'category'; readonly codes?: readonly string[] }
  | { readonly kind: 'item'; readonly type: string }
  | {
      readonly kind: 'record';
      readonly fields: readonly FactField[];
      readonly constraints: readonly FactConstraint[];
    }
  | {
      readonly kind: 'list';
      /** A record type or a plain value type. */
      readonly of: ValueType;
      readonly key?: string;
    };

/** A fact of a case, or a field of a record. */
export interface FactField {
  readonly name: string;
  readonly label: Label;
  readonly type: ValueType;
  readonly optional: boolean;
  readonly default?: Expression;
  /** Roles that supply it. */
  readonly who: readonly string[];
  readonly origin: Origin;
}

/** A condition over the fields of one record (and the other facts); a case that breaks it is bad input. */
export interface FactConstraint {
  readonly condition: Expression;
  readonly label: Label;
  readonly origin: Origin;
}
