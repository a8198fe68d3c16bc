/** How a decision that has been evaluated is held for the rules that read it. */
import type { Held } from './held.ts';

export interface DecisionHolder {
  /** What reads it gets. */
  readonly held: Held;
  /** A name that holds the set of interpretations behind its answer, as bits; null where there are none. */
  readonly interpretations: string | null;
}
