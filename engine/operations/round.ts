/** `жуықтау(x, 2)`: rounding is always written. */
import { Rational } from '../numbers/index.ts';
import { stopOf } from '../values/index.ts';
import type { Operation } from './operation.ts';

/** To that many digits, a half going away from zero. */
export const round: Operation<'round'> = (expression, compiler, scope) => {
  const value = compiler.compile(expression.value, scope);
  const { digits } = expression;
  return (run) => {
    const number = value(run);
    return number instanceof Rational ? number.round(digits) : stopOf('round', number);
  };
};
