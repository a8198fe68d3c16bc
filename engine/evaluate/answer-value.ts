/** Values of the engine as values of the answer. */
import { formatDecimal, formatRational, Rational } from '../numbers/index.ts';
import type { ProgramIndex, ValueType } from '../program/index.ts';
import { recordField } from '../program/index.ts';
import { type FactValue, isList } from '../values/index.ts';
import type { AnswerValue } from './result.ts';

/** A number whose digits never end: `exact` as a fraction, `declared` rounded half up to the declared digits. */
type Unending = 'exact' | 'declared';

/**
 * Whole numbers as numbers where the type declares no digits (and they are safe), other numbers as text with the
 * declared digits; the rest as it is.
 */
export function answerValue(
  value: FactValue,
  type: ValueType | null,
  unending: Unending = 'exact',
): AnswerValue {
  if (value instanceof Rational) return answerNumber(value, type, unending);
  if (typeof value !== 'object') return value;
  if (isList(value)) {
    const of = type?.kind === 'list' ? type.of : null;
    return value.map((element) => answerValue(element, of, unending));
  }
  const record: Record<string, AnswerValue> = {};
  for (const [name, field] of Object.entries(value)) {
    record[name] = answerValue(field, recordField(type, name)?.type ?? null, unending);
  }
  return record;
}

function answerNumber(value: Rational, type: ValueType | null, unending: Unending): AnswerValue {
  const digits = type?.kind === 'number' ? (type.digits ?? 0) : 0;
  if (digits === 0 && value.safeInteger !== null) return value.safeInteger;
  return unending === 'declared' ? formatDecimal(value, digits) : formatRational(value, digits);
}

/** The label's owner for a value that is an item: the item's record, else undefined. */
export function itemOf(value: FactValue, type: ValueType | null, index: ProgramIndex) {
  if (type?.kind !== 'item' || typeof value !== 'string') return undefined;
  return index.types.get(type.type)?.items.find((item) => item.name === value);
}
