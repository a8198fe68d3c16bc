/** Two editions compared: in words and text, and in outcomes. */
/** Provision by provision, rule by rule. */
export { type ProvisionChange, provisionChanges } from './changes.ts';
/** Cases decided differently. */
export {
  compareOutcomes,
  type OutcomeChange,
  type OutcomeComparison,
  type OutcomeOptions,
  type RequirementChange,
} from './outcomes.ts';
export type { RuleChange } from './rule-change.ts';
/** Texts word by word. */
export { type WordRun, wordDiff } from './word-diff.ts';
/** What a comparison says, in each language. */
export { type ComparisonWording, comparisonWording } from './wording.ts';
