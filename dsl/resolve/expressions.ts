/** Expressions of the source text as typed, resolved expressions of the program. */
import { isDay, parseRational } from '../../engine/index.ts';
import type { Expression } from '../syntax/index.ts';
import { condition, resolveAggregate } from './aggregates.ts';
import { resolveArithmetic, resolveNegation } from './arithmetic.ts';
import { resolveCall } from './calls.ts';
import { resolveComparison, resolveMatch } from './comparisons.ts';
import { unknownField } from './declared-names.ts';
import { exactText } from './exact.ts';
import { resolveName } from './names.ts';
import { at, BROKEN, MAX_NESTING, refer, type Scope, type Typed, tell } from './scope.ts';
import { constantType, type StaticType, shownType, YES_NO } from './static-types.ts';

/**
 * Resolves an expression. What is wrong in it is told once, at the innermost place; a broken part makes the
 * whole `compiled: null`, with the type it would have had.
 */
export function resolveExpression(expression: Expression, outer: Scope, expected?: StaticType): Typed {
  if (outer.nesting >= MAX_NESTING) {
    tell(outer, 'nesting-too-deep', expression.span, { limit: MAX_NESTING });
    return BROKEN;
  }
  const scope = { ...outer, nesting: outer.nesting + 1 };
  switch (expression.kind) {
    case 'number': {
      const value = parseRational(expression.raw);
      if (value === null) {
        tell(scope, 'bad-number', expression.span, { text: expression.raw.slice(0, 40) });
        return BROKEN;
      }
      const compiled = { op: 'number' as const, value: exactText(value), ...at(expression.span) };
      return { compiled, type: constantType(value) };
    }
    case 'date':
      if (!isDay(expression.iso)) {
        tell(scope, 'bad-date', expression.span, { date: expression.iso });
        return { compiled: null, type: { kind: 'date' } };
      }
      return {
        compiled: { op: 'date', value: expression.iso, ...at(expression.span) },
        type: { kind: 'date' },
      };
    case 'yes-no':
      return { compiled: { op: 'yes-no', value: expression.value, ...at(expression.span) }, type: YES_NO };
    case 'string':
      return {
        compiled: { op: 'text', value: expression.value, ...at(expression.span) },
        type: { kind: 'text' },
      };
    case 'name':
      return resolveName(expression.name, scope, expected);
    case 'member':
      return resolveMember(expression, scope);
    case 'negate':
      return resolveNegation(expression, scope);
    case 'group':
      return resolveExpression(expression.of, scope, expected);
    case 'arithmetic':
      return resolveArithmetic(expression, scope);
    case 'compare':
      return resolveComparison(expression, scope);
    case 'match':
      return resolveMatch(expression, scope);
    case 'and':
    case 'or': {
      const items = expression.items.map((item) => condition(item, scope).compiled);
      const whole = items.filter((item) => item !== null);
      if (whole.length < items.length) return { compiled: null, type: YES_NO };
      return { compiled: { op: expression.kind, items: whole, ...at(expression.span) }, type: YES_NO };
    }
    case 'aggregate':
      return resolveAggregate(expression, scope);
    case 'call':
      return resolveCall(expression, scope);
    case 'error':
      return BROKEN;
  }
}

function resolveMember(expression: Extract<Expression, { kind: 'member' }>, scope: Scope): Typed {
  const { name } = expression;
  const of = scope.analysis.expression(expression.of, scope);
  if (of.type.kind === 'unknown' || name.text === '') return BROKEN;
  if (of.type.kind !== 'record') {
    tell(scope, 'type-mismatch', expression.of.span, { expected: '#record', found: shownType(of.type) });
    return BROKEN;
  }
  const field = of.type.fields.get(name.text);
  if (field === undefined) {
    unknownField(name, of.type.fields.keys(), scope);
    return BROKEN;
  }
  refer(scope, name.span, { kind: 'field', name: field.name, file: field.file, span: field.span });
  const broken = of.compiled === null || field.valueType === null;
  return {
    compiled:
      broken || of.compiled === null
        ? null
        : { op: 'member', of: of.compiled, name: field.name, ...at(expression.span) },
    type: field.type,
    ...(field.optional || of.optional === true ? { optional: true as const } : {}),
  };
}
