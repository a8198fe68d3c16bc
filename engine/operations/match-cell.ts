/** Whether a value matches a cell of a table, or the alternatives behind `=`. */
import type { Cell, Expression, Range, ValueType } from '../program/index.ts';
import { Interval, type Outcome, type Run, Stop, Stops, sameValue } from '../values/index.ts';
import type { Compiler, Scope } from './operation.ts';
import { type Order, orderOf } from './order.ts';

/** Yes, no, or why that is not known. */
export type CellMatch = (run: Run, value: Outcome) => boolean | Stop;

/** Compiles a cell for values of the type. A cell without patterns matches even an unknown value. */
export function compileCell(cell: Cell, type: ValueType | null, compiler: Compiler, scope: Scope): CellMatch {
  const not = cell.not === true;
  const patterns = cell.patterns.map((pattern) => compilePattern(pattern, type, compiler, scope));
  const [only] = patterns;
  if (only === undefined) return () => !not;
  const match = patterns.length === 1 ? only : anyOf(patterns);
  if (!not) return match;
  return (run, value) => {
    const result = match(run, value);
    return result instanceof Stop ? result : !result;
  };
}

/** Compiles a range into the interval that it is. */
export function compileRange(range: Range, compiler: Compiler, scope: Scope): (run: Run) => Interval | Stop {
  const min = range.min === undefined ? null : compiler.compile(range.min, scope);
  const max = range.max === undefined ? null : compiler.compile(range.max, scope);
  return (run) => {
    const low = min === null ? null : min(run);
    const high = max === null ? null : max(run);
    const stops = new Stops();
    if (low !== null) stops.add(low);
    if (high !== null) stops.add(high);
    const stop = stops.needed();
    if (stop !== null) return stop;
    if (low instanceof Stop || high instanceof Stop || low instanceof Interval || high instanceof Interval) {
      return Stop.broken('range');
    }
    return new Interval(low, high, range.minOpen, range.maxOpen);
  };
}

function anyOf(patterns: readonly CellMatch[]): CellMatch {
  return (run, value) => {
    const stops = new Stops();
    for (const pattern of patterns) {
      const result = pattern(run, value);
      if (result === true) return true;
      stops.add(result);
    }
    return stops.open() ?? false;
  };
}

function compilePattern(
  pattern: Expression | Range,
  type: ValueType | null,
  compiler: Compiler,
  scope: Scope,
): CellMatch {
  const expected =
    pattern.op === 'range' ? compileRange(pattern, compiler, scope) : compiler.compile(pattern, scope);
  const order = orderOf(compiler.index, type);
  return (run, value) => {
    const other = expected(run);
    if (value instanceof Stop || other instanceof Stop) {
      const stops = new Stops();
      stops.add(value);
      stops.add(other);
      return stops.needed() ?? Stop.broken('matches');
    }
    if (value instanceof Interval) return Stop.broken('matches');
    return other instanceof Interval ? inside(value, other, order) : sameValue(value, other);
  };
}

function inside(value: Parameters<Order>[0], interval: Interval, order: Order): boolean | Stop {
  if (interval.min !== null) {
    const low = order(value, interval.min);
    if (low === null) return Stop.broken('range');
    if (low < 0 || (low === 0 && interval.minOpen)) return false;
  }
  if (interval.max !== null) {
    const high = order(value, interval.max);
    if (high === null) return Stop.broken('range');
    if (high > 0 || (high === 0 && interval.maxOpen)) return false;
  }
  return true;
}
