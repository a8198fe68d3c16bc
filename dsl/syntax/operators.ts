/** The operators and functions of expressions, by the tokens they are written with. */
import type { TokenType } from 'chevrotain';
import type { KeywordId } from '../keywords/index.ts';
import * as T from './tokens.ts';
import type { AggregateFunction, BuiltinFunction } from './tree.ts';

/** How tightly operators bind; higher binds tighter. Comparisons do not chain. */
export const LEVEL = { any: 0, or: 1, and: 2, compare: 3, sum: 4, product: 5 } as const;

export type BinaryOperator =
  | { readonly kind: 'and' | 'or'; readonly level: number }
  | { readonly kind: 'match'; readonly operator: '=' | '!='; readonly level: number }
  | { readonly kind: 'compare'; readonly operator: '<' | '<=' | '>' | '>='; readonly level: number }
  | { readonly kind: 'arithmetic'; readonly operator: '+' | '-' | '*' | '/'; readonly level: number };

/** The operators that stand between two operands. */
export const BINARY: ReadonlyMap<TokenType, BinaryOperator> = new Map<TokenType, BinaryOperator>([
  [T.keyword('or'), { kind: 'or', level: LEVEL.or }],
  [T.keyword('and'), { kind: 'and', level: LEVEL.and }],
  [T.Equals, { kind: 'match', operator: '=', level: LEVEL.compare }],
  [T.NotEqual, { kind: 'match', operator: '!=', level: LEVEL.compare }],
  [T.Less, { kind: 'compare', operator: '<', level: LEVEL.compare }],
  [T.AtMost, { kind: 'compare', operator: '<=', level: LEVEL.compare }],
  [T.Greater, { kind: 'compare', operator: '>', level: LEVEL.compare }],
  [T.AtLeast, { kind: 'compare', operator: '>=', level: LEVEL.compare }],
  [T.Plus, { kind: 'arithmetic', operator: '+', level: LEVEL.sum }],
  [T.Minus, { kind: 'arithmetic', operator: '-', level: LEVEL.sum }],
  [T.Star, { kind: 'arithmetic', operator: '*', level: LEVEL.product }],
  [T.Slash, { kind: 'arithmetic', operator: '/', level: LEVEL.product }],
]);

/** The comparisons a table cell may begin with. */
export const CELL_COMPARISONS: ReadonlyMap<TokenType, '<' | '<=' | '>' | '>=' | '!='> = new Map([
  [T.Less, '<'],
  [T.AtMost, '<='],
  [T.Greater, '>'],
  [T.AtLeast, '>='],
  [T.NotEqual, '!='],
] as const);

/** The signs of ranges, and which end each leaves out. */
export const RANGES: ReadonlyMap<TokenType, { readonly minOpen: boolean; readonly maxOpen: boolean }> =
  new Map([
    [T.Range, { minOpen: false, maxOpen: false }],
    [T.RangeMaxOpen, { minOpen: false, maxOpen: true }],
    [T.RangeMinOpen, { minOpen: true, maxOpen: false }],
    [T.RangeOpen, { minOpen: true, maxOpen: true }],
  ]);

/** The keyword of every function over a list. */
export const AGGREGATE_KEYWORDS: Readonly<Record<AggregateFunction, KeywordId>> = {
  count: 'count',
  sum: 'sum',
  mean: 'mean',
  least: 'least',
  greatest: 'greatest',
  all: 'all',
  any: 'any',
};

/** The keyword of every other function of the language. */
export const BUILTIN_KEYWORDS: Readonly<Record<BuiltinFunction, KeywordId>> = {
  round: 'round',
  indicators: 'indicators',
  covers: 'covers',
  'value-of': 'valueOf',
  given: 'given',
};

export const AGGREGATES: readonly (readonly [AggregateFunction, TokenType])[] = byToken(AGGREGATE_KEYWORDS);
export const BUILTINS: readonly (readonly [BuiltinFunction, TokenType])[] = byToken(BUILTIN_KEYWORDS);

function byToken<F extends string>(keywords: Readonly<Record<F, KeywordId>>): [F, TokenType][] {
  return (Object.keys(keywords) as F[]).map((name) => [name, T.keyword(keywords[name])]);
}

/** The tokens the far end of a range may begin with (a string is a label there, so it is not among them). */
export const RANGE_END_STARTS: ReadonlySet<TokenType> = new Set([
  T.NumberToken,
  T.DateToken,
  T.Name,
  T.Minus,
  T.OpenParen,
  ...AGGREGATES.map(([, type]) => type),
  ...BUILTINS.map(([, type]) => type),
]);
