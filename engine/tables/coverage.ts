/** Gaps and overlaps of a table, decided exactly over all values of its columns. */
import type { Program } from '../program/index.ts';
import { type Column, type Test, testHolds } from './atoms.ts';
import {
  type ColumnPiece,
  type CoverageOptions,
  cellsOf,
  sampleOf,
  type TableLike,
  valueKey,
} from './cells.ts';
import type { NumberRegion } from './number-regions.ts';

/** Values of all columns that no row, or more than one, matches. */
export interface Finding {
  readonly kind: 'gap' | 'overlap';
  readonly columns: readonly Column[];
  readonly pieces: readonly ColumnPiece[];
  /** Indices of the rows that match (overlap), or of the nearest rows below and above (gap over one column). */
  readonly rows: readonly number[];
}

/** What a table's coverage is; `undecided` where a row compares with what no constant bounds. */
export type Coverage =
  | { readonly decided: true; readonly findings: readonly Finding[] }
  | { readonly decided: false };

/** Gaps and overlaps of the rows of a decision's body or of a lookup. */
export function coverageOf(
  program: Program,
  body: TableLike,
  reading: 'adopted' | 'literal',
  options: CoverageOptions = {},
): Coverage {
  const requirements = program.requirements.map((requirement) => requirement.condition);
  const cells = cellsOf(program, body, reading, requirements, options);
  if (cells === undefined) return { decided: false };
  const { columns, tests, pieces } = cells;
  const values = body.rows.map((row) => valueKey(row.value));
  const findings: Finding[] = [];
  for (const { combination, matching, closed } of cells.each()) {
    if (closed) continue;
    const different = new Set(matching.map((row) => values[row])).size;
    if (matching.length === 0) findings.push({ kind: 'gap', columns, pieces: combination, rows: [] });
    else if (different > 1) findings.push({ kind: 'overlap', columns, pieces: combination, rows: matching });
  }
  return { decided: true, findings: mergeNeighbours(withNeighbours(findings, tests, pieces, columns)) };
}

/** For gaps over one column of numbers: the rows that match just below and just above. */
function withNeighbours(
  findings: readonly Finding[],
  tests: readonly Test[],
  pieces: readonly (readonly ColumnPiece[])[],
  columns: readonly Column[],
): Finding[] {
  const [only] = columns;
  const [line] = pieces;
  if (columns.length !== 1 || only === undefined || line === undefined) return [...findings];
  const matching = line.map((piece) => {
    const values = new Map([[only.key, sampleOf(piece)]]);
    return tests.findIndex((test) => testHolds(test, values));
  });
  return findings.map((finding) => {
    const [piece] = finding.pieces;
    const at = piece === undefined ? -1 : line.indexOf(piece);
    if (finding.kind !== 'gap' || at < 0) return finding;
    const below = matching.slice(0, at).findLast((row) => row >= 0);
    const above = matching.slice(at + 1).find((row) => row >= 0);
    return { ...finding, rows: [below, above].filter((row) => row !== undefined) };
  });
}

/** Neighbouring regions of one column with the same fate are one finding. */
function mergeNeighbours(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const last = merged.at(-1);
    const joined = last === undefined ? undefined : join(last, finding);
    if (joined === undefined) merged.push(finding);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(a: Finding, b: Finding): Finding | undefined {
  const [left] = a.pieces;
  const [right] = b.pieces;
  if (a.columns.length !== 1 || a.kind !== b.kind || left?.kind !== 'region' || right?.kind !== 'region') {
    return undefined;
  }
  const touch =
    left.region.high !== null && right.region.low !== null && left.region.high.equals(right.region.low);
  const sameRows = a.rows.length === b.rows.length && a.rows.every((row, i) => row === b.rows[i]);
  if (!touch || !sameRows) return undefined;
  const sample = left.region.point ? right.region.sample : left.region.sample;
  const region: NumberRegion = {
    low: left.region.low,
    high: right.region.high,
    point: false,
    sample,
    ...(left.region.point || left.region.lowIn ? { lowIn: true } : {}),
    ...(right.region.point || right.region.highIn ? { highIn: true } : {}),
  };
  return { ...a, pieces: [{ kind: 'region', region }] };
}
