/** Choosing the one row of a table, or the one condition, that holds. */
import type { Cell, Expression, RowValue } from '../program/index.ts';
import {
  type Compiled,
  Interval,
  type Outcome,
  type RowChannel,
  type Run,
  Stop,
  Stops,
  sameValue,
} from '../values/index.ts';
import { type CellMatch, compileCell, compileRange } from './match-cell.ts';
import type { Compiler, Scope } from './operation.ts';

/** A compiled row: whether it holds, and what it gives. */
export interface CompiledRow {
  readonly holds: Compiled;
  readonly value: Compiled;
}

/** The result when no row holds. */
export const NO_ROW = new Stop('no-rule', { kind: 'no-row' });

/**
 * Chooses the row that holds and leaves its number in `run.row` (-1 for none). None: `NO_ROW`, or the reason why a row could
 * not be tried. Two that differ: conflict. A row that may still come to hold keeps the answer open, unless it
 * gives the same.
 */
export function selectRow(run: Run, rows: readonly CompiledRow[], channel: RowChannel): Outcome {
  const settle = (outcome: Outcome, row: number): Outcome => {
    run.row = row;
    return outcome;
  };
  let found: Outcome | undefined;
  let foundAt = -1;
  let stops: Stops | null = null;
  let open: number[] | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    const holds = row.holds(run);
    run.recorder?.row(channel, at, holds);
    if (holds === false) continue;
    if (holds === true) {
      const value = row.value(run);
      if (found === undefined) {
        found = value;
        foundAt = at;
      } else if (!sameOutcome(found, value)) {
        return settle(differing(found, value, foundAt, at), -1);
      }
      continue;
    }
    stops ??= new Stops();
    stops.add(holds instanceof Stop ? holds : Stop.broken('row'));
    if (holds instanceof Stop && holds.status === 'missing-facts') {
      open ??= [];
      open.push(at);
    }
  }
  if (found === undefined) return settle(stops?.open() ?? NO_ROW, -1);
  for (const at of open ?? []) {
    const value = rows[at]?.value(run);
    if (value !== undefined && !sameOutcome(found, value)) return settle(stops?.open() ?? NO_ROW, -1);
  }
  return settle(found, foundAt);
}

/** Compiles the cells of a row, one for each column. */
export function compileCells(
  cells: readonly Cell[],
  columns: readonly Expression[],
  compiler: Compiler,
  scope: Scope,
): readonly CellMatch[] {
  return columns.map((column, place) => {
    const cell = cells[place] ?? { patterns: [] };
    return compileCell(cell, compiler.typeOf(column, scope), compiler, scope);
  });
}

/** Whether every cell matches its column's value, which stands in the slot of the same place. */
export function matchCells(run: Run, cells: readonly CellMatch[], slots: readonly number[]): boolean | Stop {
  let stops: Stops | null = null;
  for (let place = 0; place < cells.length; place += 1) {
    const value = run.slots[slots[place] ?? -1];
    const result = value === undefined ? false : cells[place]?.(run, value);
    if (result === false) return false;
    if (result instanceof Stop) {
      stops ??= new Stops();
      stops.add(result);
    }
  }
  return stops?.open() ?? true;
}

/** Compiles what a row gives; `exempt` is the result of "not applicable". */
export function compileRowValue(value: RowValue, exempt: Stop, compiler: Compiler, scope: Scope): Compiled {
  if (value.op === 'not-applicable') return () => exempt;
  return value.op === 'range' ? compileRange(value, compiler, scope) : compiler.compile(value, scope);
}

function sameOutcome(left: Outcome, right: Outcome): boolean {
  if (left instanceof Stop || right instanceof Stop) {
    return left instanceof Stop && right instanceof Stop && left.status === right.status;
  }
  if (left instanceof Interval || right instanceof Interval) return left === right;
  return sameValue(left, right);
}

function differing(left: Outcome, right: Outcome, first: number, second: number): Stop {
  const stops = new Stops();
  stops.add(left);
  stops.add(right);
  const stop = stops.open();
  return stop?.status === 'missing-facts'
    ? stop
    : new Stop('conflict', { kind: 'rows', rows: [first, second] });
}
