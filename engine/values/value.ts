/** The values that facts have and that expressions give while a program runs. */
import { Rational } from '../numbers/index.ts';

/**
 * A validated fact, and any value of an expression. Numbers are `Rational`. Strings are items by name,
 * categories by canonical code (`categoryCode`), texts, and dates as `YYYY-MM-DD`. Lists are arrays; records
 * are plain objects by field name. A value that is not given is an absent key, never null or undefined.
 */
export type FactValue = Rational | boolean | string | readonly FactValue[] | FactRecord;

/** A record of a case: its fields by name; those not given are absent. */
export interface FactRecord {
  readonly [field: string]: FactValue;
}

/**
 * A case's facts by name, after validation. Defaults of optional facts need not be filled in: evaluation does
 * it. Own keys only count, so any object will do.
 */
export type Facts = Readonly<Record<string, FactValue>>;

/** Whether the value is a record (and not a number or a list). */
export function isRecord(value: FactValue): value is FactRecord {
  return typeof value === 'object' && !(value instanceof Rational) && !Array.isArray(value);
}

/** Whether the value is a list. `Array.isArray` alone does not narrow readonly arrays. */
export function isList(value: FactValue): value is readonly FactValue[] {
  return Array.isArray(value);
}

/** The field of a record, or undefined when it is not given; inherited properties do not count. */
export function fieldOf(record: FactRecord, name: string): FactValue | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Whether two values are the same, numbers by amount, lists and records by content. */
export function sameValue(left: FactValue, right: FactValue): boolean {
  if (left === right) return true;
  if (left instanceof Rational) return right instanceof Rational && left.equals(right);
  if (isList(left)) {
    return (
      isList(right) &&
      left.length === right.length &&
      left.every((item, index) => {
        const other = right[index];
        return other !== undefined && sameValue(item, other);
      })
    );
  }
  if (typeof left !== 'object' || typeof right !== 'object' || right instanceof Rational) return false;
  if (isList(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => {
      const a = fieldOf(left as FactRecord, name);
      const b = fieldOf(right as FactRecord, name);
      return a !== undefined && b !== undefined && sameValue(a, b);
    })
  );
}
