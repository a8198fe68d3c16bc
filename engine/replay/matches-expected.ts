/** Whether an answer is the expected one. */
import type { AnswerValue, Status } from '../evaluate/result.ts';
import { parseRational, type Rational, rationalOfNumber } from '../numbers/index.ts';
import { isObject } from './case.ts';

const STATUSES: readonly string[] = [
  'decided',
  'not-applicable',
  'no-rule',
  'missing-facts',
  'conflict',
] satisfies readonly Status[];

/** The status that `{status: no-rule}` asks for; undefined when the expectation is a value. */
export function expectedStatus(expected: unknown): string | undefined {
  if (!isObject(expected) || Object.keys(expected).length !== 1) return undefined;
  const { status } = expected;
  return typeof status === 'string' && [...STATUSES, 'no-calendar'].includes(status) ? status : undefined;
}

/**
 * Whether the value is the expected one: numbers by amount, however they are written (3,83, 3.83, "3.83"),
 * lists in order, records with the same fields.
 */
export function matchesExpected(expected: unknown, value: AnswerValue): boolean {
  if (expected === value) return true;
  const number = amount(expected);
  if (number !== null) {
    const other = amount(value);
    return other !== null && number.equals(other);
  }
  if (Array.isArray(expected)) {
    return (
      isAnswerList(value) &&
      expected.length === value.length &&
      value.every((item, index) => matchesExpected(expected[index], item))
    );
  }
  if (!isObject(expected) || !isAnswerRecord(value)) return false;
  const fields = Object.keys(expected);
  return (
    fields.length === Object.keys(value).length &&
    fields.every((field) => {
      const item = Object.hasOwn(value, field) ? value[field] : undefined;
      return item !== undefined && matchesExpected(expected[field], item);
    })
  );
}

function amount(value: unknown): Rational | null {
  if (typeof value === 'number') return rationalOfNumber(value);
  return typeof value === 'string' ? parseRational(value) : null;
}

function isAnswerList(value: AnswerValue): value is readonly AnswerValue[] {
  return Array.isArray(value);
}

function isAnswerRecord(value: AnswerValue): value is { readonly [field: string]: AnswerValue } {
  return isObject(value);
}
