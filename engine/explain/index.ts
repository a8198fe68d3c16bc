/** Explanations in three languages. */

/** Answers in words, also where there is no value. */
export {
  type AnswerKind,
  answerText,
  type NoValue,
  noSuchRuleText,
  noValueText,
  type WordedAnswer,
} from './answer-text.ts';
/** Evaluations explained. */
export {
  type ExplainedDecision,
  type ExplainedFact,
  type ExplainedRecord,
  type ExplainedRule,
  type Explanation,
  explain,
  requirementMessages,
} from './explain.ts';
/** Expressions in words. */
export { expressionText } from './expression-text.ts';
/** Rows of tables in words. */
export { rowText } from './row-text.ts';
/** A program and a language, for putting its parts into words. */
export { type Speaker, speakerOf } from './speaker.ts';
/** Values in words. */
export { valueText } from './value-text.ts';
