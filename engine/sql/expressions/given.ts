/** `given(x)`: whether an optional fact is given. */
import { declaredField, type Expression } from '../../program/index.ts';
import { isAbsent } from '../forms.ts';
import type { Scope } from '../scope.ts';
import { MISSING, onlyWhere } from '../stops.ts';
import type { Writer } from '../writer.ts';
import type { Written } from './written.ts';

export const given: Written<'given'> = ({ of }, w, scope) => {
  const { value, stop } = w.expression(of, scope);
  if (stop.weights.size === 0) return { value: { kind: 'yes-no', code: 'TRUE' }, stop };
  const absent = absentCode(mayBeAbsent(w, of, scope));
  const whole = of.op === 'member' ? of.of : null;
  const parent = whole === null ? null : w.expression(whole, scope);
  const inParent =
    parent === null || whole === null || parent.stop.weights.size === 0
      ? ''
      : ` WHEN ${parent.stop.code} IS NOT NULL THEN ${absentCode(mayBeAbsent(w, whole, scope))}`;
  const isSettled = [...stop.weights].some((weight) => weight !== MISSING)
    ? ` WHEN ${stop.code} <> ${MISSING} THEN NULL`
    : '';
  const code = w.named(
    `CASE WHEN NOT (${isAbsent(value)}) THEN TRUE${isSettled}${inParent} ELSE ${absent} END`,
  );
  return { value: { kind: 'yes-no', code }, stop: w.namedStop(onlyWhere(`${code} IS NULL`, stop)) };
};

/** A required fact that is absent is a missing fact, here as elsewhere. */
function absentCode(isOptional: boolean): string {
  return isOptional ? 'FALSE' : 'CAST(NULL AS BOOLEAN)';
}

function mayBeAbsent(w: Writer, expression: Expression, scope: Scope): boolean {
  return declaredField(w.index, expression, scope.types)?.optional ?? false;
}
