/** What conditions say of the size of a list: `саны(kpis) = 5`, `саны(kpis) >= 3`. */
import { parseRational, Rational } from '../numbers/index.ts';
import type { Cell, Expression } from '../program/index.ts';
import { sameExpression } from './expression-key.ts';

/** Inclusive bounds; null: none. */
export interface Bounds {
  readonly min: Rational | null;
  readonly max: Rational | null;
}

const UNBOUNDED: Bounds = { min: null, max: null };
const ONE = Rational.integer(1);

/** The sizes of a list that all conditions allow; only what each demands by itself is seen. */
export function sizeOfList(conditions: readonly Expression[], list: Expression): Bounds {
  return conditions
    .flatMap(demands)
    .map((condition) => demandedSize(condition, list))
    .reduce((a, b) => ({ min: greater(a.min, b.min), max: lesser(a.max, b.max) }), UNBOUNDED);
}

/** The conditions that must all hold for a condition to hold. */
export function demands(condition: Expression): readonly Expression[] {
  return condition.op === 'and' ? condition.items.flatMap(demands) : [condition];
}

function demandedSize(condition: Expression, list: Expression): Bounds {
  switch (condition.op) {
    case 'matches':
      return countsList(condition.value, list) && condition.cell.not !== true
        ? hullOfCell(condition.cell)
        : UNBOUNDED;
    case 'less':
      return compared(condition.left, condition.right, list, -1);
    case 'at-most':
      return compared(condition.left, condition.right, list, 0);
    case 'greater':
      return compared(condition.right, condition.left, list, -1);
    case 'at-least':
      return compared(condition.right, condition.left, list, 0);
    default:
      return UNBOUNDED;
  }
}

/** What `left <= right + step` says, where one side counts the list and the other is a number. */
function compared(left: Expression, right: Expression, list: Expression, step: -1 | 0): Bounds {
  const by = step === 0 ? Rational.ZERO : ONE;
  if (countsList(left, list)) return { min: null, max: endNumber(right)?.minus(by) ?? null };
  if (countsList(right, list)) return { min: endNumber(left)?.plus(by) ?? null, max: null };
  return UNBOUNDED;
}

function countsList(expression: Expression, list: Expression): boolean {
  return expression.op === 'count' && expression.where === undefined && sameExpression(expression.list, list);
}

/** From the least to the greatest value that a cell of constants lets through. */
function hullOfCell(cell: Cell): Bounds {
  const ends = cell.patterns.map((pattern) =>
    pattern.op === 'range'
      ? { min: endNumber(pattern.min), max: endNumber(pattern.max) }
      : { min: endNumber(pattern), max: endNumber(pattern) },
  );
  return {
    min: ends.every((end) => end.min !== null)
      ? ends.reduce<Rational | null>((m, e) => lesser(m, e.min), null)
      : null,
    max: ends.every((end) => end.max !== null)
      ? ends.reduce<Rational | null>((m, e) => greater(m, e.max), null)
      : null,
  };
}

function endNumber(end: Expression | undefined): Rational | null {
  return end?.op === 'number' ? parseRational(end.value) : null;
}

/** The greater of two bounds; null is none. */
export function greater(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return a ?? b;
  return a.compare(b) >= 0 ? a : b;
}

/** The lesser of two bounds; null is none. */
export function lesser(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return a ?? b;
  return a.compare(b) <= 0 ? a : b;
}
