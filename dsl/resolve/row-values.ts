/** What rules give: values of declared types, ranges, and `қолданылмайды`. */
import type { Expression as Compiled, RowValue as CompiledValue } from '../../engine/index.ts';
import type { Expression, RowValue } from '../syntax/index.ts';
import { checkGiven } from './assignment.ts';
import { resolveRange } from './comparisons.ts';
import { type Scope, tell } from './scope.ts';
import type { StaticType } from './static-types.ts';

const ANY_NUMBER: StaticType = { kind: 'number', integer: false, unit: 'any' };

/** Resolves a value of a declared type; null when it is broken or does not fit. */
export function resolveGivenValue(
  expression: Expression,
  declared: StaticType,
  scope: Scope,
): Compiled | null {
  const value = scope.analysis.expression(expression, scope, declared);
  return checkGiven(value.type, declared, expression.span, scope) ? value.compiled : null;
}

/**
 * Resolves what a row gives. Where `declared` is `interval` it is a range, or a number standing for itself;
 * elsewhere a range is an error.
 */
export function resolveRowValue(value: RowValue, declared: StaticType, scope: Scope): CompiledValue | null {
  if (value.kind === 'not-applicable') {
    if (scope.sees !== 'parameters') return { op: 'not-applicable' };
    tell(scope, 'lookup-needs-value', value.span, {});
    return null;
  }
  if (value.kind === 'range') {
    if (declared.kind === 'interval')
      return resolveRange(value, { type: ANY_NUMBER, span: value.span }, scope);
    if (declared.kind !== 'unknown') tell(scope, 'interval-not-here', value.span, {});
    return null;
  }
  if (declared.kind !== 'interval') return resolveGivenValue(value, declared, scope);
  const given = scope.analysis.expression(value, scope);
  if (given.type.kind === 'interval') return given.compiled;
  const number = checkGiven(given.type, ANY_NUMBER, value.span, scope) ? given.compiled : null;
  return number === null ? null : { op: 'range', min: number, max: number, minOpen: false, maxOpen: false };
}
