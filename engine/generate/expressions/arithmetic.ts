/** `+ - * /` and rounding. */
import { divided, multiplied, named, plus, rounded as roundedNumber } from '../numbers.ts';
import type { Written } from './written.ts';

type Arithmetic = 'add' | 'subtract' | 'multiply' | 'divide';

export const arithmetic: Written<Arithmetic> = ({ op, left, right }, g, scope) => {
  const a = g.number(left, scope);
  const b = g.number(right, scope);
  const stop = g.needed(a.stop, b.stop);
  switch (op) {
    case 'add':
    case 'subtract': {
      const number = plus(a.number, b.number, op === 'add' ? 1 : -1);
      return { value: { kind: 'number', number }, stop };
    }
    case 'multiply':
      return { value: { kind: 'number', number: multiplied(a.number, b.number) }, stop };
    case 'divide': {
      const { number, isZero } = divided(named(a.number, g.code), named(b.number, g.code), g.code);
      if (isZero === null) return { value: { kind: 'number', number }, stop };
      const zero = `${isZero} ? NO_RULE : null`;
      const own = g.code.once(stop === null ? zero : `${stop} ?? (${zero})`, 's');
      return { value: { kind: 'number', number }, stop: own };
    }
  }
};

export const round: Written<'round'> = ({ value, digits }, g, scope) => {
  const { number, stop } = g.number(value, scope);
  return { value: { kind: 'number', number: roundedNumber(number, digits, g.code) }, stop };
};
