/** What an operation of the expression language is: a way to compile its expressions. */
import type { Expression, ProgramIndex, StaticScope, ValueType } from '../program/index.ts';
import type { Compiled } from '../values/index.ts';

/** Where an expression stands while it is compiled. */
export interface Scope {
  readonly types: StaticScope;
  /** Places of variables in `Run.slots`. */
  readonly slots: ReadonlyMap<string, number>;
  /** How many loops stand around the whole rule (one in an `each` over a list); none by default. */
  readonly loops?: number;
  /** Inside a rewrite, the decision whose own name means its literal value, and the place of that value. */
  readonly self?: { readonly decision: string; readonly slot: number };
}

/** What operations need from the compiler. */
export interface Compiler {
  readonly index: ProgramIndex;
  compile(expression: Expression, scope: Scope): Compiled;
  typeOf(expression: Expression, scope: Scope): ValueType | null;
  /** Reads a decision of the program. */
  decision(name: string): Compiled;
  /** The group that the person's category belongs to. */
  grouping(name: string): Compiled;
  /** A place in `Run.slots`. */
  slot(): number;
}

/** An expression of that operation. */
export type ExpressionOf<Op extends Expression['op']> = Expression & { readonly op: Op };

/** Compiles the expressions of one operation. */
export type Operation<Op extends Expression['op']> = (
  expression: ExpressionOf<Op>,
  compiler: Compiler,
  scope: Scope,
) => Compiled;
