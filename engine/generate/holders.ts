/** How what has been found of a case is held for the rules that read it. */
import type { Held } from './held.ts';

/** A decision that has been evaluated. */
export interface DecisionHolder {
  /** What reads it gets. */
  readonly held: Held;
  /** A name that holds the set of interpretations behind its answer, as bits; null where there are none. */
  readonly interpretations: string | null;
}

/** How a group that has been found is held. */
export interface GroupHolder {
  readonly held: Held;
  /** The function that finds it; null where there is nothing to find. */
  readonly find: string | null;
}
