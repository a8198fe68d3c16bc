/** What a comparison says: one wording for each language. */
import type { ValueType } from '../program/index.ts';
import type { ProvisionChange, RuleKind } from './change.ts';

/** The words for what became of provisions and rules. */
export interface ComparisonWording {
  readonly provision: Readonly<Record<ProvisionChange['kind'], string>>;
  readonly rule: Readonly<Record<RuleKind, string>>;
  readonly movedInList: string;
  /** `provision` is cited in the same language. */
  readonly movedFrom: (provision: string) => string;
  readonly indicators: Readonly<Record<'effective' | 'ineffective', string>>;
  /** What a fact is; an item is called by its type. */
  readonly type: Readonly<Record<Exclude<ValueType['kind'], 'item'>, string>>;
  readonly optional: string;
}
