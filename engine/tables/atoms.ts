/**
 * Rows as conditions over columns. A table's columns are given; for `егер` rows they are found: every
 * expression that is compared with constants is a column, and every pair that is compared with each other is
 * one whose value is which of the two is greater.
 */
import { Rational } from '../numbers/index.ts';
import type { Cell, Expression, Range } from '../program/index.ts';
import { type Constant, constantOf, numberOf } from './constant.ts';
import { expressionKey } from './expression-key.ts';

/** A column: an expression, or the sign of `left - right`. */
export type Column =
  | { readonly kind: 'value'; readonly key: string; readonly expression: Expression }
  | { readonly kind: 'order'; readonly key: string; readonly left: Expression; readonly right: Expression };

/** A condition on columns that can be decided from a value for each. */
export type Test =
  | { readonly kind: 'always'; readonly holds: boolean }
  | { readonly kind: 'cell'; readonly column: string; readonly cell: Cell }
  | { readonly kind: 'compare'; readonly column: string; readonly op: Comparison; readonly with: Rational }
  | { readonly kind: 'order'; readonly column: string; readonly op: Comparison | 'equal' | 'differ' }
  | { readonly kind: 'and' | 'or'; readonly tests: readonly Test[] };

type Comparison = 'less' | 'at-most' | 'greater' | 'at-least';

/** Columns found so far, by key. */
export type Columns = Map<string, Column>;

/** Adds a table's own column. */
export function addColumn(columns: Columns, expression: Expression): string {
  const key = expressionKey(expression);
  if (!columns.has(key)) columns.set(key, { kind: 'value', key, expression });
  return key;
}

/** A boolean expression as a test, its columns added; undefined where it compares what tables do not decide. */
export function testOf(columns: Columns, condition: Expression): Test | undefined {
  switch (condition.op) {
    case 'yes-no':
      return { kind: 'always', holds: condition.value };
    case 'and':
    case 'or': {
      const tests = condition.items.map((item) => testOf(columns, item));
      return tests.every((test) => test !== undefined) ? { kind: condition.op, tests } : undefined;
    }
    case 'less':
    case 'at-most':
    case 'greater':
    case 'at-least':
      return comparison(columns, condition.op, condition.left, condition.right);
    case 'matches':
      return matchTest(columns, condition.value, condition.cell);
    case 'fact':
    case 'field':
    case 'member':
    case 'variable':
    case 'decision':
    case 'all':
    case 'any':
    case 'given':
    case 'covers':
      return {
        kind: 'cell',
        column: addColumn(columns, condition),
        cell: { patterns: [{ op: 'yes-no', value: true }] },
      };
    default:
      return undefined;
  }
}

const MIRROR: Readonly<Record<Comparison, Comparison>> = {
  less: 'greater',
  'at-most': 'at-least',
  greater: 'less',
  'at-least': 'at-most',
};

function comparison(columns: Columns, op: Comparison, left: Expression, right: Expression): Test | undefined {
  const rightNumber = numberOf(right);
  if (rightNumber !== undefined)
    return { kind: 'compare', column: addColumn(columns, left), op, with: rightNumber };
  const leftNumber = numberOf(left);
  if (leftNumber !== undefined) {
    return { kind: 'compare', column: addColumn(columns, right), op: MIRROR[op], with: leftNumber };
  }
  return orderTest(columns, op, left, right);
}

function orderTest(
  columns: Columns,
  op: Comparison | 'equal' | 'differ',
  left: Expression,
  right: Expression,
): Test {
  const [leftKey, rightKey] = [expressionKey(left), expressionKey(right)];
  const mirrored = leftKey > rightKey;
  const key = mirrored ? `${rightKey}≷${leftKey}` : `${leftKey}≷${rightKey}`;
  if (!columns.has(key)) {
    columns.set(key, { kind: 'order', key, left: mirrored ? right : left, right: mirrored ? left : right });
  }
  return { kind: 'order', column: key, op: mirrored && op !== 'equal' && op !== 'differ' ? MIRROR[op] : op };
}

function matchTest(columns: Columns, value: Expression, cell: Cell): Test | undefined {
  if (cellIsConstant(cell)) return { kind: 'cell', column: addColumn(columns, value), cell };
  const [pattern] = cell.patterns;
  if (cell.patterns.length !== 1 || pattern === undefined || pattern.op === 'range') return undefined;
  return orderTest(columns, cell.not === true ? 'differ' : 'equal', value, pattern);
}

/** Whether all that a cell compares with is constant. */
export function cellIsConstant(cell: Cell): boolean {
  return cell.patterns.every((pattern) => {
    if (pattern.op !== 'range') return constantOf(pattern) !== undefined;
    return [pattern.min, pattern.max].every((end) => end === undefined || numberOf(end) !== undefined);
  });
}

/** The numbers at which a test changes for a column. */
export function cutsOf(test: Test, column: string): Rational[] {
  switch (test.kind) {
    case 'always':
    case 'order':
      return [];
    case 'compare':
      return test.column === column ? [test.with] : [];
    case 'cell':
      return test.column === column ? test.cell.patterns.flatMap(patternCuts) : [];
    case 'and':
    case 'or':
      return test.tests.flatMap((t) => cutsOf(t, column));
  }
}

function patternCuts(pattern: Expression | Range): Rational[] {
  const ends = pattern.op === 'range' ? [pattern.min, pattern.max] : [pattern];
  return ends.flatMap((end) => (end === undefined ? [] : (numberOf(end) ?? [])));
}

/** The constants other than numbers that a test names for a column. */
export function namesOf(test: Test, column: string): (string | boolean)[] {
  if (test.kind === 'and' || test.kind === 'or') return test.tests.flatMap((t) => namesOf(t, column));
  if (test.kind !== 'cell' || test.column !== column) return [];
  return test.cell.patterns.flatMap((pattern) => {
    const value = pattern.op === 'range' ? undefined : constantOf(pattern);
    return value === undefined || typeof value === 'object' ? [] : [value];
  });
}

/** Values of columns by key; a sign for `order` columns. */
export type Assignment = ReadonlyMap<string, Constant>;

/** Whether a test holds for the values. */
export function testHolds(test: Test, values: Assignment): boolean {
  switch (test.kind) {
    case 'always':
      return test.holds;
    case 'and':
      return test.tests.every((t) => testHolds(t, values));
    case 'or':
      return test.tests.some((t) => testHolds(t, values));
    case 'compare': {
      const value = values.get(test.column);
      return typeof value === 'object' && holds(test.op, value.compare(test.with));
    }
    case 'order': {
      const value = values.get(test.column);
      const sign = typeof value === 'object' ? value.sign : 0;
      if (test.op === 'equal') return sign === 0;
      return test.op === 'differ' ? sign !== 0 : holds(test.op, sign);
    }
    case 'cell': {
      const value = values.get(test.column);
      return value !== undefined && cellMatches(test.cell, value);
    }
  }
}

function holds(op: Comparison, order: number): boolean {
  if (op === 'less') return order < 0;
  if (op === 'at-most') return order <= 0;
  return op === 'greater' ? order > 0 : order >= 0;
}

/** Whether a value matches a constant cell. */
export function cellMatches(cell: Cell, value: Constant): boolean {
  if (cell.patterns.length === 0) return true;
  const any = cell.patterns.some((pattern) => patternMatches(pattern, value));
  return cell.not === true ? !any : any;
}

function patternMatches(pattern: Expression | Range, value: Constant): boolean {
  if (pattern.op !== 'range') {
    const constant = constantOf(pattern);
    return constant instanceof Rational && value instanceof Rational
      ? constant.equals(value)
      : constant === value;
  }
  if (!(value instanceof Rational)) return false;
  const min = pattern.min === undefined ? undefined : numberOf(pattern.min);
  const max = pattern.max === undefined ? undefined : numberOf(pattern.max);
  const above = min === undefined || holds(pattern.minOpen ? 'greater' : 'at-least', value.compare(min));
  return above && (max === undefined || holds(pattern.maxOpen ? 'less' : 'at-most', value.compare(max)));
}
