/** How far the cells of a table tell whole numbers apart. */
import { parseRational, type Rational } from '../numbers/index.ts';
import type { Cell, Expression, Range } from '../program/index.ts';
import { ceil, floor } from './bounds.ts';

/**
 * The least number from which on all cells treat whole numbers alike, none below zero asked: of `0`, `1`, `>= 2` it is 2.
 * Null where a cell compares with what is not written as a number.
 */
export function distinguished(cells: readonly Cell[]): number | null {
  let most = 0;
  for (const pattern of cells.flatMap(({ patterns }) => patterns)) {
    for (const border of bordersOf(pattern)) {
      if (border === null || border > Number.MAX_SAFE_INTEGER) return null;
      most = Math.max(most, Number(border));
    }
  }
  return most;
}

/** The whole numbers at which the answer of a pattern changes. */
function bordersOf(pattern: Expression | Range): (bigint | null)[] {
  if (pattern.op !== 'range') return [behind(pattern)];
  const { min, max, minOpen, maxOpen } = pattern;
  return [
    ...(min === undefined ? [] : [minOpen ? behind(min) : from(min)]),
    ...(max === undefined ? [] : [maxOpen ? from(max) : behind(max)]),
  ];
}

/** The first whole number that is greater. */
function behind(expression: Expression): bigint | null {
  const value = numberOf(expression);
  return value === null ? null : floor(value.numerator, value.denominator) + 1n;
}

/** The first whole number that is not lower. */
function from(expression: Expression): bigint | null {
  const value = numberOf(expression);
  return value === null ? null : ceil(value.numerator, value.denominator);
}

function numberOf(expression: Expression): Rational | null {
  return expression.op === 'number' ? parseRational(expression.value) : null;
}
