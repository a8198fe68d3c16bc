/** Expressions, and the patterns that values are held against. */

/** The place of an expression in its declaration's file, for decorating the text. */
export interface Place {
  readonly at?: { readonly start: number; readonly end: number };
}

/** An expression, by its operation. */
export type Expression = Place &
  (
    | { readonly op: 'number'; readonly value: string }
    | { readonly op: 'yes-no'; readonly value: boolean }
    | { readonly op: 'date'; readonly value: string }
    | { readonly op: 'text'; readonly value: string }
    | { readonly op: 'item'; readonly type: string; readonly name: string }
    | { readonly op: 'category'; readonly code: string }
    /** A top-level fact. */
    | { readonly op: 'fact'; readonly name: string }
    /** A field of the record of an enclosing loop; depth 0 is the innermost. */
    | { readonly op: 'field'; readonly name: string; readonly depth: number }
    /** The element itself of a loop over plain values; depth as above. */
    | { readonly op: 'element'; readonly depth: number }
    /** A field of a record value (`commission.members`). */
    | { readonly op: 'member'; readonly of: Expression; readonly name: string }
    | { readonly op: 'decision'; readonly name: string }
    | { readonly op: 'grouping'; readonly name: string }
    /** The variable of an `each` over a type, or an earlier field of the same result record, or a parameter. */
    | { readonly op: 'variable'; readonly name: string }
    | {
        readonly op: 'add' | 'subtract' | 'multiply' | 'divide';
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly op: 'less' | 'at-most' | 'greater' | 'at-least';
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly op: 'matches'; readonly value: Expression; readonly cell: Cell }
    | { readonly op: 'and' | 'or'; readonly items: readonly Expression[] }
    | {
        readonly op: 'count' | 'sum' | 'mean' | 'least' | 'greatest' | 'all' | 'any';
        readonly list: Expression;
        readonly where?: Expression;
        /** Absent for `count`, and for a list of plain values. */
        readonly of?: Expression;
      }
    /** Half up, away from zero, to that many digits. */
    | { readonly op: 'round'; readonly value: Expression; readonly digits: number }
    /** How many effective indicators the competency has for the person's group. */
    | { readonly op: 'indicators'; readonly table: string; readonly competency: Expression }
    /** Whether the competency has a row for the person's group. */
    | { readonly op: 'covers'; readonly table: string; readonly competency: Expression }
    /** The points of an item. */
    | { readonly op: 'value-of'; readonly item: Expression }
    /** Whether an optional fact is given. */
    | { readonly op: 'given'; readonly of: Expression }
    | { readonly op: 'lookup'; readonly name: string; readonly arguments: readonly Expression[] }
  );

/** Ends are inclusive unless open; a missing end is unbounded. */
export interface Range {
  readonly op: 'range';
  readonly min?: Expression;
  readonly max?: Expression;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}
/** A cell matches when any of its patterns does; no patterns: any value. `not` turns it round. */
export interface Cell {
  readonly patterns: readonly (Expression | Range)[];
  readonly not?: true;
}
