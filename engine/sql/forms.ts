/** The forms in which values are held in columns, and values of one form made of several. */
import type { ValueType } from '../program/index.ts';
import type { Form, Num, Value } from './held.ts';
import { NULL } from './literal.ts';
import { quotient, scaled } from './numbers.ts';
import { Refused } from './refused.ts';

/** The value whose columns are these. */
export function valueAt(form: Form, codes: readonly string[]): Value {
  const [code = NULL, bottom = NULL] = codes;
  switch (form.kind) {
    case 'number':
      return { kind: 'number', number: { form: 'whole', code, scale: form.scale } };
    case 'quotient':
      return { kind: 'number', number: { form: 'quotient', top: code, bottom } };
    default:
      return { ...form, code };
  }
}

/** The names of the columns of a form, made of one name. */
export function columnNames(form: Form, name: string): readonly string[] {
  return form.kind === 'quotient' ? [name, `${name}b`] : [name];
}

/** The columns of a value in a form. */
export function columnsIn(form: Form, value: Value | null): readonly string[] {
  if (value === null) return form.kind === 'quotient' ? [NULL, NULL] : [NULL];
  if (value.kind === 'number') return numberColumns(form, value.number);
  if (value.kind === 'record' || value.kind === 'list') throw new Refused('whole-value', value.kind);
  if (value.kind !== form.kind) throw new Refused('mixed-values', `${value.kind}, ${form.kind}`);
  return [value.code];
}

function numberColumns(form: Form, number: Num): readonly string[] {
  if (form.kind === 'number' && number.form === 'whole') return [scaled(number, form.scale)];
  if (form.kind !== 'quotient') throw new Refused('mixed-values', form.kind);
  const { top, bottom } = quotient(number);
  return [top, bottom];
}

/** A form that can hold each of several values; of none, one of the type that they would have. */
export function commonForm(values: readonly (Value | null)[], type: ValueType | null): Form {
  const some = values.filter((value) => value !== null);
  const [value] = some;
  if (value === undefined) return formOf(type);
  if (some.some(({ kind }) => kind !== value.kind)) throw new Refused('mixed-values', value.kind);
  switch (value.kind) {
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'text':
      return { kind: 'text', isDate: some.every((one) => one.kind === 'text' && one.isDate) };
    case 'item':
      return { kind: 'item', type: value.type };
    case 'number': {
      const scales = some.map((one) =>
        one.kind === 'number' && one.number.form === 'whole' ? one.number.scale : null,
      );
      const known = scales.filter((scale) => scale !== null);
      return known.length === scales.length
        ? { kind: 'number', scale: Math.max(...known) }
        : { kind: 'quotient' };
    }
    default:
      throw new Refused('whole-value', value.kind);
  }
}

function formOf(type: ValueType | null): Form {
  switch (type?.kind) {
    case 'integer':
    case 'number':
      return { kind: 'number', scale: 0 };
    case 'item':
      return { kind: 'item', type: type.type };
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'text':
    case 'category':
    case 'date':
      return { kind: 'text', isDate: type.kind === 'date' };
    default:
      throw new Refused('whole-value', type?.kind ?? '');
  }
}

/** Whether there is no value. */
export function isAbsent(value: Value): string {
  if (value.kind !== 'number') return `${value.code} IS NULL`;
  return `${value.number.form === 'whole' ? value.number.code : value.number.top} IS NULL`;
}

/** The condition under which two values of one form differ, where none is a value as well. */
export function differ(form: Form, left: readonly string[], right: readonly string[]): string {
  const [a = NULL, aBottom = NULL] = left;
  const [b = NULL, bBottom = NULL] = right;
  if (form.kind !== 'quotient') return `${a} IS DISTINCT FROM ${b}`;
  return `(${a} * ${bBottom}) IS DISTINCT FROM (${b} * ${aBottom})`;
}
