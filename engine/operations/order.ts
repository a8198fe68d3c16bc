/** How two values of a type are ordered: numbers by amount, grades by their place on the scale, dates by day. */
import { Rational } from '../numbers/index.ts';
import type { ProgramIndex, ValueType } from '../program/index.ts';
import type { Interval, Outcome, Stop } from '../values/index.ts';

/** Negative, zero or positive; null where the values have no order. */
export type Order = (
  left: Exclude<Outcome, Stop | Interval>,
  right: Exclude<Outcome, Stop | Interval>,
) => number | null;

/** The order of the values of either type: one of them says which scale a grade belongs to. */
export function orderOf(index: ProgramIndex, ...types: readonly (ValueType | null)[]): Order {
  const named = types.find((type) => type?.kind === 'item');
  const items = named?.kind === 'item' ? index.types.get(named.type)?.items : undefined;
  if (items === undefined) return plainOrder;
  const places = new Map(items.map((item, place) => [item.name, place]));
  return (left, right) => {
    if (typeof left !== 'string' || typeof right !== 'string') return null;
    const a = places.get(left);
    const b = places.get(right);
    return a === undefined || b === undefined ? null : a - b;
  };
}

const plainOrder: Order = (left, right) => {
  if (left instanceof Rational && right instanceof Rational) return left.compare(right);
  if (typeof left !== 'string' || typeof right !== 'string') return null;
  return left < right ? -1 : left > right ? 1 : 0;
};
