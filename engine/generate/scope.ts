/** What names mean where an expression stands, in generated code. */
import type { StaticScope, ValueType } from '../program/index.ts';
import type { Column, Held } from './held.ts';

/** The element of an enclosing loop. */
export type Element =
  /** An element of a list of the case, or a record of it. `path` is an expression that gives its path. */
  | { readonly from: 'facts'; readonly code: string; readonly type: ValueType; readonly path: string }
  /** A record of a decision. */
  | { readonly from: 'decision'; readonly place: string; readonly fields: ReadonlyMap<string, Column> };

/** The surroundings of an expression. */
export interface Scope {
  readonly types: StaticScope;
  /** Innermost first, as in `types.loops`. */
  readonly elements: readonly Element[];
  readonly variables: ReadonlyMap<string, Held>;
  /** How many loops stand around the whole rule: one in the records of a list. */
  readonly ruleLoops: number;
  /** In the table of a lookup nothing is told. */
  readonly isSilent: boolean;
  /** Inside a rewrite: the decision whose own name means its value so far. */
  readonly self?: { readonly decision: string; readonly held: Held };
}

/** Outside of every loop. */
export const TOP: Scope = {
  types: { loops: [], variables: new Map() },
  elements: [],
  variables: new Map(),
  ruleLoops: 0,
  isSilent: false,
};

/** Whether the interpreter tells of what is not told of each element of a loop. */
export function isToldOnce({ types, ruleLoops, isSilent }: Scope): boolean {
  return !isSilent && types.loops.length <= ruleLoops;
}

/** Inside a loop. */
export function within(scope: Scope, type: ValueType | null, element: Element): Scope {
  return {
    ...scope,
    types: { loops: [type, ...scope.types.loops], variables: scope.types.variables },
    elements: [element, ...scope.elements],
  };
}

/** With one more variable. */
export function withHeld(scope: Scope, name: string, type: ValueType, held: Held): Scope {
  return {
    ...scope,
    types: { loops: scope.types.loops, variables: new Map(scope.types.variables).set(name, type) },
    variables: new Map(scope.variables).set(name, held),
  };
}
