/** Calls of functions that the act gives as tables. */
import type { Expression, Lookup } from '../program/index.ts';
import { areExclusive } from '../tables/index.ts';
import { matchRow } from './cells.ts';
import type { Given, Held, Stop } from './held.ts';
import { Refused } from './refused.ts';
import { type Scope, TOP, withHeld } from './scope.ts';
import { selectRow, type WrittenRow } from './select-row.ts';
import { first, NEVER, needed } from './stops.ts';
import type { Writer } from './writer.ts';

/** A call: the table, its parameters with the values of the arguments, and the stop of those that are not known. */
export interface Call {
  readonly table: Lookup;
  readonly inside: Scope;
  readonly stop: Stop;
}

/** The arguments as parameters. */
export function callOf(w: Writer, expression: Expression & { readonly op: 'lookup' }, scope: Scope): Call {
  const { name, arguments: given } = expression;
  const table = w.index.lookups.get(name);
  if (table === undefined) throw new Refused('broken', name);
  let inside: Scope = TOP;
  const stops: Stop[] = [];
  table.parameters.forEach(({ name: parameter, type }, place) => {
    const argument = given[place];
    if (argument === undefined) throw new Refused('broken', `${name}: ${parameter}`);
    const held = w.namedHeld(w.expression(argument, scope));
    stops.push(held.stop);
    inside = withHeld(inside, parameter, type, { ...held, stop: NEVER });
  });
  return { table, inside, stop: w.namedStop(needed(...stops)) };
}

/** Whether no two rows can take the same arguments. */
export function hasApartRows(w: Writer, { rows, parameters }: Lookup): boolean {
  return areExclusive(
    w,
    rows,
    parameters.map(({ type }) => type),
  );
}

/** What the row that the arguments match gives; `gives` writes it. */
export function calledRow(
  w: Writer,
  call: Call,
  gives: (value: Lookup['rows'][number]['value']) => Given,
): Held {
  const { table, inside, stop } = call;
  const columns = table.parameters.map(({ name, type }) => {
    const held = inside.variables.get(name);
    if (held === undefined) throw new Refused('broken', name);
    return { held, type };
  });
  const rows = table.rows.map(
    ({ cells, value }): WrittenRow => ({ holds: matchRow(w, cells, columns, inside), gives: gives(value) }),
  );
  const chosen = selectRow(w, {
    rows,
    isExclusive: hasApartRows(w, table),
    type: table.result ?? { kind: 'yes-no' },
  });
  return { value: chosen.value, stop: w.namedStop(first(stop, chosen.stop)) };
}
