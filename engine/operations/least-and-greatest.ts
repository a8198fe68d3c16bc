/** `ең аз(respondents: mark)`, `ең көп(…)`. */
import { elementType, insideLoop } from '../program/index.ts';
import { type FactValue, Stop } from '../values/index.ts';
import { collect, compileLoop } from './loop.ts';
import type { Operation } from './operation.ts';
import { orderOf } from './order.ts';

const EMPTY = new Stop('no-rule', { kind: 'empty-list' });

function extreme(better: (order: number) => boolean): Operation<'least' | 'greatest'> {
  return (expression, compiler, scope) => {
    const loop = compileLoop(expression, compiler, scope);
    const element = elementType(compiler.typeOf(expression.list, scope));
    const inside = { ...scope, types: insideLoop(scope.types, element) };
    const type = expression.of === undefined ? element : compiler.typeOf(expression.of, inside);
    const order = orderOf(compiler.index, type);
    return (run) => {
      const values = collect(run, loop);
      if (values instanceof Stop) return values;
      let best: FactValue | undefined;
      for (const value of values) {
        const result = best === undefined ? 0 : order(value, best);
        if (result === null) return Stop.broken(expression.op);
        if (best === undefined || better(result)) best = value;
      }
      return best ?? EMPTY;
    };
  };
}

/** The least number, lowest grade or earliest date; of nothing there is no rule. */
export const least = extreme((order) => order < 0);

/** The greatest number, highest grade or latest date; of nothing there is no rule. */
export const greatest = extreme((order) => order > 0);
