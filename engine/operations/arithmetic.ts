/** `+ - * /` on exact numbers. */
import { Rational } from '../numbers/index.ts';
import { type Outcome, Stop, stopOf } from '../values/index.ts';
import type { Operation } from './operation.ts';

type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide';

const DIVISION_BY_ZERO = new Stop('no-rule', { kind: 'division-by-zero' });

function arithmetic(compute: (left: Rational, right: Rational) => Outcome): Operation<Arithmetic> {
  return (expression, compiler, scope) => {
    const left = compiler.compile(expression.left, scope);
    const right = compiler.compile(expression.right, scope);
    return (run) => {
      const a = left(run);
      const b = right(run);
      return a instanceof Rational && b instanceof Rational ? compute(a, b) : stopOf(expression.op, a, b);
    };
  };
}

/** The sum of two numbers. */
export const add = arithmetic((left, right) => left.plus(right));

/** The difference of two numbers. */
export const subtract = arithmetic((left, right) => left.minus(right));

/** The product of two numbers. */
export const multiply = arithmetic((left, right) => left.times(right));

/** The exact quotient; by zero there is no rule. */
export const divide = arithmetic((left, right) => (right.isZero ? DIVISION_BY_ZERO : left.dividedBy(right)));
