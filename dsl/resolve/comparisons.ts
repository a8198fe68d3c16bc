/** Comparisons, and the patterns behind `=` and in the cells of tables. */
import type { Expression as Compiled, Cell as CompiledCell, Range } from '../../engine/index.ts';
import type { Cell, Expression, Pattern, RangePattern, Span } from '../syntax/index.ts';
import { checkComparable, checkOrdered } from './assignment.ts';
import { exactText } from './exact.ts';
import { at, type Scope, type Typed, tell } from './scope.ts';
import { type StaticType, YES_NO } from './static-types.ts';

const COMPARISONS = { '<': 'less', '<=': 'at-most', '>': 'greater', '>=': 'at-least' } as const;

/** What patterns are compared with, and the place of it. */
export interface Column {
  readonly type: StaticType;
  readonly span: Span;
}

/** Resolves `left < right` and its kin. */
export function resolveComparison(expression: Extract<Expression, { kind: 'compare' }>, scope: Scope): Typed {
  const left = scope.analysis.expression(expression.left, scope);
  const right = scope.analysis.expression(expression.right, scope, left.type);
  const fits =
    checkComparable(
      { type: left.type, span: expression.left.span },
      { type: right.type, span: expression.right.span },
      scope,
    ) && checkOrdered(left.type, expression.left.span, scope);
  if (!fits || left.compiled === null || right.compiled === null) return { compiled: null, type: YES_NO };
  return {
    compiled: {
      op: COMPARISONS[expression.operator],
      left: left.compiled,
      right: right.compiled,
      ...at(expression.span),
    },
    type: YES_NO,
  };
}

/** Resolves `x = a | b`, `x = 3..5`, `x != …`. */
export function resolveMatch(expression: Extract<Expression, { kind: 'match' }>, scope: Scope): Typed {
  const left = scope.analysis.expression(expression.left, scope);
  const column = { type: left.type, span: expression.left.span };
  const patterns = resolvePatterns(expression.patterns, column, scope);
  if (left.compiled === null || patterns === null) return { compiled: null, type: YES_NO };
  const cell: CompiledCell = expression.operator === '=' ? { patterns } : { patterns, not: true };
  return { compiled: { op: 'matches', value: left.compiled, cell, ...at(expression.span) }, type: YES_NO };
}

/** Resolves a cell of a column; null when it is broken. */
export function resolveCell(cell: Cell, column: Column, scope: Scope): CompiledCell | null {
  if (cell.kind === 'any') return { patterns: [] };
  if (cell.kind === 'alternatives') {
    const patterns = resolvePatterns(cell.patterns, column, scope);
    return patterns === null ? null : { patterns };
  }
  if (cell.operator === '!=') {
    const patterns = resolvePatterns([cell.value], column, scope);
    return patterns === null ? null : { patterns, not: true };
  }
  const below = cell.operator === '<' || cell.operator === '<=';
  const open = cell.operator === '<' || cell.operator === '>';
  const range = resolveRange(
    {
      kind: 'range',
      ...(below ? { max: cell.value } : { min: cell.value }),
      minOpen: open && !below,
      maxOpen: open && below,
      span: cell.span,
    },
    column,
    scope,
  );
  return range === null ? null : { patterns: [range] };
}

function resolvePatterns(
  patterns: readonly Pattern[],
  column: Column,
  scope: Scope,
): (Compiled | Range)[] | null {
  const resolved = patterns.map((pattern) =>
    pattern.kind === 'range' ? resolveRange(pattern, column, scope) : resolveValue(pattern, column, scope),
  );
  const whole = resolved.filter((pattern) => pattern !== null);
  return whole.length === resolved.length && whole.length > 0 ? whole : null;
}

function resolveValue(pattern: Expression, column: Column, scope: Scope): Compiled | null {
  const value = scope.analysis.expression(pattern, scope, column.type);
  // `score = kpi_interval(percent)`: the number lies in the interval.
  if (value.type.kind === 'interval' && column.type.kind === 'number') return value.compiled;
  const fits = checkComparable(column, { type: value.type, span: pattern.span }, scope);
  return fits ? value.compiled : null;
}

/** Resolves a range of a column's values; null when it is broken. */
export function resolveRange(range: RangePattern, column: Column, scope: Scope): Range | null {
  const min = resolveEnd(range.min, column, scope);
  const max = resolveEnd(range.max, column, scope);
  // One finding is enough: ends that cannot be compared already told what is wrong.
  if (!min.fits || !max.fits || !checkOrdered(column.type, range.span, scope)) return null;
  const low = constantOf(min.value);
  const high = constantOf(max.value);
  if (low !== undefined && high !== undefined) {
    const order = low.compare(high);
    if (order > 0 || (order === 0 && (range.minOpen || range.maxOpen))) {
      tell(scope, 'bounds-reversed', range.span, { min: exactText(low), max: exactText(high) });
      return null;
    }
  }
  if (min.value?.compiled === null || max.value?.compiled === null) return null;
  return {
    op: 'range',
    ...(min.value === undefined ? {} : { min: min.value.compiled }),
    ...(max.value === undefined ? {} : { max: max.value.compiled }),
    minOpen: range.minOpen,
    maxOpen: range.maxOpen,
  };
}

interface End {
  readonly value?: Typed & { readonly compiled: Compiled | null };
  readonly fits: boolean;
}

function resolveEnd(end: Expression | undefined, column: Column, scope: Scope): End {
  if (end === undefined) return { fits: true };
  const value = scope.analysis.expression(end, scope, column.type);
  return { value, fits: checkComparable(column, { type: value.type, span: end.span }, scope) };
}

function constantOf(value: Typed | undefined) {
  return value?.type.kind === 'number' ? value.type.constant : undefined;
}
