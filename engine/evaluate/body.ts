/** The bodies of decisions and of result fields: a value, a table, or conditions. */
import {
  type CompiledRow,
  type Compiler,
  compileCells,
  compileRowValue,
  matchCells,
  type Scope,
  selectRow,
} from '../operations/index.ts';
import type { Body, Exception } from '../program/index.ts';
import { type Compiled, Stop } from '../values/index.ts';

/** A body that gives one value. */
export type PlainBody = Exclude<Body, { kind: 'each' }>;

/** Compiles a body; after it has run, `run.row` is the row that decided, or -1. */
export function compileBody(body: PlainBody, compiler: Compiler, scope: Scope): Compiled {
  switch (body.kind) {
    case 'value': {
      const value = compiler.compile(body.value, scope);
      return (run) => {
        const outcome = value(run);
        run.row = -1;
        return outcome;
      };
    }
    case 'table': {
      const columns = body.columns.map((column) => compiler.compile(column, scope));
      const slot = compiler.slot();
      const slots = columns.map((_, place) => (place === 0 ? slot : compiler.slot()));
      const rows = body.rows.map((row, place): CompiledRow => {
        const cells = compileCells(row.cells, body.columns, compiler, scope);
        return {
          holds: (run) => matchCells(run, cells, slots),
          value: compileRowValue(row.value, exempt('row', place), compiler, scope),
        };
      });
      return (run) => {
        columns.forEach((column, place) => {
          run.slots[slots[place] ?? slot] = column(run);
        });
        return selectRow(run, rows, 'rows');
      };
    }
    case 'conditions': {
      const rows = body.rows.map(
        (row, place): CompiledRow => ({
          holds: compiler.compile(row.condition, scope),
          value: compileRowValue(row.value, exempt('row', place), compiler, scope),
        }),
      );
      return (run) => selectRow(run, rows, 'rows');
    }
  }
}

/** Compiles the exceptions to a rule. */
export function compileExceptions(
  exceptions: readonly Exception[],
  compiler: Compiler,
  scope: Scope,
): readonly CompiledRow[] {
  return exceptions.map((exception, place) => ({
    holds: compiler.compile(exception.condition, scope),
    value: compileRowValue(exception.value, exempt('exception', place), compiler, scope),
  }));
}

/** The stop of a rule that says "not applicable". */
export function exempt(kind: 'row' | 'exception' | 'supply', row: number): Stop {
  return new Stop('not-applicable', { kind, row });
}
