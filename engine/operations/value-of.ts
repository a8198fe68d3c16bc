/** `мәні(activity)`: the points of an item. */
import { parseRational, type Rational } from '../numbers/index.ts';
import { Stop, stopOf } from '../values/index.ts';
import type { Operation } from './operation.ts';

/** The points that the scale or choice gives the item; no rule where it gives none. */
export const pointsOf: Operation<'value-of'> = (expression, compiler, scope) => {
  const item = compiler.compile(expression.item, scope);
  const type = compiler.typeOf(expression.item, scope);
  const points = new Map<string, Rational>();
  for (const { name, value } of (type?.kind === 'item' && compiler.index.types.get(type.type)?.items) || []) {
    const number = value === undefined ? null : parseRational(value);
    if (number !== null) points.set(name, number);
  }
  return (run) => {
    const name = item(run);
    if (typeof name !== 'string') return stopOf('value-of', name);
    return points.get(name) ?? new Stop('no-rule', { kind: 'no-points', item: name });
  };
};
