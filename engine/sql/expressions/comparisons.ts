/** `< <= > >=` on numbers, dates and grades of a scale. */
import { ordered } from '../order.ts';
import { needed } from '../stops.ts';
import type { Written } from './written.ts';

type Comparison = 'less' | 'at-most' | 'greater' | 'at-least';

const SIGNS: Readonly<Record<Comparison, string>> = {
  less: '<',
  'at-most': '<=',
  greater: '>',
  'at-least': '>=',
};

export const comparison: Written<Comparison> = (expression, w, scope) => {
  const left = w.expression(expression.left, scope);
  const right = w.expression(expression.right, scope);
  const types = [w.typeOf(expression.left, scope), w.typeOf(expression.right, scope)];
  const [a, b] = ordered(w, left.value, right.value, ...types);
  return {
    value: { kind: 'yes-no', code: w.named(`${a} ${SIGNS[expression.op]} ${b}`) },
    stop: w.namedStop(needed(left.stop, right.stop)),
  };
};
