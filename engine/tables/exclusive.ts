/** Whether the rows of a table exclude each other, as far as their constants tell. */
import { parseRational, type Rational } from '../numbers/index.ts';
import type { Cell, Expression, Range, Row, ValueType } from '../program/index.ts';

/** Who knows the items of types by name, lowest first. */
export interface ItemNames {
  items(type: string): readonly string[];
}

/** Values by order: numbers, places of items, texts. */
type Point = Rational | number | string;

/** A stretch of values; a missing end is unbounded. */
interface Stretch {
  readonly min: Point | null;
  readonly max: Point | null;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
}

/** Whether no two rows can match the same values. False where that cannot be told. */
export function areExclusive(
  names: ItemNames,
  rows: readonly Row[],
  types: readonly (ValueType | null)[],
): boolean {
  const stretches = rows.map(({ cells }) =>
    types.map((type, place) => stretchesOf(names, cells[place], type)),
  );
  return stretches.every((row, at) =>
    stretches.slice(at + 1).every((other) =>
      row.some((own, place) => {
        const theirs = other[place];
        return own !== null && theirs !== null && theirs !== undefined && areApart(own, theirs);
      }),
    ),
  );
}

/** The values that a cell matches; null where they are not constants. */
function stretchesOf(
  names: ItemNames,
  cell: Cell | undefined,
  type: ValueType | null,
): readonly Stretch[] | null {
  if (cell === undefined || cell.not === true || cell.patterns.length === 0) return null;
  const found = cell.patterns.map((pattern) => stretchOf(names, pattern, type));
  return found.every((one) => one !== null) ? found : null;
}

function stretchOf(names: ItemNames, pattern: Expression | Range, type: ValueType | null): Stretch | null {
  if (pattern.op !== 'range') {
    const point = pointOf(names, pattern, type);
    return point === null ? null : { min: point, max: point, minOpen: false, maxOpen: false };
  }
  const [min, max] = [pattern.min, pattern.max].map((end) =>
    end === undefined ? undefined : pointOf(names, end, type),
  );
  if (min === null || max === null) return null;
  return { min: min ?? null, max: max ?? null, minOpen: pattern.minOpen, maxOpen: pattern.maxOpen };
}

function pointOf(names: ItemNames, expression: Expression, type: ValueType | null): Point | null {
  switch (expression.op) {
    case 'number':
      return parseRational(expression.value);
    case 'divide': {
      const [top, bottom] = [pointOf(names, expression.left, type), pointOf(names, expression.right, type)];
      if (top === null || typeof top !== 'object' || bottom === null || typeof bottom !== 'object')
        return null;
      return bottom.isZero ? null : top.dividedBy(bottom);
    }
    case 'yes-no':
      return Number(expression.value);
    case 'item': {
      const place = names.items(expression.type).indexOf(expression.name);
      return place < 0 ? null : place;
    }
    case 'category':
      return expression.code;
    case 'text':
    case 'date':
      return expression.value;
    default:
      return null;
  }
}

function areApart(left: readonly Stretch[], right: readonly Stretch[]): boolean {
  return left.every((a) => right.every((b) => isBefore(a, b) || isBefore(b, a)));
}

/** Whether the one ends before the other begins. */
function isBefore(a: Stretch, b: Stretch): boolean {
  if (a.max === null || b.min === null) return false;
  const order = orderOf(a.max, b.min);
  return order !== null && (order < 0 || (order === 0 && (a.maxOpen || b.minOpen)));
}

function orderOf(a: Point, b: Point): number | null {
  if (typeof a === 'object' && typeof b === 'object') return a.compare(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  return null;
}
