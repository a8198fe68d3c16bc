/** `саны(kpis мұнда achieved)`. */
import { Rational } from '../numbers/index.ts';
import { Stop } from '../values/index.ts';
import { collect, compileLoop } from './loop.ts';
import type { Operation } from './operation.ts';

/** How many elements there are for which the condition holds. */
export const count: Operation<'count'> = (expression, compiler, scope) => {
  const { list, where } = expression;
  const loop = compileLoop(where === undefined ? { list } : { list, where }, compiler, scope);
  return (run) => {
    const values = collect(run, loop);
    return values instanceof Stop ? values : Rational.integer(values.length);
  };
};
