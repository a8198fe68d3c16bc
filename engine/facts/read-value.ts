/** Reading plain values exactly, once their shape is known to be right. */
import { isDay } from '../calendar/index.ts';
import { formatRational, parseRational, Rational, rationalOfNumber } from '../numbers/index.ts';
import type { FactField, ValueType } from '../program/index.ts';
import { type FactRecord, type FactValue, fieldOf, isRecord } from '../values/index.ts';
import { isPlainRecord } from './prepare.ts';
import { type FactProblem, type Path, shown } from './problem.ts';

/** Takes a problem; keeps the first for each place. */
export type Report = (problem: FactProblem) => void;

/** The record of the given fields; fields that are not given or wrong are absent. */
export function readRecord(
  fields: readonly FactField[],
  plain: unknown,
  path: Path,
  report: Report,
): FactRecord {
  if (!isPlainRecord(plain)) return {};
  const entries: [string, FactValue][] = [];
  for (const { name, type } of fields) {
    if (!Object.hasOwn(plain, name)) continue;
    const value = readValue(type, plain[name], [...path, name], report);
    if (value !== undefined) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

/** The value; undefined when it is wrong. What the schema has found wrong is not reported again. */
function readValue(type: ValueType, plain: unknown, path: Path, report: Report): FactValue | undefined {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return readNumber(type, plain, path, report);
    case 'yes-no':
      return typeof plain === 'boolean' ? plain : undefined;
    case 'text':
      return typeof plain === 'string' || typeof plain === 'number' ? String(plain) : undefined;
    case 'date':
      return typeof plain === 'string' && isDay(plain) ? plain : undefined;
    case 'category':
    case 'item':
      return typeof plain === 'string' ? plain : undefined;
    case 'record':
      return isPlainRecord(plain) ? readRecord(type.fields, plain, path, report) : undefined;
    case 'list':
      return Array.isArray(plain) ? readList(type, plain, path, report) : undefined;
  }
}

function readNumber(
  type: Extract<ValueType, { kind: 'integer' | 'number' }>,
  plain: unknown,
  path: Path,
  report: Report,
): Rational | undefined {
  const number = exactNumber(plain);
  if (number === null) return undefined;
  const about = 'facts';
  const value = shown(plain);
  if (type.kind === 'integer' && !number.isInteger) {
    report({ code: 'not-integer', about, path, data: { value } });
    return undefined;
  }
  const [min, max] = [exactBound(type.min), exactBound(type.max)];
  if (min !== null && number.compare(min) < 0) {
    report({ code: 'below-minimum', about, path, data: { value, bound: formatRational(min) } });
  } else if (max !== null && number.compare(max) > 0) {
    report({ code: 'above-maximum', about, path, data: { value, bound: formatRational(max) } });
  } else if (type.digits !== undefined && !number.round(type.digits).equals(number)) {
    report({ code: 'too-many-digits', about, path, data: { value, digits: type.digits } });
  }
  return number;
}

function exactNumber(plain: unknown): Rational | null {
  if (typeof plain === 'number') return rationalOfNumber(plain);
  // `3/4` is a number of the language but not of a case.
  return typeof plain === 'string' && !plain.includes('/') ? parseRational(plain) : null;
}

function exactBound(text: string | undefined): Rational | null {
  return text === undefined ? null : parseRational(text);
}

function readList(
  type: Extract<ValueType, { kind: 'list' }>,
  plain: readonly unknown[],
  path: Path,
  report: Report,
): readonly FactValue[] {
  const items: FactValue[] = [];
  const seen = new Map<string, number>();
  for (const [index, element] of plain.entries()) {
    const item = readValue(type.of, element, [...path, index], report);
    if (item === undefined) continue;
    items.push(item);
    const key = type.key === undefined || !isRecord(item) ? undefined : fieldOf(item, type.key);
    if (key === undefined || type.key === undefined) continue;
    const value = keyText(key);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, index);
    else {
      report({
        code: 'duplicate-key',
        about: 'facts',
        path: [...path, index, type.key],
        data: { value: shown(value), first },
      });
    }
  }
  return items;
}

/** A text that only equal keys share; keys are plain values. */
function keyText(key: FactValue): string {
  return key instanceof Rational ? formatRational(key) : String(key);
}
