/** Ranges of values. */
import type { Range } from '../program/index.ts';
import { ordered } from './expressions/comparisons.ts';
import type { Generator } from './generator.ts';
import type { HeldYesNo, Value } from './held.ts';
import type { Scope } from './scope.ts';

/** Whether a value lies in a range. */
export function inRange(g: Generator, value: Value, range: Range, scope: Scope): HeldYesNo {
  const min = range.min === undefined ? null : g.expression(range.min, scope);
  const max = range.max === undefined ? null : g.expression(range.max, scope);
  const tests = [
    ...(min === null ? [] : [ordered(g, value, min.value, range.minOpen ? '>' : '>=')]),
    ...(max === null ? [] : [ordered(g, value, max.value, range.maxOpen ? '<' : '<=')]),
  ];
  const code =
    tests.length === 0 ? 'true' : tests.length === 1 ? (tests[0] ?? 'true') : `(${tests.join(' && ')})`;
  return { code, stop: g.needed(min?.stop ?? null, max?.stop ?? null) };
}
