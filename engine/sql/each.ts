/** Decisions that give one record for each record of a list, or for each item of a type. */
import { type Body, type Decision, eachScope } from '../program/index.ts';
import { isExemptRow, writeBody, writeConditions } from './bodies.ts';
import { columnNames, columnsIn, commonForm } from './forms.ts';
import type { Held, RecordColumn, Stop } from './held.ts';
import { textLiteral } from './literal.ts';
import { Refused } from './refused.ts';
import { type Scope, TOP, withHeld } from './scope.ts';
import { first, NEVER, needed, onlyWhere, overList } from './stops.ts';
import type { Writer } from './writer.ts';

type EachBody = Extract<Body, { kind: 'each' }>;

/** Writes the list of records. */
export function writeEach(w: Writer, decision: Decision, body: EachBody): Held {
  const { list, stop, inside } = overOf(w, body);
  const fields = new Map<string, RecordColumn>();
  let weights: Stop['weights'] = new Set();
  const records = w.each(list, (at) => {
    const scope = inside(at);
    const where = body.where === undefined ? null : w.yesNo(body.where, scope);
    const exception = exceptionOf(w, decision, scope);
    const record = writeFields(w, body, scope, fields);
    // A record that is left out asks nothing of its fields.
    const isWanted = w.named(`(${where?.code ?? 'TRUE'} AND NOT ${exception.isLeftOut})`);
    const own = w.namedStop(first(exception.stop, record.stop));
    const whole = w.namedStop(first(where?.stop ?? NEVER, onlyWhere(isWanted, own)));
    weights = whole.weights;
    const isKept = `coalesce(${isWanted} AND NOT ${record.isLeftOut} AND ${whole.code} IS NULL, FALSE)`;
    return `{'k': ${isKept}, 's': ${whole.code}${record.columns.map((column) => `, ${column}`).join('')}}`;
  });
  const all = w.namedStop(first(stop, w.namedStop(overList('needed', records, weights))));
  const kept = w.named(`list_filter(${records}, lambda q: q.k)`);
  const code = all.weights.size === 0 ? kept : w.named(`CASE WHEN ${all.code} IS NULL THEN ${kept} END`);
  return { value: { kind: 'list', code, elements: { from: 'decision', fields } }, stop: all };
}

/** What the records are made of: a list, and the scope for the element that stands at an expression. */
function overOf(w: Writer, body: EachBody) {
  const types = eachScope(w.index, body);
  if ('list' in body.over) {
    const { value, stop } = w.expression(body.over.list, TOP);
    if (value.kind !== 'list') throw new Refused('broken', body.over.list.op);
    const { code, elements } = value;
    const inside = (at: string): Scope => ({ ...TOP, types, elements: [{ code: at, is: elements }] });
    return { list: code, stop, inside };
  }
  const { type, variable } = body.over;
  const list = w.named(`CAST([${w.items(type).map(textLiteral).join(', ')}] AS VARCHAR[])`);
  const inside = (at: string): Scope =>
    withHeld(
      { ...TOP, types },
      variable,
      { kind: 'item', type },
      { value: { kind: 'item', code: at, type }, stop: NEVER },
    );
  return { list, stop: NEVER, inside };
}

/** Whether an exception leaves the record out, and the stop of exceptions that are not known. */
function exceptionOf(w: Writer, { exceptions, name }: Decision, scope: Scope) {
  if (exceptions.length === 0) return { isLeftOut: 'FALSE', stop: NEVER };
  if (exceptions.some(({ value }) => value.op !== 'not-applicable')) throw new Refused('mixed-values', name);
  const chosen = writeConditions(w, exceptions, { kind: 'yes-no' }, scope);
  const isLeftOut = w.named(isExemptRow(chosen.row, exceptions));
  return { isLeftOut, stop: onlyWhere(`NOT ${chosen.isSilent} AND NOT ${isLeftOut}`, chosen.stop) };
}

/** Writes the fields of a record one after the other; later ones may use earlier ones. */
function writeFields(w: Writer, body: EachBody, base: Scope, fields: Map<string, RecordColumn>) {
  let scope = base;
  let isLeftOut = 'FALSE';
  const stops: Stop[] = [];
  const columns: string[] = [];
  body.fields.forEach(({ name, type, body: own }, place) => {
    const held = writeBody(w, own, type, scope);
    if (held.isExempt !== 'FALSE') isLeftOut = w.named(`(${isLeftOut} OR ${held.isExempt})`);
    // A row that says "not applicable" leaves the record out; what is not known of the fields before it counts.
    stops.push(isLeftOut === 'FALSE' ? held.stop : onlyWhere(`NOT ${isLeftOut}`, held.stop));
    const form = commonForm([held.value], type);
    fields.set(name, { column: `f${place}`, form, type });
    const codes = columnsIn(form, held.value);
    columnNames(form, `f${place}`).forEach((column, at) => {
      columns.push(`'${column}': ${codes[at]}`);
    });
    scope = withHeld(scope, name, type, held);
  });
  return { isLeftOut, columns, stop: w.namedStop(needed(...stops)) };
}
