/** Telling expressions apart. */
import type { Expression } from '../program/index.ts';

/** Whether two expressions are the same but for their places. */
export function sameExpression(a: Expression, b: Expression): boolean {
  return expressionKey(a) === expressionKey(b);
}

const known = new WeakMap<Expression, string>();

/** A text that is the same for expressions that are the same but for their places. */
export function expressionKey(expression: Expression): string {
  const ready = known.get(expression);
  if (ready !== undefined) return ready;
  const key = JSON.stringify(expression, (name, value: unknown) => (name === 'at' ? undefined : value));
  known.set(expression, key);
  return key;
}
