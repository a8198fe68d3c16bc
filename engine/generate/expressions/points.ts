/** `мәні(v)`: the points of an item. */
import { parseRational, type Rational } from '../../numbers/index.ts';
import { greater, lesser } from '../bounds.ts';
import { literal } from '../code.ts';
import { NotGenerated, type Num } from '../held.ts';
import { constantNumber } from '../numbers.ts';
import type { Written } from './written.ts';

export const points: Written<'value-of'> = ({ item }, g, scope) => {
  const { value, stop } = g.expression(item, scope);
  if (value.kind !== 'item') throw new NotGenerated('points of no item');
  const items = g.index.types.get(value.type)?.items ?? [];
  const values = items.map((one) => (one.value === undefined ? null : parseRational(one.value)));
  const scale = commonScale(values.filter((one) => one !== null));
  const scaled = values.map((one) =>
    one === null ? null : (one.numerator * 10n ** scale) / one.denominator,
  );
  const cell = (one: bigint | null): string => (one === null ? 'undefined' : String(one));
  const table =
    value.form === 'place'
      ? `${g.constants.of(`[${scaled.map(cell).join(', ')}]`, 'POINTS')}[${value.code}]`
      : `${g.constants.of(
          `{ __proto__: null, ${items.map(({ name }, at) => `${literal(name)}: ${cell(scaled[at] ?? null)}`).join(', ')} }`,
          'POINTS',
        )}[${value.code}]`;
  const found = g.code.once(table, 'n');
  const known = scaled.filter((one) => one !== null);
  const least = known.reduce(lesser, known[0] ?? 0n);
  const most = known.reduce(greater, known[0] ?? 0n);
  const number: Num = {
    form: 'whole',
    code: `(${found} ?? 0)`,
    scale: Number(scale),
    low: least,
    high: most,
  };
  const isWhole = values.every((one) => one !== null);
  if (isWhole) return { value: { kind: 'number', number }, stop };
  const absent = `${found} === undefined ? NO_RULE : null`;
  return {
    value: { kind: 'number', number },
    stop: g.code.once(stop === null ? absent : `${stop} ?? (${absent})`, 's'),
  };
};

/** The digits behind the point that all points need. */
function commonScale(points: readonly Rational[]): bigint {
  const scales = points.map((point) => {
    const held = constantNumber(point);
    if (held.form !== 'whole') throw new NotGenerated('points that no decimal writes');
    return held.scale;
  });
  return BigInt(Math.max(0, ...scales));
}
