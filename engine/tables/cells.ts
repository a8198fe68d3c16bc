/**
 * A table as the product of its columns: every column is cut where a row begins or ends, and each cell of the
 * product is tried with a value of its own. Within one cell all values meet the same fate.
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
import { type Domain, type DomainContext, domainOf } from './column-domain.ts';
import type { Constant } from './constant.ts';
import { demands } from './list-size.ts';
import { type NumberRegion, numberRegions } from './number-regions.ts';

/** A stretch of values of one column: a region of numbers, or one name. `null` name: any that no rule names. */
export type ColumnPiece =
  | { readonly kind: 'region'; readonly region: NumberRegion }
  | { readonly kind: 'name'; readonly value: string | boolean | null }
  | { readonly kind: 'order'; readonly sign: -1 | 0 | 1 };

/** What coverage is asked of: a table, `егер` rows, or a lookup (its parameters are the columns). */
export type TableLike = Extract<Body, { kind: 'table' | 'conditions' }>;

/** What is known around a table. */
export interface CoverageOptions {
  /** The records and variables around the table, in a loop. */
  readonly scope?: StaticScope;
  /** Conditions of other rules that decide (exceptions, declared readings) where they hold. */
  readonly closedBy?: readonly Expression[];
  /** Conditions without which the table decides nothing at all (applicability). */
  readonly onlyWhere?: readonly Expression[];
}

/** The cells of the product. */
export interface Cells {
  readonly columns: readonly Column[];
  readonly tests: readonly Test[];
  readonly pieces: readonly (readonly ColumnPiece[])[];
  /** Every combination of pieces in which the table is asked at all. */
  each(): Generator<TriedCell>;
}

/** One cell of the product and its fate. */
export interface TriedCell {
  readonly combination: ColumnPiece[];
  readonly matching: readonly number[];
  /** Another rule decides here. */
  readonly closed: boolean;
}

/** Tables with more cells times rows are not tried; no methodology comes near it. */
const MOST_TRIALS = 4_000_000;

/** The product of a table's columns, cut where rows begin or end; undefined where it cannot be cut so. */
export function cellsOf(
  program: Program,
  body: TableLike,
  reading: 'adopted' | 'literal',
  requirements: readonly Expression[],
  options: CoverageOptions,
): Cells | undefined {
  const scope = options.scope ?? TOP_SCOPE;
  const found: Columns = new Map();
  const tests = rowTests(body, found);
  if (tests === undefined) return undefined;
  const columns = [...found.values()];
  const conditions = (options.onlyWhere ?? []).flatMap(demands);
  const needed = ownTests(conditions, found);
  const closers = ownTests(options.closedBy ?? [], found);
  const context = { program, reading, assumed: [...requirements, ...conditions] };
  const pieces: ColumnPiece[][] = [];
  for (const column of columns) {
    const cut = piecesOf(context, column, [...tests, ...needed, ...closers], scope);
    if (cut === undefined) return undefined;
    pieces.push(cut);
  }
  const trials = pieces.reduce((count, p) => count * p.length, tests.length);
  if (trials > MOST_TRIALS) return undefined;
  return {
    columns,
    tests,
    pieces,
    *each() {
      for (const combination of product(pieces)) {
        const assignment = new Map<string, Constant>();
        for (const [i, piece] of combination.entries()) {
          const key = columns[i]?.key;
          if (key !== undefined) assignment.set(key, sampleOf(piece));
        }
        if (!needed.every((test) => testHolds(test, assignment))) continue;
        const matching = tests.flatMap((test, row) => (testHolds(test, assignment) ? [row] : []));
        yield { combination, matching, closed: closers.some((test) => testHolds(test, assignment)) };
      }
    },
  };
}

/** The conditions that are about the table's own columns; others say nothing for certain. */
function ownTests(conditions: readonly Expression[], columns: Columns): Test[] {
  return conditions.flatMap((condition) => {
    const wider = new Map(columns);
    const test = testOf(wider, condition);
    return test === undefined || wider.size > columns.size ? [] : [test];
  });
}

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
  context: DomainContext,
  column: Column,
  tests: readonly Test[],
  scope: StaticScope,
): ColumnPiece[] | undefined {
  if (column.kind === 'order') return ([-1, 0, 1] as const).map((sign) => ({ kind: 'order', sign }));
  const domain: Domain | undefined = domainOf(context, column.expression, scope);
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

/** A text that is the same for values that are the same but for their places. */
export function valueKey(value: RowValue): string {
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
