/** How finely something is counted: by the declared digits, or in whole numbers. */
import { Rational } from '../numbers/index.ts';
import {
  type Expression,
  elementType,
  insideLoop,
  type ProgramIndex,
  type StaticScope,
  typeOf,
  type ValueType,
} from '../program/index.ts';
import { constantOf } from '../tables/index.ts';

const ONE = Rational.integer(1);

/** The step of an expression; null where any fraction may come of it. */
export function stepOf(index: ProgramIndex, expression: Expression, scope: StaticScope): Rational | null {
  switch (expression.op) {
    case 'number': {
      const value = constantOf(expression);
      return value instanceof Rational ? Rational.fraction(1n, value.denominator) : null;
    }
    case 'sum':
    case 'least':
    case 'greatest': {
      const element = elementType(typeOf(index, expression.list, scope));
      return expression.of === undefined
        ? stepOfType(element)
        : stepOf(index, expression.of, insideLoop(scope, element));
    }
    case 'add':
    case 'subtract':
      return finer(stepOf(index, expression.left, scope), stepOf(index, expression.right, scope));
    case 'multiply': {
      const [left, right] = [stepOf(index, expression.left, scope), stepOf(index, expression.right, scope)];
      return left === null || right === null ? null : left.times(right);
    }
    case 'mean':
    case 'divide':
    case 'value-of':
      return null;
    default:
      return stepOfType(typeOf(index, expression, scope));
  }
}

function stepOfType(type: ValueType | null): Rational | null {
  if (type?.kind === 'integer') return ONE;
  if (type?.kind !== 'number' || type.digits === undefined) return null;
  return Rational.fraction(1n, 10n ** BigInt(type.digits));
}

function finer(left: Rational | null, right: Rational | null): Rational | null {
  if (left === null || right === null) return null;
  return left.compare(right) < 0 ? left : right;
}
