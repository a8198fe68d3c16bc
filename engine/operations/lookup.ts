/** `kpi_interval(percent)`: a function that the act gives as a table. */
import type { Expression } from '../program/index.ts';
import { type Outcome, Stop, Stops } from '../values/index.ts';
import type { Operation, Scope } from './operation.ts';
import { type CompiledRow, compileCells, compileRowValue, matchCells, selectRow } from './select-row.ts';

/** The value, or the interval, of the row that the arguments match. */
export const lookup: Operation<'lookup'> = (expression, compiler, scope) => {
  const table = compiler.index.lookups.get(expression.name);
  if (table === undefined) return () => Stop.broken('lookup');
  const args = expression.arguments.map((argument) => compiler.compile(argument, scope));
  const slots = table.parameters.map(() => compiler.slot());
  const inside: Scope = {
    types: { loops: [], variables: new Map(table.parameters.map(({ name, type }) => [name, type])) },
    slots: new Map(table.parameters.map(({ name }, place) => [name, slots[place] ?? -1])),
  };
  const columns = table.parameters.map(({ name }): Expression => ({ op: 'variable', name }));
  const rows = table.rows.map((row, place): CompiledRow => {
    const cells = compileCells(row.cells, columns, compiler, inside);
    const exempt = new Stop('not-applicable', { kind: 'row', row: place });
    return {
      holds: (run) => matchCells(run, cells, slots),
      value: compileRowValue(row.value, exempt, compiler, inside),
    };
  });
  return (run) => {
    const stops = new Stops();
    args.forEach((argument, place) => {
      const value: Outcome = argument(run);
      stops.add(value);
      run.slots[slots[place] ?? -1] = value;
    });
    run.lookupRow = -1;
    const stop = stops.needed();
    if (stop !== null) return stop;
    const { recorder, row, frame } = run;
    run.recorder = null;
    run.frame = null;
    const value = selectRow(run, rows, 'rows');
    run.lookupRow = run.row;
    run.recorder = recorder;
    run.row = row;
    run.frame = frame;
    if (!(value instanceof Stop) || value.status === 'missing-facts') return value;
    return new Stop(value.status, { kind: 'lookup', lookup: expression.name, cause: value.cause });
  };
};
