/** What became of one rule between two editions. */
import type { RuleKind } from './rule-entries.ts';

/** One rule that is new (`before` null), gone (`after` null) or other than it was, in words. */
export interface RuleChange {
  readonly kind: RuleKind;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The rule is the same but stands elsewhere: in another provision (its id), or in another order (true). */
  readonly moved?: string | true;
}
