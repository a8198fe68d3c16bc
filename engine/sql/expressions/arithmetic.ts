/** `+ - * /` and rounding. */

import { Rational } from '../../numbers/index.ts';
import { constant, divided, rounded, sides, sum, times } from '../numbers.ts';
import { NO_RULE, needed, stopWhere } from '../stops.ts';
import type { Written } from './written.ts';

const ZERO = constant(Rational.ZERO);

export const arithmetic: Written<'add' | 'subtract' | 'multiply' | 'divide'> = (expression, w, scope) => {
  const left = w.number(expression.left, scope);
  const right = w.number(expression.right, scope);
  const [a, b] = [left.number, right.number];
  const stop = w.namedStop(needed(left.stop, right.stop));
  switch (expression.op) {
    case 'add':
      return { value: { kind: 'number', number: sum(w, a, b, '+') }, stop };
    case 'subtract':
      return { value: { kind: 'number', number: sum(w, a, b, '-') }, stop };
    case 'multiply':
      return { value: { kind: 'number', number: times(w, a, b) }, stop };
    case 'divide': {
      const value = { kind: 'number', number: divided(w, a, b) } as const;
      if (expression.right.op === 'number' && Number(expression.right.value) !== 0) return { value, stop };
      const [bottom, zero] = sides(b, ZERO);
      const byZero = stopWhere(`${bottom} = ${zero}`, NO_RULE);
      if (stop.weights.size === 0) return { value, stop: w.namedStop(byZero) };
      const code = `CASE WHEN ${stop.code} IS NULL THEN ${byZero.code} ELSE ${stop.code} END`;
      return { value, stop: w.namedStop({ code, weights: new Set([...stop.weights, NO_RULE]) }) };
    }
  }
};

export const round: Written<'round'> = ({ value, digits }, w, scope) => {
  const { number, stop } = w.number(value, scope);
  return { value: { kind: 'number', number: rounded(w, number, digits) }, stop };
};
