/** The shape of what writes an operation. */
import type { Expression } from '../../program/index.ts';
import type { Held } from '../held.ts';
import type { Scope } from '../scope.ts';
import type { Writer } from '../writer.ts';

/** An expression of that operation. */
export type ExpressionOf<Op extends Expression['op']> = Expression & { readonly op: Op };

/** Writes the expressions of one or several operations. */
export type Written<Op extends Expression['op']> = (
  expression: ExpressionOf<Op>,
  w: Writer,
  scope: Scope,
) => Held;
