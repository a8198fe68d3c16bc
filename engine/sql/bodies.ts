/** The bodies of decisions and of the fields of their records. */
import type { Body, ConditionRow, RowValue, ValueType } from '../program/index.ts';
import { areExclusive } from '../tables/index.ts';
import { matchRow } from './cells.ts';
import { columnsIn, commonForm, valueAt } from './forms.ts';
import type { Given, Held } from './held.ts';
import { Refused } from './refused.ts';
import type { Scope } from './scope.ts';
import { type Chosen, selectRow, type WrittenRow } from './select-row.ts';
import { always, EXEMPT } from './stops.ts';
import type { Writer } from './writer.ts';

/** A body that gives one value. */
export type PlainBody = Exclude<Body, { kind: 'each' }>;

/** What a body gives, and the condition under which it is a row of its own that says "not applicable". */
export interface BodyHeld extends Held {
  readonly isExempt: string;
}

/** Writes a body. */
export function writeBody(w: Writer, body: PlainBody, type: ValueType | null, scope: Scope): BodyHeld {
  switch (body.kind) {
    case 'value':
      return { ...w.namedHeld(w.expression(body.value, scope)), isExempt: 'FALSE' };
    case 'conditions':
      return ofRows(writeConditions(w, body.rows, type, scope), body.rows);
    case 'table': {
      const columns = body.columns.map((column) => ({
        held: w.namedHeld(w.expression(column, scope)),
        type: w.typeOf(column, scope),
      }));
      const isExclusive = areExclusive(
        w,
        body.rows,
        columns.map((column) => column.type),
      );
      const rows = body.rows.map(
        ({ cells, value }): WrittenRow => ({
          holds: matchRow(w, cells, columns, scope),
          gives: givenBy(w, value, scope),
        }),
      );
      return ofRows(selectRow(w, { rows, isExclusive, type }), body.rows);
    }
  }
}

/** Writes the choice among rows that hold under a condition each. */
export function writeConditions(
  w: Writer,
  rows: readonly Pick<ConditionRow, 'condition' | 'value'>[],
  type: ValueType | null,
  scope: Scope,
): Chosen {
  const written = rows.map(
    ({ condition, value }): WrittenRow => ({
      holds: w.yesNo(condition, scope),
      gives: givenBy(w, value, scope),
    }),
  );
  return selectRow(w, { rows: written, isExclusive: rows.length < 2, type });
}

/** The condition under which one of the rows has decided that says "not applicable". */
export function isExemptRow(row: string, rows: readonly { readonly value: RowValue }[]): string {
  const own = rows.flatMap(({ value }, at) => (value.op === 'not-applicable' ? [at + 1] : []));
  return own.length === 0 ? 'FALSE' : `coalesce(${row} IN (${own.join(', ')}), FALSE)`;
}

function ofRows(chosen: Chosen, rows: readonly { readonly value: RowValue }[]): BodyHeld {
  return { value: chosen.value, stop: chosen.stop, isExempt: isExemptRow(chosen.row, rows) };
}

function givenBy(w: Writer, value: RowValue, scope: Scope): Given {
  if (value.op === 'not-applicable') return { value: null, stop: always(EXEMPT) };
  if (value.op === 'range') throw new Refused('interval-value', 'range');
  return w.expression(value, scope);
}

/** One of two values, by a condition that is yes or no; the whole has the form of both. */
export function either(w: Writer, condition: string, yes: Held, no: Held, type: ValueType | null): Held {
  const stop = {
    code: `CASE WHEN ${condition} THEN ${yes.stop.code} ELSE ${no.stop.code} END`,
    weights: new Set([...yes.stop.weights, ...no.stop.weights]),
  };
  const form = commonForm([yes.value, no.value], type);
  const [a, b] = [columnsIn(form, yes.value), columnsIn(form, no.value)];
  const columns = a.map((code, at) => `CASE WHEN ${condition} THEN ${code} ELSE ${b[at]} END`);
  return { value: w.namedValue(valueAt(form, columns)), stop: w.namedStop(stop) };
}

/** The value where the condition holds, else the stop. */
export function unlessStopped(w: Writer, stop: Held['stop'], held: Held): Held {
  if (stop.weights.size === 0) return held;
  const { value } = held;
  const guarded = (code: string) => `CASE WHEN ${stop.code} IS NULL THEN ${code} END`;
  const whole = {
    code: `coalesce(${stop.code}, ${held.stop.code})`,
    weights: new Set([...stop.weights, ...held.stop.weights]),
  };
  return { value: w.namedValue(mapped(value, guarded)), stop: w.namedStop(whole) };
}

function mapped(value: Held['value'], change: (code: string) => string): Held['value'] {
  if (value.kind !== 'number') return { ...value, code: change(value.code) };
  const { number } = value;
  return {
    kind: 'number',
    number:
      number.form === 'whole'
        ? { ...number, code: change(number.code) }
        : { ...number, top: change(number.top), bottom: change(number.bottom) },
  };
}
