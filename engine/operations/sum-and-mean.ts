/** `қосынды(marks: mark)`, `орташа(quarters: score)`. */
import { Rational } from '../numbers/index.ts';
import { type FactValue, Stop } from '../values/index.ts';
import { collect, compileLoop } from './loop.ts';
import type { Operation } from './operation.ts';

const EMPTY = new Stop('no-rule', { kind: 'empty-list' });

/** The exact sum; of nothing, zero. */
export const sum: Operation<'sum'> = (expression, compiler, scope) => {
  const loop = compileLoop(expression, compiler, scope);
  return (run) => {
    const values = collect(run, loop);
    return values instanceof Stop ? values : total(values);
  };
};

/** The exact arithmetic mean; of nothing there is no rule. */
export const mean: Operation<'mean'> = (expression, compiler, scope) => {
  const loop = compileLoop(expression, compiler, scope);
  return (run) => {
    const values = collect(run, loop);
    if (values instanceof Stop) return values;
    if (values.length === 0) return EMPTY;
    const all = total(values);
    return all instanceof Stop ? all : all.dividedBy(Rational.integer(values.length));
  };
};

function total(values: readonly FactValue[]): Rational | Stop {
  let result = Rational.ZERO;
  for (const value of values) {
    if (!(value instanceof Rational)) return Stop.broken('sum');
    result = result.plus(value);
  }
  return result;
}
