/** Counts, sums, means, extremes and quantified conditions over lists. */
import { Rational } from '../../engine/index.ts';
import type { AggregateFunction, Expression, Span } from '../syntax/index.ts';
import { checkKind, checkNumber, checkOrdered } from './assignment.ts';
import { at, BROKEN, type Frame, inFrame, type Scope, type Typed, tell } from './scope.ts';
import { type StaticType, shownType, YES_NO } from './static-types.ts';

type Aggregate = Extract<Expression, { kind: 'aggregate' }>;

/** Resolves `саны(kpis мұнда achieved)`, `қосынды(marks: mark)` and their kin. */
export function resolveAggregate(expression: Aggregate, scope: Scope): Typed {
  const list = scope.analysis.expression(expression.list, scope);
  const frame = loopFrame(list.type, expression.list, scope);
  if (frame === undefined) return BROKEN;
  const inner = inFrame(scope, frame);
  const where = expression.where && condition(expression.where, inner);
  const of = resolveOf(expression, frame, inner);
  const type = of === undefined ? undefined : resultType(expression, of.type, of.span, scope);
  if (type === undefined) return BROKEN;
  const broken = list.compiled === null || where?.compiled === null || of?.value?.compiled === null;
  if (broken || list.compiled === null) return { compiled: null, type };
  return {
    compiled: {
      op: expression.function,
      list: list.compiled,
      ...(where?.compiled == null ? {} : { where: where.compiled }),
      ...(of?.value?.compiled == null ? {} : { of: of.value.compiled }),
      ...at(expression.span),
    },
    type,
  };
}

/** What is in scope inside a loop over a list; undefined (and told) when it is not a list. */
export function loopFrame(type: StaticType, list: Expression, scope: Scope): Frame | undefined {
  if (type.kind === 'unknown') return undefined;
  if (type.kind !== 'list') {
    tell(scope, 'type-mismatch', list.span, { expected: '#list', found: shownType(type) });
    return undefined;
  }
  if (type.of.kind === 'record') return { kind: 'record', fields: type.of.fields };
  if (type.of.kind === 'unknown') return undefined;
  // Inside a loop over plain values the name of the list stands for the value at hand.
  const named = list.kind === 'name' || list.kind === 'member' ? list.name.text : null;
  const span = list.kind === 'name' || list.kind === 'member' ? list.name.span : undefined;
  const target = scope.analysis.references.findLast((use) => use.span === span)?.target;
  return { kind: 'element', name: named, type: type.of, ...(target && { target }) };
}

/** Resolves a condition: it must be yes-no. */
export function condition(expression: Expression, scope: Scope): Typed {
  const value = scope.analysis.expression(expression, scope, YES_NO);
  return checkKind(value.type, YES_NO, expression.span, scope) ? value : { compiled: null, type: YES_NO };
}

/** What is aggregated: the expression behind `:`, or the plain values themselves. */
function resolveOf(
  { function: name, of, span, list }: Aggregate,
  frame: Frame,
  inner: Scope,
): { readonly value?: Typed; readonly type: StaticType; readonly span: Span } | undefined {
  if (of !== undefined) {
    if (name === 'count') {
      tell(inner, 'of-not-here', of.span, {});
      return undefined;
    }
    const value = inner.analysis.expression(of, inner, isQuantifier(name) ? YES_NO : undefined);
    return { value, type: value.type, span: of.span };
  }
  // `бірі(kpis мұнда achieved)`: a record that is left counts by being there.
  if (frame.kind === 'record' && name !== 'count' && !isQuantifier(name)) {
    tell(inner, 'of-needed', span, {});
    return undefined;
  }
  return { type: frame.kind === 'element' ? frame.type : YES_NO, span: list.span };
}

function isQuantifier(name: AggregateFunction): boolean {
  return name === 'all' || name === 'any';
}

function resultType(
  { function: name }: Aggregate,
  type: StaticType,
  span: Span,
  scope: Scope,
): StaticType | undefined {
  switch (name) {
    case 'count':
      return { kind: 'number', integer: true, unit: 'none', min: Rational.ZERO };
    case 'all':
    case 'any':
      return checkKind(type, YES_NO, span, scope) ? YES_NO : undefined;
    case 'sum':
    case 'mean': {
      const number = checkNumber({ compiled: null, type }, span, scope);
      if (number === undefined) return undefined;
      const { constant: _, min, max, ...plain } = number;
      if (name === 'sum') return plain;
      // A mean lies between the bounds of what it is taken of.
      return { ...plain, integer: false, ...(min && { min }), ...(max && { max }) };
    }
    case 'least':
    case 'greatest':
      return checkOrdered(type, span, scope) ? type : undefined;
  }
}
