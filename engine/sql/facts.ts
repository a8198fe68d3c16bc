/** Reading facts and the fields of their records. */
import { parseRational } from '../numbers/index.ts';
import type { FactField, ValueType } from '../program/index.ts';
import { isAbsent } from './forms.ts';
import type { Held, Num, Value } from './held.ts';
import { textLiteral } from './literal.ts';
import { constant, MOST_DIGITS, power, product } from './numbers.ts';
import { Refused } from './refused.ts';
import { MISSING, NEVER, stopWhere } from './stops.ts';
import type { Writer } from './writer.ts';

/** Cyrillic capitals that look like Latin ones, and those: as `canonicalCategory` reads them. */
const LOOKALIKES = ['АВСЕОРКМНТХ', 'ABCEOPKMHTX'] as const;

/** A fact or field whose plain value that column or field of the table holds. */
export function factHeld(w: Writer, code: string, field: FactField): Held {
  const filled = field.default === undefined ? code : withDefault(code, field);
  const value = w.namedValue(factValue(w, filled, field.type));
  if (field.default !== undefined) return { value, stop: NEVER };
  return { value, stop: stopWhere(isAbsent(value), MISSING) };
}

/** The value of a plain value of the table. */
export function factValue(w: Writer, code: string, type: ValueType): Value {
  switch (type.kind) {
    case 'integer':
      return { kind: 'number', number: { form: 'whole', code: `CAST(${code} AS HUGEINT)`, scale: 0 } };
    case 'number':
      return { kind: 'number', number: decimal(w, code, type.digits) };
    case 'yes-no':
      return { kind: 'yes-no', code };
    case 'text':
      return { kind: 'text', code, isDate: false };
    case 'date':
      return { kind: 'text', code: `CAST(${code} AS VARCHAR)`, isDate: true };
    case 'category': {
      const [cyrillic, latin] = LOOKALIKES;
      return { kind: 'text', code: `translate(${code}, '${cyrillic}', '${latin}')`, isDate: false };
    }
    case 'item':
      return { kind: 'item', code, type: type.type };
    case 'record':
      return { kind: 'record', code, type };
    case 'list':
      return { kind: 'list', code, elements: { from: 'facts', type: type.of } };
  }
}

/**
 * A decimal of the table, exactly: its digits are taken from its text. One with more digits than declared ends the
 * query, since such a fact is not one of the edition.
 */
function decimal(w: Writer, code: string, digits: number | undefined): Num {
  const text = w.named(`CAST(${code} AS VARCHAR)`);
  const behind = w.named(`rtrim(split_part(${text}, '.', 2), '0')`);
  const all = w.named(`CAST(split_part(${text}, '.', 1) || ${behind} AS HUGEINT)`);
  const count = w.named(`len(${behind})`);
  if (digits === undefined) {
    return {
      form: 'quotient',
      top: all,
      bottom: w.named(`CAST(rpad('1', CAST(${count} + 1 AS INTEGER), '0') AS HUGEINT)`),
    };
  }
  if (digits > MOST_DIGITS) throw new Refused('number-too-wide', String(digits));
  const factors = Array.from({ length: digits + 1 }, (_, at) => `WHEN ${at} THEN ${power(digits - at)}`);
  const tooMany = `error('more than ${digits} digits: ' || ${text})`;
  const factor = `CASE WHEN ${count} IS NULL THEN NULL WHEN ${count} > ${digits} THEN CAST(${tooMany} AS HUGEINT) ELSE CASE ${count} ${factors.join(' ')} END END`;
  return { form: 'whole', code: product(all, `(${factor})`), scale: digits };
}

/** The plain value with the constant that stands for one that is not given. */
function withDefault(code: string, field: FactField): string {
  const plain = plainDefault(field);
  // The column may be of any type that holds the plain value.
  return field.type.kind === 'number'
    ? `coalesce(CAST(${code} AS VARCHAR), ${plain})`
    : `coalesce(${code}, ${plain})`;
}

function plainDefault({ name, default: value, type }: FactField): string {
  switch (value?.op) {
    case 'number': {
      const number = parseRational(value.value);
      if (number === null) break;
      if (type.kind === 'integer') return String(number.numerator);
      const known = constant(number);
      if (known.form === 'whole' && !value.value.includes('/')) return textLiteral(value.value);
      break;
    }
    case 'yes-no':
      return value.value ? 'TRUE' : 'FALSE';
    case 'item':
      return textLiteral(value.name);
    case 'text':
      return textLiteral(value.value);
    case 'date':
      return textLiteral(value.value);
    case 'category':
      return textLiteral(value.code);
  }
  throw new Refused('computed-default', name);
}
