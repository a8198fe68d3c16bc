/** Expressions, patterns and cells as the parser builds them: brackets are nodes of their own. */
import fc from 'fast-check';
import type { Cell, Expression, Pattern, RangePattern, RowValue } from '../../../dsl/syntax/index.ts';
import { date, is, name, numberRaw, quoted, some, span } from './basics.ts';

const spanned = is(span);

const number = fc.record({ kind: is('number'), raw: numberRaw, span: spanned });
const named = fc.record({ kind: is('name'), name, span: spanned });
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  number,
  named,
  date.map(({ iso }): Expression => ({ kind: 'date', iso, span })),
  fc.record({ kind: is('yes-no'), value: fc.boolean(), span: spanned }),
  quoted.map(({ value }): Expression => ({ kind: 'string', value, span })),
);

interface Levels {
  readonly any: fc.Arbitrary<Expression>;
  readonly sum: fc.Arbitrary<Expression>;
}

/** Expressions of a depth: `any` for whole places, `sum` for the sides of comparisons. */
function levels(depth: number): Levels {
  if (depth === 0) return { any: leaf, sum: leaf };
  const inner = levels(depth - 1);
  const operand: fc.Arbitrary<Expression> = fc.oneof(
    { weight: 8, arbitrary: leaf },
    fc.record({ kind: is('group'), of: inner.any, span: spanned }),
    fc.record({ kind: is('member'), of: named, name, span: spanned }),
    fc
      .oneof(number, named, fc.record({ kind: is('group'), of: inner.any, span: spanned }))
      .map((of): Expression => ({ kind: 'negate', of, span })),
    fc.record(
      {
        kind: is('aggregate'),
        function: fc.constantFrom('count', 'sum', 'mean', 'least', 'greatest', 'all', 'any'),
        list: inner.any,
        where: inner.any,
        of: inner.any,
        span: spanned,
      },
      { requiredKeys: ['kind', 'function', 'list', 'span'] },
    ),
    fc.record({
      kind: is('call'),
      function: fc.oneof(
        name,
        fc.constantFrom(
          'round' as const,
          'indicators' as const,
          'covers' as const,
          'value-of' as const,
          'given' as const,
        ),
      ),
      arguments: fc.array(inner.any, { maxLength: 2 }),
      span: spanned,
    }),
  );
  const product = chain(operand, ['*', '/']);
  const sum = chain(product, ['+', '-']);
  const comparison: fc.Arbitrary<Expression> = fc.oneof(
    sum,
    fc.record({
      kind: is('compare'),
      operator: fc.constantFrom('<', '<=', '>', '>='),
      left: sum,
      right: sum,
      span: spanned,
    }),
    fc.record({
      kind: is('match'),
      operator: fc.constantFrom('=', '!='),
      left: sum,
      patterns: some(pattern(inner.sum)),
      span: spanned,
    }),
  );
  const both = joined('and', comparison);
  return { any: joined('or', both), sum };
}

function chain(
  operand: fc.Arbitrary<Expression>,
  operators: ('+' | '-' | '*' | '/')[],
): fc.Arbitrary<Expression> {
  const step = fc.tuple(fc.constantFrom(...operators), operand);
  const longer = fc
    .tuple(operand, fc.array(step, { minLength: 1, maxLength: 2 }))
    .map(([first, rest]) =>
      rest.reduce<Expression>(
        (left, [operator, right]) => ({ kind: 'arithmetic', operator, left, right, span }),
        first,
      ),
    );
  return fc.oneof({ weight: 4, arbitrary: operand }, longer);
}

function joined(kind: 'and' | 'or', item: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const longer = fc
    .array(item, { minLength: 2, maxLength: 3 })
    .map((items): Expression => ({ kind, items, span }));
  return fc.oneof({ weight: 4, arbitrary: item }, longer);
}

function range(sum: fc.Arbitrary<Expression>): fc.Arbitrary<RangePattern> {
  const max = fc.oneof(
    number,
    named,
    number.map((of): Expression => ({ kind: 'negate', of, span })),
    sum.map((of): Expression => ({ kind: 'group', of, span })),
  );
  const ends = { minOpen: fc.boolean(), maxOpen: fc.boolean(), span: spanned, kind: is('range') };
  return fc.oneof(
    fc.record({ ...ends, min: sum }),
    fc.record({ ...ends, max }),
    fc.record({ ...ends, min: sum, max }),
  );
}

function pattern(sum: fc.Arbitrary<Expression>): fc.Arbitrary<Pattern> {
  return fc.oneof(sum, range(sum));
}

const top = levels(2);

export const expression: fc.Arbitrary<Expression> = top.any;

export const rowValue: fc.Arbitrary<RowValue> = fc.oneof(
  top.any,
  fc.record({ kind: is('not-applicable'), span: spanned }),
  range(top.sum),
);

export const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: is('any'), span: spanned }),
  fc.record({
    kind: is('comparison'),
    operator: fc.constantFrom('<', '<=', '>', '>=', '!='),
    value: top.sum,
    span: spanned,
  }),
  fc.record({ kind: is('alternatives'), patterns: some(pattern(top.sum)), span: spanned }),
);
