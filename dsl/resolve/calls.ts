/** Calls of built-in functions and of the act's own lookups. */
import { Rational } from '../../engine/index.ts';
import type { BuiltinFunction, Expression, Name, Span } from '../syntax/index.ts';
import { checkGiven, checkNumber } from './assignment.ts';
import { resolveDeclared } from './declared-names.ts';
import type { ItemTypeInfo } from './item-types.ts';
import { at, BROKEN, type Scope, type Typed, tell } from './scope.ts';
import { type NumberType, type StaticType, shownType, YES_NO } from './static-types.ts';
import { MAX_DIGITS } from './type-texts.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** Resolves a call. */
export function resolveCall(call: Call, scope: Scope): Typed {
  const { function: callee } = call;
  if (typeof callee !== 'string') return resolveLookup(callee, call, scope);
  if (!checkCount(BUILTINS[callee], call, scope)) return BROKEN;
  const [first, second] = call.arguments;
  if (first === undefined) return BROKEN;
  switch (callee) {
    case 'round':
      return second === undefined ? BROKEN : resolveRound(first, second, call.span, scope);
    case 'indicators':
    case 'covers':
      return resolveCompetency(callee, first, call.span, scope);
    case 'value-of':
      return resolvePoints(first, call.span, scope);
    case 'given':
      return resolveGiven(first, call.span, scope);
  }
}

const BUILTINS: Readonly<Record<BuiltinFunction, number>> = {
  round: 2,
  indicators: 1,
  covers: 1,
  'value-of': 1,
  given: 1,
};

function checkCount(expected: number, call: Call, scope: Scope): boolean {
  const found = call.arguments.length;
  if (found === expected) return true;
  tell(scope, 'argument-count', call.span, { expected, found });
  return false;
}

function resolveLookup(name: Name, call: Call, scope: Scope): Typed {
  const symbol = resolveDeclared(name, 'value', scope, ['lookup']);
  const signature = symbol && scope.analysis.lookups.get(symbol.name);
  if (symbol === undefined || signature === undefined) {
    for (const argument of call.arguments) scope.analysis.expression(argument, scope, { kind: 'unknown' });
    return BROKEN;
  }
  scope.uses.add(symbol.name);
  const type = signature.result;
  if (!checkCount(signature.parameters.length, call, scope)) return { compiled: null, type };
  const values = call.arguments.map((argument, index) => {
    const expected = signature.parameters[index]?.type;
    const value = scope.analysis.expression(argument, scope, expected);
    const fits = expected === undefined || checkGiven(value.type, expected, argument.span, scope);
    return fits ? value.compiled : null;
  });
  const whole = values.filter((value) => value !== null);
  if (whole.length < values.length) return { compiled: null, type };
  return { compiled: { op: 'lookup', name: symbol.name, arguments: whole, ...at(call.span) }, type };
}

function resolveRound(of: Expression, places: Expression, span: Span, scope: Scope): Typed {
  const value = scope.analysis.expression(of, scope);
  const type = checkNumber(value, of.span, scope);
  const digitsType = scope.analysis.expression(places, scope).type;
  const digits = digitsType.kind === 'number' ? (digitsType.constant?.safeInteger ?? null) : null;
  if (digits === null || digits < 0 || digits > MAX_DIGITS) {
    tell(scope, 'bad-digits', places.span, { most: MAX_DIGITS });
    return BROKEN;
  }
  if (type === undefined) return BROKEN;
  const rounded: NumberType = { kind: 'number', integer: digits === 0 || type.integer, unit: type.unit };
  if (value.compiled === null) return { compiled: null, type: rounded };
  return { compiled: { op: 'round', value: value.compiled, digits, ...at(span) }, type: rounded };
}

/** `индикаторлар(c)` and `қамтиды(c)`: they ask for the person's group, and so for the grouping. */
function resolveCompetency(
  op: 'indicators' | 'covers',
  argument: Expression,
  span: Span,
  scope: Scope,
): Typed {
  const tables = [...scope.analysis.items.byName.values()].filter((type) => type.kind === 'competencies');
  const [only, ...others] = tables;
  const expected: StaticType | undefined =
    only !== undefined && others.length === 0 ? { kind: 'item', type: only.name } : undefined;
  const value = scope.analysis.expression(argument, scope, expected);
  const type: StaticType =
    op === 'covers' ? YES_NO : { kind: 'number', integer: true, unit: 'none', min: Rational.ZERO };
  const table = itemType(value.type, scope);
  if (table?.kind !== 'competencies') {
    if (value.type.kind !== 'unknown') {
      tell(scope, 'type-mismatch', argument.span, { expected: '#competency', found: shownType(value.type) });
    }
    return { compiled: null, type };
  }
  const { declaration } = table.symbol;
  const grouping = declaration.kind === 'competencies' ? declaration.grouping.text : '';
  if (scope.sees === 'parameters') {
    tell(scope, 'outside-lookup', span, { name: grouping });
    return { compiled: null, type };
  }
  scope.uses.add(grouping);
  if (value.compiled === null) return { compiled: null, type };
  return { compiled: { op, table: table.name, competency: value.compiled, ...at(span) }, type };
}

function itemType(type: StaticType, scope: Scope): ItemTypeInfo | undefined {
  return type.kind === 'item' ? scope.analysis.items.byName.get(type.type) : undefined;
}

/** `мәні(x)`: every item of the type must have points, or the answer would depend on luck. */
function resolvePoints(argument: Expression, span: Span, scope: Scope): Typed {
  const value = scope.analysis.expression(argument, scope);
  if (value.type.kind === 'unknown') return BROKEN;
  const type = itemType(value.type, scope);
  if (type === undefined) {
    tell(scope, 'type-mismatch', argument.span, { expected: '#item', found: shownType(value.type) });
    return BROKEN;
  }
  const points: Rational[] = [];
  for (const item of type.items.values()) {
    if (item.value === undefined) {
      tell(scope, 'no-points', argument.span, { type: type.name, item: item.name });
      return BROKEN;
    }
    points.push(item.value);
  }
  const sorted = points.toSorted((a, b) => a.compare(b));
  const [min] = sorted;
  const max = sorted.at(-1);
  const number: NumberType = {
    kind: 'number',
    integer: points.every((point) => point.isInteger),
    unit: 'none',
    ...(min && { min }),
    ...(max && { max }),
  };
  if (value.compiled === null) return { compiled: null, type: number };
  return { compiled: { op: 'value-of', item: value.compiled, ...at(span) }, type: number };
}

function resolveGiven(argument: Expression, span: Span, scope: Scope): Typed {
  const value = scope.analysis.expression(argument, scope);
  const { compiled } = value;
  if (compiled === null) return { compiled: null, type: YES_NO };
  if (compiled.op !== 'fact' && compiled.op !== 'field' && compiled.op !== 'member') {
    tell(scope, 'given-needs-fact', argument.span, {});
    return { compiled: null, type: YES_NO };
  }
  if (value.optional !== true) tell(scope, 'always-given', argument.span, {});
  return { compiled: { op: 'given', of: compiled, ...at(span) }, type: YES_NO };
}
