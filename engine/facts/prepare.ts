/** Spellings that mean the same are made the same before the facts are checked. */
import type { FactField, ValueType } from '../program/index.ts';
import { canonicalCategory } from './canonical-category.ts';

/** Words for yes and no that YAML does not read as such. */
const YES_NO = new Map([
  ['иә', true],
  ['жоқ', false],
  ['да', true],
  ['нет', false],
  ['yes', true],
  ['no', false],
]);

/**
 * The plain value with category codes in Latin letters, `yes` and `no` (kk, ru, en) as booleans and big
 * integers as text; everything else, also what is wrong, as it was.
 */
export function prepareRecord(fields: readonly FactField[], plain: unknown): unknown {
  if (!isPlainRecord(plain)) return plain;
  const types = new Map(fields.map((field) => [field.name, field.type]));
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => {
      const type = types.get(name);
      return [name, type === undefined ? value : prepare(type, value)];
    }),
  );
}

function prepare(type: ValueType, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  switch (type.kind) {
    case 'category':
      return typeof value === 'string' ? canonicalCategory(value) : value;
    case 'yes-no':
      return typeof value === 'string' ? (YES_NO.get(value) ?? value) : value;
    case 'record':
      return prepareRecord(type.fields, value);
    case 'list':
      return Array.isArray(value) ? value.map((item) => prepare(type.of, item)) : value;
    default:
      return value;
  }
}

/** Whether the value is an object with keys, not a list. */
export function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
