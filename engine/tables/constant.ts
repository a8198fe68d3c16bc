/** Expressions that need no case: numbers, items, and arithmetic on numbers. */
import { parseRational, type Rational } from '../numbers/index.ts';
import type { Expression } from '../program/index.ts';

/** A value that a table's cell can be compared with. */
export type Constant = Rational | string | boolean;

/** The value of a constant expression; undefined when it depends on a case. */
export function constantOf(expression: Expression): Constant | undefined {
  switch (expression.op) {
    case 'number':
      return parseRational(expression.value) ?? undefined;
    case 'yes-no':
      return expression.value;
    case 'item':
      return expression.name;
    case 'category':
      return expression.code;
    case 'date':
    case 'text':
      return expression.value;
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide': {
      const left = numberOf(expression.left);
      const right = numberOf(expression.right);
      if (left === undefined || right === undefined) return undefined;
      if (expression.op === 'add') return left.plus(right);
      if (expression.op === 'subtract') return left.minus(right);
      if (expression.op === 'multiply') return left.times(right);
      return right.isZero ? undefined : left.dividedBy(right);
    }
    default:
      return undefined;
  }
}

/** The number of a constant expression; undefined when it is none. */
export function numberOf(expression: Expression): Rational | undefined {
  const value = constantOf(expression);
  return typeof value === 'object' ? value : undefined;
}
