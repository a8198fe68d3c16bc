/** Two editions compared: in words and text, and in outcomes. */
/** Provision by provision, rule by rule. */
export { type ProvisionChange, provisionChanges } from './changes.ts';
/** Cases decided differently. */
export {
  compareOutcomes,
  type OutcomeChange,
  type OutcomeComparison,
  type OutcomeOptions,
} from './outcomes.ts';
export type { RuleChange } from './rule-change.ts';
