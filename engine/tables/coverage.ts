/**
 * Gaps and overlaps of a table, decided exactly: every column is cut where a row begins or ends, and each cell
 * of the product is tried with a value of its own. Within one cell all values meet the same fate.
 */
import { Rational } from '../numbers/index.ts';
import {
  type Body,
  type Expression,
  type Program,
  type Row,
  type RowValue,
  type StaticScope,
  TOP_SCOPE,
} from '../program/index.ts';
import {
  addColumn,
  type Column,
  type Columns,
  cellIsConstant,
  cutsOf,
  namesOf,
  type Test,
  testHolds,
  testOf,
} from './atoms.ts';
import { type Domain, domainOf } from './column-domain.ts';
import type { Constant } from './constant.ts';
import { type NumberRegion, numberRegions } from './number-regions.ts';

/** A stretch of values of one column: a region of numbers, or one name. `null` name: any that no rule names. */
export type ColumnPiece =
  | { readonly kind: 'region'; readonly region: NumberRegion }
  | { readonly kind: 'name'; readonly value: string | boolean | null }
  | { readonly kind: 'order'; readonly sign: -1 | 0 | 1 };

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

/** Products with more cells than this are not tried; no methodology comes near it. */
const MAX_CELLS = 200_000;

/** Gaps and overlaps of the rows of a decision's body or of a lookup. */
export function coverageOf(
  program: Program,
  body: TableLike,
  reading: 'adopted' | 'literal',
  options: CoverageOptions = {},
): Coverage {
  const scope = options.scope ?? TOP_SCOPE;
  const columns: Columns = new Map();
  const tests = rowTests(body, columns);
  if (tests === undefined) return { decided: false };
  const all = [...columns.values()];
  const closers = closingTests(options.closedBy ?? [], columns);
  const pieces: ColumnPiece[][] = [];
  for (const column of all) {
    const cut = piecesOf(program, column, [...tests, ...closers], scope, reading);
    if (cut === undefined) return { decided: false };
    pieces.push(cut);
  }
  if (pieces.reduce((cells, p) => cells * p.length, 1) > MAX_CELLS) return { decided: false };
  const values = body.rows.map((row) => valueKey(row.value));
  const findings: Finding[] = [];
  for (const combination of product(pieces)) {
    const assignment = new Map<string, Constant>();
    for (const [i, piece] of combination.entries()) {
      const key = all[i]?.key;
      if (key !== undefined) assignment.set(key, sampleOf(piece));
    }
    const matching = tests.flatMap((test, row) => (testHolds(test, assignment) ? [row] : []));
    const different = new Set(matching.map((row) => values[row])).size;
    if (closers.some((test) => testHolds(test, assignment))) continue;
    if (matching.length === 0) findings.push({ kind: 'gap', columns: all, pieces: combination, rows: [] });
    else if (different > 1) {
      findings.push({ kind: 'overlap', columns: all, pieces: combination, rows: matching });
    }
  }
  return { decided: true, findings: mergeNeighbours(withNeighbours(findings, tests, pieces, all)) };
}

export interface CoverageOptions {
  /** The records and variables around the table, in a loop. */
  readonly scope?: StaticScope;
  /** Conditions of other rules that decide (exceptions, declared readings) where they hold. */
  readonly closedBy?: readonly Expression[];
}

/** The conditions that are about the table's own columns; others close nothing for certain. */
function closingTests(conditions: readonly Expression[], columns: Columns): Test[] {
  return conditions.flatMap((condition) => {
    const wider = new Map(columns);
    const test = testOf(wider, condition);
    return test === undefined || wider.size > columns.size ? [] : [test];
  });
}

/** What coverage is asked of: a table, `егер` rows, or a lookup (its parameters are the columns). */
export type TableLike = Extract<Body, { kind: 'table' | 'conditions' }>;

function rowTests(body: TableLike, columns: Columns): Test[] | undefined {
  if (body.kind === 'table') {
    const keys = body.columns.map((column) => addColumn(columns, column));
    const tests = body.rows.map((row) => tableTest(row, keys));
    return tests.every((test) => test !== undefined) ? tests : undefined;
  }
  const tests = body.rows.map((row) => testOf(columns, row.condition));
  return tests.every((test) => test !== undefined) ? tests : undefined;
}

function tableTest(row: Row, keys: readonly string[]): Test | undefined {
  if (!row.cells.every(cellIsConstant)) return undefined;
  const tests: Test[] = row.cells.map((cell, i) => ({ kind: 'cell', column: keys[i] ?? '', cell }));
  return { kind: 'and', tests };
}

function piecesOf(
  program: Program,
  column: Column,
  tests: readonly Test[],
  scope: StaticScope,
  reading: 'adopted' | 'literal',
): ColumnPiece[] | undefined {
  if (column.kind === 'order') return ([-1, 0, 1] as const).map((sign) => ({ kind: 'order', sign }));
  const domain: Domain | undefined = domainOf(program, column.expression, scope, reading);
  if (domain === undefined) return undefined;
  if (domain.kind === 'values') {
    const named = new Set(tests.flatMap((test) => namesOf(test, column.key)));
    const pieces: ColumnPiece[] = domain.values.map((value) => ({ kind: 'name', value }));
    const known = new Set<string | boolean>(domain.values);
    for (const value of named) if (!known.has(value)) pieces.push({ kind: 'name', value });
    return domain.open ? [...pieces, { kind: 'name', value: null }] : pieces;
  }
  const cuts = tests.flatMap((test) => cutsOf(test, column.key));
  return numberRegions(domain, cuts).map((region) => ({ kind: 'region', region }));
}

/** The value of a piece that stands for all of it. */
export function sampleOf(piece: ColumnPiece): Constant {
  if (piece.kind === 'region') return piece.region.sample;
  if (piece.kind === 'order') return Rational.integer(piece.sign);
  return piece.value ?? '';
}

function* product(pieces: readonly (readonly ColumnPiece[])[]): Generator<ColumnPiece[]> {
  const [first, ...rest] = pieces;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const piece of first) for (const tail of product(rest)) yield [piece, ...tail];
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
  const region: NumberRegion = { low: left.region.low, high: right.region.high, point: false, sample };
  return { ...a, pieces: [{ kind: 'region', region }] };
}

function valueKey(value: RowValue): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'at' ? undefined : part));
}

/** A lookup as a table over its parameters. */
export function lookupTable(
  parameters: readonly { readonly name: string }[],
  rows: readonly Row[],
): TableLike {
  const columns: Expression[] = parameters.map(({ name }) => ({ op: 'variable', name }));
  return { kind: 'table', columns, rows };
}
