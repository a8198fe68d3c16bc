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
/** Counts in words. */
export { casesText, countText, gradesText, russianForm } from './count-text.ts';
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
/** Facts by label. */
export { type NamedFact, namedFact } from './fact-label.ts';
/** The facts of a case by their labels. */
export { type FactLine, factLines } from './fact-lines.ts';
/** Which edition governs a day. */
export { type GoverningNames, governingText } from './governing-text.ts';
/** Rows of tables in words. */
export { rowText } from './row-text.ts';
/** From when and until when. */
export { endText, startText } from './span-text.ts';
/** A program and a language, for putting its parts into words. */
export { type Speaker, speakerOf } from './speaker.ts';
/** Rows and exceptions that coverage counts, in words. */
export { usableRowText } from './usable-row-text.ts';
/** The readings that answers rest on. */
export { usedInterpretations } from './used-interpretations.ts';
/** Values in words. */
export { valueText } from './value-text.ts';
