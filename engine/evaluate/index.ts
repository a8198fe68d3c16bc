/** Evaluation. */

/** Evaluating cases, and checking conditions on facts. */
export {
  conditionChecker,
  type EvaluateOptions,
  evaluate,
  type StandingIn,
  type TracedEvaluation,
} from './evaluate.ts';
/** The group of a person's category. */
export { type GroupAnswer, groupOf } from './group-of.ts';
/** What a decision depends on. */
export { dependenciesOf } from './interpretations.ts';
/** What evaluation gives. */
export type { AnswerValue, DecisionAnswer, Evaluation, RequirementAnswer, Status } from './result.ts';
/** What an evaluation did. */
export type { RecordTrace, RuleTrace, Step, Trace } from './trace.ts';
