/**
 * The syntax tree: one act as its author wrote it, error-tolerant, independent of the surface language.
 *
 * Every node keeps the span of its source (UTF-16 offsets, end exclusive). Nodes that stand on a line of
 * their own keep the comments above them and behind them, so that printing loses nothing.
 */
export type * from './tree/act.ts';
export type * from './tree/common.ts';
export type * from './tree/declarations.ts';
export type * from './tree/expressions.ts';
export type * from './tree/facts.ts';
export type * from './tree/provisions.ts';
export type * from './tree/readings.ts';
export type * from './tree/rules.ts';
