/** The bodies of decisions and of the fields of their records. */
import type { Body, Expression, Origin, RowValue } from '../program/index.ts';
import { areExclusive } from '../tables/index.ts';
import type { Line } from './code.ts';
import { distinguished } from './distinguished.ts';
import { countUpTo } from './expressions/few.ts';
import type { Generator } from './generator.ts';
import { type Held, NotGenerated } from './held.ts';
import { chooseRow, type WrittenRow } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Slot } from './slot.ts';
import { heldOnce, matchRow } from './table-rows.ts';

/** A body that gives one value. */
export type PlainBody = Exclude<Body, { kind: 'each' }>;

/** What a body belongs to. */
export interface BodyOf {
  readonly decision: string;
  /** The field of the decision's records. */
  readonly field?: string;
}

/** Writes a body into a slot; `origins` takes the origin of the row that decides, where it is wanted. */
export function writeBody(
  g: Generator,
  body: PlainBody,
  slot: Slot,
  scope: Scope,
  { decision, field }: BodyOf,
  origins: OriginWriting | null,
): void {
  const chosen = (own: Origin, place: number) =>
    origins === null
      ? {}
      : {
          chosen: () => {
            settleOrigin(g, own, origins);
            const about = { name: decision, ...(field === undefined ? {} : { field }), place };
            g.mark({ kind: 'row', ...about, provision: own.provision });
          },
        };
  switch (body.kind) {
    case 'value':
      slot.give(g.expression(body.value, scope));
      break;
    case 'conditions': {
      const rows = body.rows.map(
        (row, place): WrittenRow => ({
          holds: () => g.yesNo(row.condition, scope),
          give: (into) => giveValue(g, row.value, scope, into),
          ...chosen(row.origin, place),
        }),
      );
      chooseRow(g, { rows, isExclusive: false, slot });
      break;
    }
    case 'table': {
      const columns = body.columns.map((column, place) =>
        heldOnce(g, writeColumn(g, body, column, place, scope)),
      );
      const types = body.columns.map((column) => g.typeOf(column, scope));
      const rowsFor = (held: readonly Held[]) =>
        body.rows.map(
          (row, place): WrittenRow => ({
            holds: () => matchRow(g, row.cells, held, scope),
            give: (into) => giveValue(g, row.value, scope, into),
            ...chosen(row.origin, place),
          }),
        );
      writeTable(g, columns, areExclusive(g, body.rows, types), rowsFor, slot);
    }
  }
}

/** Writes what a column asks. A count is needed only as far as the cells tell numbers apart. */
function writeColumn(
  g: Generator,
  { rows }: Extract<PlainBody, { kind: 'table' }>,
  column: Expression,
  place: number,
  scope: Scope,
): Held {
  if (!isCount(column)) return g.expression(column, scope);
  const most = distinguished(rows.flatMap(({ cells }) => cells[place] ?? []));
  const few = most === null ? undefined : countUpTo(g, column, scope, most);
  return few ?? g.expression(column, scope);
}

function isCount(column: Expression): column is Expression & { readonly op: 'count' } {
  return column.op === 'count';
}

/** Where all columns are known and the rows exclude each other, one row is enough; else every row is tried. */
function writeTable(
  g: Generator,
  columns: readonly Held[],
  isExclusive: boolean,
  rowsFor: (columns: readonly Held[]) => readonly WrittenRow[],
  slot: Slot,
): void {
  const stops = columns.flatMap(({ stop }) => stop ?? []);
  const sure = columns.map(({ value }) => ({ value, stop: null }));
  if (!isExclusive || stops.length === 0) {
    chooseRow(g, {
      rows: rowsFor(columns),
      isExclusive: isExclusive && hasSureCells(g, rowsFor(sure)),
      slot,
    });
    return;
  }
  if (!hasSureCells(g, rowsFor(sure))) {
    chooseRow(g, { rows: rowsFor(columns), isExclusive: false, slot });
    return;
  }
  g.code.branch(
    stops.map((stop) => `${stop} === null`).join(' && '),
    () => chooseRow(g, { rows: rowsFor(sure), isExclusive: true, slot }),
    () => chooseRow(g, { rows: rowsFor(columns), isExclusive: false, slot }),
  );
}

function hasSureCells(g: Generator, rows: readonly WrittenRow[]): boolean {
  return g.dry(() => rows.every((row) => row.holds().stop === null));
}

/** Writes what a row gives. */
export function giveValue(g: Generator, value: RowValue, scope: Scope, slot: Slot): void {
  if (value.op === 'not-applicable') slot.stopWith('EXEMPT');
  else if (value.op === 'range') throw new NotGenerated('an interval as a value');
  else slot.give(g.expression(value, scope));
}

/** The held value of what a row gives; undefined where it gives none. */
export function heldValue(g: Generator, value: RowValue, scope: Scope): Held | undefined {
  if (value.op === 'not-applicable') return undefined;
  if (value.op === 'range') throw new NotGenerated('an interval as a value');
  return g.expression(value, scope);
}

/** The values that a body may give. */
export function bodyValues(body: PlainBody): readonly RowValue[] {
  return body.kind === 'value' ? [body.value] : body.rows.map(({ value }) => value);
}

/** Where the origin of what decides is noted. */
export interface OriginWriting {
  /** The variable that holds its number. */
  readonly origin: string;
  /** All numbers that are written into it. */
  readonly origins: Set<number>;
  /** The statements that write it. */
  readonly lines: Line[];
}

/** Writes the origin of what has decided. */
export function settleOrigin(g: Generator, own: Origin, { origin, origins, lines }: OriginWriting): void {
  const number = g.origin(own);
  origins.add(number);
  lines.push(g.code.line(`${origin} = ${number};`));
}
