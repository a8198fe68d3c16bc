/** `< <= > >=` on numbers, dates and grades of a scale. */
import { Rational } from '../numbers/index.ts';
import { Interval, Stop, stopOf } from '../values/index.ts';
import type { Operation } from './operation.ts';
import { orderOf } from './order.ts';

type Comparison = 'less' | 'at-most' | 'greater' | 'at-least';

function comparison(holds: (order: number) => boolean): Operation<Comparison> {
  return (expression, compiler, scope) => {
    const left = compiler.compile(expression.left, scope);
    const right = compiler.compile(expression.right, scope);
    const order = orderOf(
      compiler.index,
      compiler.typeOf(expression.left, scope),
      compiler.typeOf(expression.right, scope),
    );
    return (run) => {
      const a = left(run);
      const b = right(run);
      if (a instanceof Rational && b instanceof Rational) return holds(a.compare(b));
      if (a instanceof Stop || b instanceof Stop) return stopOf(expression.op, a, b);
      if (a instanceof Interval || b instanceof Interval) return Stop.broken(expression.op);
      const result = order(a, b);
      return result === null ? Stop.broken(expression.op) : holds(result);
    };
  };
}

/** Whether the left side is less. */
export const less = comparison((order) => order < 0);

/** Whether the left side is less or equal. */
export const atMost = comparison((order) => order <= 0);

/** Whether the left side is greater. */
export const greater = comparison((order) => order > 0);

/** Whether the left side is greater or equal. */
export const atLeast = comparison((order) => order >= 0);
