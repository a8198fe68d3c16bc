/** Facts and fields of the case as held values. */
import { parseRational } from '../numbers/index.ts';
import type { Expression, FactField, ValueType } from '../program/index.ts';
import { ceil, floor } from './bounds.ts';
import { literal } from './code.ts';
import type { Generator } from './generator.ts';
import { type Held, NotGenerated, sure, type Value } from './held.ts';
import { constantNumber } from './numbers.ts';

/** What is assumed of numbers and lists without declared bounds; cases beyond are evaluated with fractions. */
export const ASSUMED = {
  /** Of whole numbers. */
  whole: 1_000_000_000n,
  /** Of other numbers, and how many digits they have behind the point. */
  decimal: 1_000_000n,
  digits: 4,
  /** Elements of a list. */
  elements: 1000,
} as const;

type NumberType = Extract<ValueType, { kind: 'integer' | 'number' }>;

/** How many digits behind the point a number of the type is held with. */
export function scaleOf(type: NumberType): number {
  return type.kind === 'integer' ? 0 : (type.digits ?? ASSUMED.digits);
}

/** The bounds of a number of the type, with its digits made whole. */
export function boundsOf(type: NumberType): { readonly low: bigint; readonly high: bigint } {
  const scale = 10n ** BigInt(scaleOf(type));
  const assumed = type.kind === 'integer' ? ASSUMED.whole : ASSUMED.decimal;
  const [min, max] = [bound(type.min), bound(type.max)];
  // Rounded towards the inside: what lies between is refused before.
  const low = min === null ? -assumed * scale : ceil(min.numerator * scale, min.denominator);
  const high = max === null ? assumed * scale : floor(max.numerator * scale, max.denominator);
  return { low, high };
}

function bound(text: string | undefined) {
  return text === undefined ? null : parseRational(text);
}

/** A value of the case that has been read and checked. `path` is an expression that gives its path. */
export function factValue(g: Generator, code: string, type: ValueType, path: string): Value {
  switch (type.kind) {
    case 'integer':
    case 'number': {
      if (g.numbers === 'unbounded') return { kind: 'number', number: { form: 'exact', code } };
      const scale = scaleOf(type);
      const whole = scale === 0 ? code : `Math.round(${code} * ${10 ** scale})`;
      return { kind: 'number', number: { form: 'whole', code: whole, scale, ...boundsOf(type) } };
    }
    case 'yes-no':
      return { kind: 'yes-no', code };
    case 'text':
    case 'date':
    case 'category':
      return { kind: 'text', code };
    case 'item':
      return { kind: 'item', type: type.type, form: 'name', code };
    case 'record':
      return { kind: 'record', code, type, path };
    case 'list':
      return { kind: 'list', list: { from: 'facts', code, of: type.of, path } };
  }
}

/**
 * A field that may be absent: `code` reads it, `isSure` says that the record is checked to have it. `path` gives its
 * path in the case.
 */
export function fieldHeld(g: Generator, field: FactField, code: string, path: string, isSure: boolean): Held {
  if (isSure) return sure(factValue(g, code, field.type, path));
  const name = g.code.once(code, 'f');
  if (field.default !== undefined) return withDefault(g, field, name, path);
  const stop = g.code.once(`${name} === undefined ? ${missingAt(g, path)} : null`, 's');
  return { value: factValue(g, sound(g, name, field.type), field.type, path), stop };
}

/** A number that may be absent is computed with all the same, before its stop is looked at. */
export function sound(g: Generator, code: string, type: ValueType): string {
  if (type.kind !== 'integer' && type.kind !== 'number') return code;
  return g.code.once(`${code} === undefined ? ${g.numbers === 'bounded' ? '0' : 'ZERO'} : ${code}`, 'f');
}

/** A constant stop where the path is known while generating, else one that is made where it is needed. */
export function missingAt(g: Generator, path: string): string {
  const make = `missing(${path})`;
  return path.startsWith('"') && path.endsWith('"') && !path.slice(1, -1).includes('"')
    ? g.constants.of(make, 'MISSING')
    : make;
}

function withDefault(g: Generator, field: FactField, name: string, path: string): Held {
  const filled = g.code.once(`${name} === undefined ? ${defaultCode(g, field)} : ${name}`, 'f');
  return sure(factValue(g, filled, field.type, path));
}

/** The default as the case would have it. */
function defaultCode(g: Generator, { default: value, type }: FactField): string {
  const expression: Expression | undefined = value;
  switch (expression?.op) {
    case 'number': {
      const number = parseRational(expression.value);
      if (number === null) break;
      if (g.numbers === 'unbounded') return `fraction(${number.numerator}n, ${number.denominator}n)`;
      const held = constantNumber(number);
      if (held.form === 'whole' && (type.kind === 'integer' || type.kind === 'number')) {
        // As the case would have written it: `Math.round` makes it whole again.
        return held.scale <= scaleOf(type) ? String(Number(held.code) / 10 ** held.scale) : refuse();
      }
      break;
    }
    case 'yes-no':
      return String(expression.value);
    case 'text':
    case 'date':
      return literal(expression.value);
    case 'item':
      return literal(expression.name);
    case 'category':
      return literal(expression.code);
  }
  return refuse();
}

function refuse(): never {
  throw new NotGenerated('a default that is no constant');
}
