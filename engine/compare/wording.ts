/** What a comparison says, in each language. */
import type { Language } from '../program/index.ts';
import type { ProvisionChange } from './changes.ts';
import type { RuleKind } from './rule-entries.ts';
import { en } from './wording.en.ts';
import { kk } from './wording.kk.ts';
import { ru } from './wording.ru.ts';

/** The words for what became of provisions and rules. */
export interface ComparisonWording {
  readonly provision: Readonly<Record<ProvisionChange['kind'], string>>;
  readonly rule: Readonly<Record<RuleKind, string>>;
  readonly movedInList: string;
  /** `provision` is cited in the same language. */
  readonly movedFrom: (provision: string) => string;
}

const WORDINGS: Readonly<Record<Language, ComparisonWording>> = { kk, ru, en };

/** The words of a language. */
export function comparisonWording(language: Language): ComparisonWording {
  return WORDINGS[language];
}
