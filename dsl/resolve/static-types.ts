/** What is known of an expression's value before any case is seen. */
import type { Label, Rational, ValueType } from '../../engine/index.ts';
import type { Term } from '../diagnostics/index.ts';
import type { Span } from '../syntax/index.ts';

/** A measurement unit: a declared one, none (a pure number), or one that cannot be told. */
export type Unit = { readonly name: string } | 'none' | 'any';

export interface NumberType {
  readonly kind: 'number';
  /** True when every value is whole. */
  readonly integer: boolean;
  readonly unit: Unit;
  /** Inclusive bounds that a declaration guarantees. */
  readonly min?: Rational;
  readonly max?: Rational;
  /** The value itself, where the expression is a constant. */
  readonly constant?: Rational;
}

/** `unknown` stands for what is broken; it fits everywhere, so that one mistake is told once. */
export type StaticType =
  | { readonly kind: 'unknown' | 'yes-no' | 'text' | 'date' | 'interval' }
  | NumberType
  | { readonly kind: 'category'; readonly codes?: readonly string[] }
  | { readonly kind: 'item'; readonly type: string }
  | RecordType
  | ListType;

export interface RecordType {
  readonly kind: 'record';
  readonly fields: ReadonlyMap<string, FieldInfo>;
}
export interface ListType {
  readonly kind: 'list';
  readonly of: StaticType;
}

/** A fact, or a field of a record. */
export interface FieldInfo {
  readonly name: string;
  readonly label: Label;
  readonly type: StaticType;
  /** Null when the declared type is broken; then the fact is left out of the program. */
  readonly valueType: ValueType | null;
  readonly optional: boolean;
  /** The place of its name. */
  readonly file: string;
  readonly span: Span;
}

export const UNKNOWN: StaticType = { kind: 'unknown' };
export const YES_NO: StaticType = { kind: 'yes-no' };

/** A constant; a literal has no unit and so fits every unit. */
export function constantType(value: Rational): NumberType {
  return { kind: 'number', integer: value.isInteger, unit: 'none', constant: value };
}

/** The type as messages show it: a term, or the name of an item type (quoted, for it is a list of one). */
export function shownType(type: StaticType): Term | readonly string[] {
  if (type.kind === 'item') return [type.type];
  if (type.kind === 'number') return type.integer ? '#whole-number' : '#number';
  return type.kind === 'unknown' ? '#value' : `#${type.kind}`;
}

/** The unit as diagnostics name it; empty for none. */
export function unitText(unit: Unit): string {
  return typeof unit === 'string' ? '' : unit.name;
}

/** False only when both units are known and differ. */
export function unitsAgree(left: Unit, right: Unit): boolean {
  return typeof left === 'string' || typeof right === 'string' || left.name === right.name;
}

/** The unit of a sum, a difference, or of one of two alternatives. */
export function commonUnit(left: Unit, right: Unit): Unit {
  if (typeof left !== 'string') return left;
  if (typeof right !== 'string') return right;
  return left === 'any' || right === 'any' ? 'any' : 'none';
}

/** The unit of a product: a pure number keeps the other's unit. */
export function productUnit(left: Unit, right: Unit): Unit {
  if (left === 'none') return right;
  return right === 'none' ? left : 'any';
}

/** The unit of a quotient: months by months is a pure number, months by a pure number are months. */
export function quotientUnit(left: Unit, right: Unit): Unit {
  if (right === 'none') return left;
  return typeof left !== 'string' && typeof right !== 'string' && left.name === right.name ? 'none' : 'any';
}

/** The same kind of value, apart from units, bounds and whether it is whole. */
export function sameKind(left: StaticType, right: StaticType): boolean {
  if (left.kind === 'unknown' || right.kind === 'unknown') return true;
  if (left.kind === 'item' && right.kind === 'item') return left.type === right.type;
  return left.kind === right.kind;
}
