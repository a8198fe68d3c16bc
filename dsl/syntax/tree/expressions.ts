/** Expressions, patterns and cells. */
import type { Name, Span } from './common.ts';

export type Expression =
  | { readonly kind: 'number'; readonly raw: string; readonly span: Span }
  | { readonly kind: 'date'; readonly iso: string; readonly span: Span }
  | { readonly kind: 'yes-no'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'string'; readonly value: string; readonly span: Span }
  /** A fact, field, decision, grouping, item, group, category code or variable; which one is resolved later. */
  | { readonly kind: 'name'; readonly name: Name; readonly span: Span }
  | { readonly kind: 'member'; readonly of: Expression; readonly name: Name; readonly span: Span }
  | { readonly kind: 'negate'; readonly of: Expression; readonly span: Span }
  | { readonly kind: 'group'; readonly of: Expression; readonly span: Span }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  | {
      readonly kind: 'compare';
      readonly operator: '<' | '<=' | '>' | '>=';
      readonly left: Expression;
      readonly right: Expression;
      readonly span: Span;
    }
  /** `x = a`, `x = a | b`, `x = 3..5`, `x != …` */
  | {
      readonly kind: 'match';
      readonly operator: '=' | '!=';
      readonly left: Expression;
      readonly patterns: readonly Pattern[];
      readonly span: Span;
    }
  | { readonly kind: 'and' | 'or'; readonly items: readonly Expression[]; readonly span: Span }
  /** `саны(kpis мұнда achieved)`, `орташа(kpis: score)` */
  | {
      readonly kind: 'aggregate';
      readonly function: AggregateFunction;
      readonly list: Expression;
      readonly where?: Expression;
      readonly of?: Expression;
      readonly span: Span;
    }
  /** `жуықтау(x, 2)`, `индикаторлар(competency)`, `мәні(activity)`, `берілген(x)`, `kpi_interval(percent)` */
  | {
      readonly kind: 'call';
      readonly function: BuiltinFunction | Name;
      readonly arguments: readonly Expression[];
      readonly span: Span;
    }
  /** What recovery left where an expression should be. */
  | { readonly kind: 'error'; readonly span: Span };

export type AggregateFunction = 'count' | 'sum' | 'mean' | 'least' | 'greatest' | 'all' | 'any';
export type BuiltinFunction = 'round' | 'indicators' | 'covers' | 'value-of' | 'given';

/** A cell of a table, or one alternative behind `=`. */
export type Pattern = Expression | RangePattern;
/** `a..b`, `a..`, `..b` (inclusive); `a..<b`, `a<..b` and `a<..<b` leave that end out. */
export interface RangePattern {
  readonly kind: 'range';
  readonly min?: Expression;
  readonly max?: Expression;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  readonly span: Span;
}
/** A table cell: `*` (any), a comparison (`< 80`), or alternatives of values and ranges. */
export type Cell =
  | { readonly kind: 'any'; readonly span: Span }
  | {
      readonly kind: 'comparison';
      readonly operator: '<' | '<=' | '>' | '>=' | '!=';
      readonly value: Expression;
      readonly span: Span;
    }
  | { readonly kind: 'alternatives'; readonly patterns: readonly Pattern[]; readonly span: Span };
