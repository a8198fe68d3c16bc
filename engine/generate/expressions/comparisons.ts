/** `< <= > >=` on numbers, items of a scale, dates and texts. */
import type { Expression } from '../../program/index.ts';
import type { Generator } from '../generator.ts';
import { NotGenerated, type Value } from '../held.ts';
import { compared, named } from '../numbers.ts';
import type { Written } from './written.ts';

type Comparison = 'less' | 'at-most' | 'greater' | 'at-least';

/** How each comparison is written. */
export const MARKS = {
  less: '<',
  'at-most': '<=',
  greater: '>',
  'at-least': '>=',
} as const satisfies Readonly<Record<Comparison, string>>;

/** Whether an expression compares two values by their order. */
export function isComparison(expression: Expression): expression is Expression & {
  readonly op: Comparison;
  readonly left: Expression;
  readonly right: Expression;
} {
  return expression.op in MARKS;
}

export const comparison: Written<Comparison> = ({ op, left, right }, g, scope) => {
  const a = g.expression(left as Expression, scope);
  const b = g.expression(right as Expression, scope);
  const stop = g.needed(a.stop, b.stop);
  return { value: { kind: 'yes-no', code: ordered(g, a.value, b.value, MARKS[op]) }, stop };
};

/** How two values of one kind are compared; `mark` as JavaScript writes it. */
export function ordered(g: Generator, left: Value, right: Value, mark: string): string {
  if (left.kind === 'number' && right.kind === 'number') {
    return `(${compared(named(left.number, g.code), named(right.number, g.code), mark)})`;
  }
  if (left.kind === 'item' && right.kind === 'item') {
    return `(${g.placeOf(left)} ${mark} ${g.placeOf(right)})`;
  }
  if (left.kind === 'text' && right.kind === 'text') return `(${left.code} ${mark} ${right.code})`;
  throw new NotGenerated(`${left.kind} ${mark} ${right.kind}`);
}

/** Whether two values are the same. */
export function same(g: Generator, left: Value, right: Value): string {
  if (left.kind === 'item' && right.kind === 'item') {
    // Names are compared as they are, where both are names.
    return left.form === 'name' && right.form === 'name'
      ? `(${left.code} === ${right.code})`
      : `(${g.placeOf(left)} === ${g.placeOf(right)})`;
  }
  if (left.kind === 'yes-no' && right.kind === 'yes-no') {
    if (right.code === 'true') return left.code;
    if (right.code === 'false') return `!${left.code}`;
    return `(${left.code} === ${right.code})`;
  }
  return ordered(g, left, right, '===');
}
