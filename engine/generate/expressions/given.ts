/** `берілген(x)`: whether an optional fact is given. */
import { declaredField } from '../../program/index.ts';
import type { Written } from './written.ts';

export const given: Written<'given'> = ({ of }, g, scope) => {
  const mayBeAbsent = (expression: typeof of): boolean =>
    declaredField(g.index, expression, scope.types)?.optional ?? false;
  const { stop } = g.expression(of, scope);
  if (stop === null) return { value: { kind: 'yes-no', code: 'true' }, stop: null };
  const isThere = g.code.once(`${stop} === null`, 'b');
  const value = { kind: 'yes-no', code: isThere } as const;
  // A required one that is absent is a missing fact; what stops for another reason stays stopped.
  const unlessMissing = `${stop} !== null && ${stop}.weight > 0 ? ${stop} : null`;
  if (of.op !== 'member') {
    return mayBeAbsent(of) ? { value, stop: g.code.once(unlessMissing, 's') } : { value, stop };
  }
  const parent = g.expression(of.of, scope).stop;
  const [own, outer] = [mayBeAbsent(of), mayBeAbsent(of.of)];
  if (own && (outer || parent === null)) return { value, stop: g.code.once(unlessMissing, 's') };
  if (!own && !(outer && parent !== null)) return { value, stop };
  const absent = own ? `${parent} === null` : `${parent} !== null`;
  return { value, stop: g.code.once(`${absent} ? (${unlessMissing}) : ${stop}`, 's') };
};
