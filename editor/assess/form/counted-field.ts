/** Which field of a competency's record counts the indicators that were observed. */
import type { Expression, ValueType } from '../../../engine/index.ts';

/**
 * The field that the act bounds by the number of effective indicators (a condition `observed <= indicators(competency)`):
 * ticked indicators are counted into it. Undefined where the act bounds none so.
 */
export function countedField(record: ValueType): string | undefined {
  if (record.kind !== 'record') return undefined;
  for (const { condition } of record.constraints) {
    if (condition.op !== 'at-most' && condition.op !== 'at-least') continue;
    const [less, more] =
      condition.op === 'at-most' ? [condition.left, condition.right] : [condition.right, condition.left];
    if (isOwnField(less) && more.op === 'indicators') return less.name;
  }
  return undefined;
}

function isOwnField(expression: Expression): expression is Extract<Expression, { op: 'field' }> {
  return expression.op === 'field' && expression.depth === 0;
}
