/** Replaying stored cases: their shape, running one, and what it expected and did not get. */
/** Answers of two editions side by side. */
export {
  type AnswerChange,
  caseChanges,
  type NamedAnswer,
  namedAnswers,
  sameAnswer,
} from './answer-changes.ts';
/** What an answer depends on. */
export { answerKey } from './answer-key.ts';
/** What can be answered at all, and which way grades go. */
export { type AnswerRange, answerRange, type GradeDirection, gradeDirection } from './answer-range.ts';
/** What a program says about a case. */
export type { CaseAnswers, CaseInputProblem } from './answers.ts';
/** A case of a file, and what is wrong with its shape. */
export { CASE_KEYS, type Case, type CaseProblem, type CaseReading, readCase } from './case.ts';
/** Provisions that a case can put to use. */
export { provisionsWithRules } from './coverage.ts';
/** Whether an answer is the expected one. */
export { matchesExpected } from './matches-expected.ts';
/** Running many cases. */
export { QuickProgram, type QuickRun } from './quick-program.ts';
/** Rows and exceptions that a case can put to use. */
export { type UsableRow, usableRows } from './rows.ts';
/** Running a case on a program. */
export { type CaseRun, type ObservedCase, observeCase, runCase } from './run-case.ts';
/** Expectations that are not met. */
export { type Unmet, unmetExpectations } from './unmet.ts';
