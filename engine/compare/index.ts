/** Two editions compared: in words and text, and in outcomes. */
/** What became of provisions and rules. */
export type { ProvisionChange, RuleChange, RuleKind } from './change.ts';
/** Provision by provision, rule by rule. */
export { provisionChanges } from './changes.ts';
/** Due dates that differ. */
export {
  compareDueDates,
  type DueDateChange,
  type DueDateComparison,
  type DueDateComparisonOptions,
} from './due-dates.ts';
/** Changes as a reader meets them. */
export { inOrderOfText, orderOfBoth } from './order.ts';
/** What both editions answer to such a case. */
export { type OutcomeAnswers, outcomeAnswers } from './outcome-answers.ts';
/** Cases decided differently. */
export {
  compareOutcomes,
  type OutcomeChange,
  type OutcomeComparison,
  type OutcomeOptions,
  type OutcomeProgress,
  type RequirementChange,
  searchOutcomes,
} from './outcomes.ts';
/** What a changed rule is called. */
export { ruleTitle } from './rule-title.ts';
/** Texts word by word. */
export { type WordRun, wordDiff } from './word-diff.ts';
/** What a comparison says, in each language. */
export { comparisonWording } from './wording.ts';
export type { ComparisonWording } from './wording-type.ts';
