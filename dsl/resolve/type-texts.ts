/** Types as written, as the program's value types and as static types. */
import { parseRational, type Rational, type ValueType } from '../../engine/index.ts';
import type { Bound, Name, NumericType, TypeText } from '../syntax/index.ts';
import { resolveDeclared } from './declared-names.ts';
import { exactText, readCount } from './exact.ts';
import type { Scope } from './scope.ts';
import { tell } from './scope.ts';
import { type StaticType, UNKNOWN } from './static-types.ts';

/** No act prints more digits. */
export const MAX_DIGITS = 12;

export interface ReadType {
  readonly type: StaticType;
  /** Null when the type is broken, or a record or list of records (its fields are read elsewhere). */
  readonly valueType: ValueType | null;
}

const BROKEN_TYPE: ReadType = { type: UNKNOWN, valueType: null };

/** Reads a type that is one value: a number, yes-no, a text, a date, an item or a category. */
export function readValueType(text: TypeText, scope: Scope): ReadType {
  switch (text.kind) {
    case 'integer':
    case 'number':
      return readNumericType(text, scope);
    case 'yes-no':
    case 'text':
    case 'date':
      return { type: { kind: text.kind }, valueType: { kind: text.kind } };
    case 'category':
      return { type: { kind: 'category' }, valueType: { kind: 'category' } };
    case 'named':
      return readNamedType(text.name, scope);
    case 'record':
    case 'list':
      tell(scope, 'type-not-here', text.span, { type: `#${text.kind}` });
      return BROKEN_TYPE;
  }
}

function readNamedType(name: Name, scope: Scope): ReadType {
  const symbol = resolveDeclared(name, 'type', scope);
  if (symbol === undefined) return BROKEN_TYPE;
  return { type: { kind: 'item', type: symbol.name }, valueType: { kind: 'item', type: symbol.name } };
}

function readNumericType(text: NumericType, scope: Scope): ReadType {
  const integer = text.kind === 'integer';
  let min = readBound(text.min, scope);
  const max = readBound(text.max, scope);
  if (min !== undefined && max !== undefined && min.compare(max) > 0) {
    tell(scope, 'bounds-reversed', text.span, { min: exactText(min), max: exactText(max) });
    min = undefined;
  }
  for (const [bound, value] of [[text.min, min] as const, [text.max, max] as const]) {
    if (integer && bound !== undefined && value !== undefined && !value.isInteger) {
      tell(scope, 'not-whole', bound.span, { value: bound.raw });
    }
  }
  const digits = readDigits(text, scope);
  const unit = text.unit === undefined ? undefined : resolveDeclared(text.unit, 'unit', scope);
  return {
    type: {
      kind: 'number',
      integer,
      unit: text.unit === undefined ? 'none' : unit === undefined ? 'any' : { name: unit.name },
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    },
    valueType: {
      kind: text.kind,
      ...(min === undefined ? {} : { min: exactText(min) }),
      ...(max === undefined ? {} : { max: exactText(max) }),
      ...(digits === undefined ? {} : { digits }),
      ...(unit === undefined ? {} : { unit: unit.name }),
    },
  };
}

function readBound(bound: Bound | undefined, scope: Scope): Rational | undefined {
  if (bound === undefined) return undefined;
  const value = parseRational(bound.raw);
  if (value === null) tell(scope, 'bad-number', bound.span, { text: bound.raw.slice(0, 40) });
  return value ?? undefined;
}

function readDigits(text: NumericType, scope: Scope): number | undefined {
  if (text.digits === undefined) return undefined;
  const digits = readCount(text.digits.raw, MAX_DIGITS);
  const fits = digits !== null && (text.kind === 'number' || digits === 0);
  if (!fits) {
    tell(scope, 'bad-digits', text.digits.span, {
      most: text.kind === 'integer' ? 0 : MAX_DIGITS,
    });
    return undefined;
  }
  return digits;
}
