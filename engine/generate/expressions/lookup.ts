/** Functions that the act gives as tables. */
import type { Lookup } from '../../program/index.ts';
import { areExclusive } from '../../tables/index.ts';
import type { Generator } from '../generator.ts';
import { type Held, type HeldYesNo, NotGenerated, type Value } from '../held.ts';
import { inRange } from '../ranges.ts';
import { chooseRow, type WrittenRow } from '../rows.ts';
import { type Scope, TOP, withHeld } from '../scope.ts';
import { commonForm, Slot } from '../slot.ts';
import { heldOnce, matchRow } from '../table-rows.ts';
import type { ExpressionOf, Written } from './written.ts';

export const lookup: Written<'lookup'> = (expression, g, scope) => {
  const { table, inside, stop } = callOf(g, expression, scope);
  const values = g.dry(() =>
    table.rows.flatMap(({ value }) =>
      value.op === 'not-applicable' || value.op === 'range' ? [] : g.expression(value, inside).value,
    ),
  );
  const slot = Slot.local(g, commonForm(values, table.result));
  const rows = table.rows.map((row, place): WrittenRow => {
    const { value } = row;
    if (value.op === 'range') throw new NotGenerated('an interval as a value');
    return {
      holds: () => matchRow(g, row.cells, columnsOf(table, inside), inside),
      give: (into) =>
        value.op === 'not-applicable' ? into.stopWith('EXEMPT') : into.give(g.expression(value, inside)),
      ...marked(g, table, place, scope),
    };
  });
  return { value: slot.value, stop: written(g, table, rows, slot, stop) };
};

/** Whether a value lies in the interval that the table gives. */
export function matchesLookup(
  g: Generator,
  value: Value,
  expression: ExpressionOf<'lookup'>,
  scope: Scope,
): HeldYesNo {
  const { table, inside, stop } = callOf(g, expression, scope);
  const slot = Slot.local(g, { kind: 'yes-no' });
  const rows = table.rows.map((row, place): WrittenRow => {
    const range = row.value;
    if (range.op !== 'range') throw new NotGenerated('a value among intervals');
    return {
      holds: () => matchRow(g, row.cells, columnsOf(table, inside), inside),
      give: (into) => {
        const { code, stop: own } = inRange(g, value, range, inside);
        into.give({ value: { kind: 'yes-no', code }, stop: own });
      },
      ...marked(g, table, place, scope),
    };
  });
  if (
    !areExclusive(
      g,
      table.rows,
      table.parameters.map(({ type }) => type),
    )
  ) {
    throw new NotGenerated('intervals of rows that overlap');
  }
  return { code: valueCode(slot.value), stop: written(g, table, rows, slot, stop) };
}

function valueCode(value: Value): string {
  if (value.kind !== 'yes-no') throw new NotGenerated('no yes or no');
  return value.code;
}

/** Marks a row that has been found, unless in the table of another lookup. */
function marked(g: Generator, table: Lookup, place: number, scope: Scope): Pick<WrittenRow, 'chosen'> {
  if (!g.isMarking || scope.isSilent) return {};
  const provision = table.rows[place]?.origin.provision ?? table.origin.provision;
  return { chosen: () => g.mark({ kind: 'row', name: table.name, place, provision }) };
}

/** The arguments as parameters, and the stop of those that are not known. */
function callOf(g: Generator, { name, arguments: given }: ExpressionOf<'lookup'>, scope: Scope) {
  const table = g.index.lookups.get(name);
  if (table === undefined) throw new NotGenerated(`lookup ${name}`);
  if (!scope.isSilent) g.markProvision(table.origin);
  let inside: Scope = { ...TOP, isSilent: true };
  let stop: string | null = null;
  table.parameters.forEach(({ name: parameter, type }, place) => {
    const argument = given[place];
    if (argument === undefined) throw new NotGenerated(`lookup ${name} without ${parameter}`);
    const held = heldOnce(g, g.expression(argument, scope));
    stop = g.needed(stop, held.stop);
    inside = withHeld(inside, parameter, type, { ...held, stop: null });
  });
  return { table, inside, stop };
}

function columnsOf(table: Lookup, inside: Scope): readonly Held[] {
  return table.parameters.map(({ name }) => {
    const held = inside.variables.get(name);
    if (held === undefined) throw new NotGenerated(name);
    return held;
  });
}

/** Writes the choice of the row, and gives the stop of the whole. */
function written(
  g: Generator,
  table: Lookup,
  rows: readonly WrittenRow[],
  slot: Slot,
  stop: string | null,
): string {
  const isExclusive = areExclusive(
    g,
    table.rows,
    table.parameters.map(({ type }) => type),
  );
  const choose = () => {
    chooseRow(g, { rows, isExclusive, slot });
    const origin = g.origin(table.origin);
    g.code.line(`if (${slot.stop} !== null) ${slot.stop} = fromLookup(${slot.stop}, ${origin});`);
  };
  if (stop === null) choose();
  else g.code.branch(`${stop} === null`, choose, () => slot.stopWith(stop));
  return slot.stop;
}
