/** Rows that decide nothing. */
import type { Program } from '../program/index.ts';
import { type CoverageOptions, cellsOf, type TableLike, valueKey } from './cells.ts';

/** A row that decides nothing: no value reaches it, or earlier rows give the same wherever it matches. */
export interface IdleRow {
  readonly row: number;
  /** Earlier rows that give its value everywhere it matches; none where nothing matches it. */
  readonly repeats: readonly number[];
}

/** The idle rows of a table; none where its coverage cannot be decided. Requirements are not relied on. */
export function idleRows(
  program: Program,
  body: TableLike,
  reading: 'adopted' | 'literal',
  options: CoverageOptions = {},
): IdleRow[] {
  const cells = cellsOf(program, body, reading, [], options);
  if (cells === undefined) return [];
  const values = body.rows.map((row) => valueKey(row.value));
  const reached = body.rows.map(() => ({ alone: false, with: new Set<number>() }));
  for (const { matching } of cells.each()) {
    for (const row of matching) {
      const earlier = matching.filter((other) => other < row && values[other] === values[row]);
      const note = reached[row];
      if (note === undefined) continue;
      if (earlier.length === 0) note.alone = true;
      for (const other of earlier) note.with.add(other);
    }
  }
  return reached.flatMap((note, row) =>
    note.alone ? [] : [{ row, repeats: [...note.with].sort((a, b) => a - b) }],
  );
}
