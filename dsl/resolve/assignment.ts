/** Whether a value may stand where a type is declared or where it is compared. */
import type { Rational } from '../../engine/index.ts';
import type { Span } from '../syntax/index.ts';
import { exactText } from './exact.ts';
import { type Scope, type Typed, tell } from './scope.ts';
import {
  type NumberType,
  type StaticType,
  sameKind,
  shownType,
  unitsAgree,
  unitText,
} from './static-types.ts';

/** Checks a value that is given to something of a declared type. False: it cannot stand there (told). */
export function checkGiven(given: StaticType, declared: StaticType, span: Span, scope: Scope): boolean {
  if (!checkKind(given, declared, span, scope)) return false;
  if (given.kind !== 'number' || declared.kind !== 'number') return true;
  if (!checkUnits(declared, given, span, scope)) return false;
  if (declared.integer && !given.integer) {
    if (given.constant !== undefined) {
      tell(scope, 'not-whole', span, { value: exactText(given.constant) });
      return false;
    }
    tell(scope, 'maybe-not-whole', span, {});
  }
  if (given.constant !== undefined) checkBounds(given.constant, declared, span, scope);
  return true;
}

/** Checks that two values can be compared; the spans are those of the operands. */
export function checkComparable(
  left: { readonly type: StaticType; readonly span: Span },
  right: { readonly type: StaticType; readonly span: Span },
  scope: Scope,
): boolean {
  if (!checkKind(right.type, left.type, right.span, scope)) return false;
  if (left.type.kind === 'record' || left.type.kind === 'list' || left.type.kind === 'interval') {
    tell(scope, 'not-comparable', left.span, { type: shownType(left.type) });
    return false;
  }
  if (left.type.kind !== 'number' || right.type.kind !== 'number') return true;
  if (!checkUnits(left.type, right.type, right.span, scope)) return false;
  if (right.type.constant !== undefined) checkBounds(right.type.constant, left.type, right.span, scope);
  if (left.type.constant !== undefined) checkBounds(left.type.constant, right.type, left.span, scope);
  return true;
}

/** Checks that values of a type have an order: numbers, dates and the grades of a scale. */
export function checkOrdered(type: StaticType, span: Span, scope: Scope): boolean {
  const ordered =
    type.kind === 'number' ||
    type.kind === 'date' ||
    type.kind === 'unknown' ||
    (type.kind === 'item' && scope.analysis.items.byName.get(type.type)?.kind === 'scale');
  if (!ordered) tell(scope, 'not-ordered', span, { type: shownType(type) });
  return ordered;
}

/** Checks that a value is of the kind of another; units are left aside. */
export function checkKind(given: StaticType, wanted: StaticType, span: Span, scope: Scope): boolean {
  if (sameKind(given, wanted)) return true;
  tell(scope, 'type-mismatch', span, { expected: shownType(wanted), found: shownType(given) });
  return false;
}

/** Checks that two quantities are in one unit; a pure number fits every unit. */
export function checkUnits(wanted: NumberType, given: NumberType, span: Span, scope: Scope): boolean {
  if (unitsAgree(wanted.unit, given.unit)) return true;
  tell(scope, 'unit-mismatch', span, { expected: unitText(wanted.unit), found: unitText(given.unit) });
  return false;
}

/** Checks an operand that must be a number. */
export function checkNumber(operand: Typed, span: Span, scope: Scope): NumberType | undefined {
  if (operand.type.kind === 'number') return operand.type;
  if (operand.type.kind !== 'unknown') {
    tell(scope, 'type-mismatch', span, { expected: '#number', found: shownType(operand.type) });
  }
  return undefined;
}

function checkBounds(value: Rational, declared: NumberType, span: Span, scope: Scope): void {
  const { min, max } = declared;
  const below = min !== undefined && value.compare(min) < 0;
  const above = max !== undefined && value.compare(max) > 0;
  if (!below && !above) return;
  tell(scope, 'outside-bounds', span, {
    value: exactText(value),
    min: min === undefined ? '' : exactText(min),
    max: max === undefined ? '' : exactText(max),
  });
}
