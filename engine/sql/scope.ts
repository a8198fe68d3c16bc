/** What surrounds an expression while it is written. */
import type { StaticScope, ValueType } from '../program/index.ts';
import type { Elements, Held } from './held.ts';

/** The element of an enclosing loop: an expression, and what it is. */
export interface Element {
  readonly code: string;
  readonly is: Elements;
}

/** The surroundings of an expression. */
export interface Scope {
  readonly types: StaticScope;
  /** Innermost first, as in `types.loops`. */
  readonly elements: readonly Element[];
  readonly variables: ReadonlyMap<string, Held>;
  /** Inside a rewrite: the decision whose own name means its value so far. */
  readonly self?: { readonly decision: string; readonly held: Held };
}

/** Outside of every loop. */
export const TOP: Scope = {
  types: { loops: [], variables: new Map() },
  elements: [],
  variables: new Map(),
};

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
