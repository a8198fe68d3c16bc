/** Writing the expressions of an operation. */
import type { Expression } from '../../program/index.ts';
import type { Generator } from '../generator.ts';
import type { Held } from '../held.ts';
import type { Scope } from '../scope.ts';

export type ExpressionOf<Op extends Expression['op']> = Expression & { readonly op: Op };

/** Writes what an expression needs before it, and gives how its value is held. */
export type Written<Op extends Expression['op']> = (
  expression: ExpressionOf<Op>,
  g: Generator,
  scope: Scope,
) => Held;
