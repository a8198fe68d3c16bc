/** `және`, `немесе`: three-valued. One definite answer may settle the whole while facts are missing. */
import { Stop, Stops } from '../values/index.ts';
import type { Operation } from './operation.ts';

/** `settles`: the answer of one item that decides for all. */
function logic(settles: boolean): Operation<'and' | 'or'> {
  return (expression, compiler, scope) => {
    const items = expression.items.map((item) => compiler.compile(item, scope));
    return (run) => {
      let stops: Stops | null = null;
      for (const item of items) {
        const answer = item(run);
        if (answer === settles) return settles;
        if (answer === !settles) continue;
        stops ??= new Stops();
        stops.add(answer instanceof Stop ? answer : Stop.broken(expression.op));
      }
      return stops?.open() ?? !settles;
    };
  };
}

/** Yes when every item is yes; no as soon as one is no. */
export const and = logic(false);

/** Yes as soon as one item is yes; no when every item is no. */
export const or = logic(true);
