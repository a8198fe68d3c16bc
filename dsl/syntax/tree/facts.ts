/** Facts: fields, types, bounds. */
import type { Declared, Labels, Line, LineComments, Name, NumberText, Span } from './common.ts';
import type { Expression } from './expressions.ts';

/** `факт months_in_position: бүтін 0.. [months] "…"`; a list or record has fields below. */
export interface FactDeclaration extends Declared {
  readonly kind: 'fact';
  readonly field: FieldShape;
}
export interface Field extends Declared {
  readonly kind: 'field';
  readonly field: FieldShape;
}
export interface FieldShape {
  /** `name?: …` */
  readonly optional: boolean;
  readonly type: TypeText;
  /** `= 1`: what stands for an optional field that is not given. */
  readonly default?: Expression;
  /** `кім: supervisor`: who supplies it. */
  readonly who?: readonly Name[];
  readonly whoComments?: LineComments;
  /** Fields of a list or a record. */
  readonly fields: readonly Field[];
  /** `кілт: competency`: no two records of the list share it. */
  readonly key?: Name;
  readonly keyComments?: LineComments;
  /** `шарт observed <= … "…"`: a case that breaks it is bad input. */
  readonly constraints: readonly Constraint[];
  readonly tail: readonly string[];
}
export interface Constraint extends Line {
  readonly kind: 'constraint';
  readonly condition: Expression;
  readonly labels: Labels;
}

/** A type as written, for facts and decisions. */
export type TypeText =
  | NumericType
  | { readonly kind: 'yes-no' | 'text' | 'date' | 'category' | 'record'; readonly span: Span }
  /** `тізім` (fields below) or `тізім бүтін 2..5` (plain values). */
  | { readonly kind: 'list'; readonly of?: TypeText; readonly span: Span }
  | { readonly kind: 'named'; readonly name: Name; readonly span: Span };

/** `бүтін 0.. [months]`, `сан 0..5, 2 таңба [points]`; bounds are inclusive. */
export interface NumericType {
  readonly kind: 'integer' | 'number';
  readonly min?: Bound;
  readonly max?: Bound;
  readonly digits?: NumberText;
  readonly unit?: Name;
  readonly span: Span;
}
/** A signed number. */
export interface Bound {
  readonly raw: string;
  readonly span: Span;
}
