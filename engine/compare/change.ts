/** What became of provisions and rules between two editions. */

/** One provision that differs (contract.md, `diff`). */
export interface ProvisionChange {
  readonly provision: string;
  readonly kind: 'replaced' | 'inserted' | 'repealed' | 'unchanged-text';
  /** The act that made the change; for editions of different base acts, the act of the wording told. */
  readonly act: string;
  /** Ids of the edits that made it, or that the other edition does without where it is the earlier one. */
  readonly edits: readonly string[];
  readonly rules: readonly RuleChange[];
  readonly text: { readonly before: string | null; readonly after: string | null };
}

/** One rule that is new (`before` null), gone (`after` null) or other than it was, in words. */
export interface RuleChange {
  readonly kind: RuleKind;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The rule is the same but stands elsewhere: in another provision (its id), or in another order (true). */
  readonly moved?: string | true;
}

/** What a change can be about. */
export type RuleKind =
  | 'applicability'
  | 'category'
  | 'competency'
  | 'deadline'
  | 'decision'
  | 'effect'
  | 'event'
  | 'exception'
  | 'fact'
  | 'form'
  | 'group'
  | 'indicator'
  | 'interpretation'
  | 'item'
  | 'lookup'
  | 'requirement'
  | 'role'
  | 'scale'
  | 'term'
  | 'unit';
