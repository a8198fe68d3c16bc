/** Which two editions of a case are shown at first. */
import type { BodySummary, MatrixRow } from '../shapes.ts';

/** Places of columns; `before` is null where there is one edition only. */
export interface ShownPair {
  readonly before: number | null;
  readonly after: number;
}

/**
 * The two editions between which the answer of the matrix changes; else those compared around the case's own day; else the
 * own edition and its neighbour.
 */
export function pairOf(row: Pick<MatrixRow, 'cells'>, { pairs, columns }: BodySummary): ShownPair {
  const own = Math.max(
    0,
    row.cells.findIndex((cell) => cell?.own === true),
  );
  const changed = row.cells.findIndex((cell) => cell?.changed === true);
  const ofChange = pairs.find(({ after }) => after === changed);
  const compared = ofChange ?? pairs.find(({ before, after }) => before === own || after === own) ?? pairs[0];
  if (compared !== undefined) return compared;
  const runnable = columns.flatMap(({ sound }, place) => (sound ? [place] : []));
  const before = runnable.findLast((place) => place < own);
  if (before !== undefined) return { before, after: own };
  const after = runnable.find((place) => place > own);
  return after === undefined ? { before: null, after: own } : { before: own, after };
}
