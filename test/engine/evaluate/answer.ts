/** What made-up programs answer. */
import { evaluate } from '../../../engine/evaluate/index.ts';
import { Rational } from '../../../engine/numbers/index.ts';
import type { Expression, Program } from '../../../engine/program/index.ts';
import type { Facts } from '../../../engine/values/index.ts';
import { origin } from '../build.ts';

/** A whole number as a fact. */
export const whole = (n: number) => Rational.integer(n);

/** A row of conditions, or an exception. */
export const row = (
  condition: Expression,
  gives: Expression | { op: 'not-applicable' },
  provision = 'point 7',
) => ({ condition, value: gives, label: {}, origin: origin(provision) });

/** The answer to one decision. */
export function answer(
  tested: Program,
  facts: Facts,
  name: string,
  reading: 'adopted' | 'literal' = 'adopted',
) {
  const found = evaluate(tested, facts, { reading }).decisions[name];
  if (found === undefined) throw new Error(`no decision ${name}`);
  return found;
}
