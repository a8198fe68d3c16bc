/** Replaying stored cases: their shape, running one, and what it expected and did not get. */
/** What a program says about a case. */
export type { CaseAnswers, CaseInputProblem } from './answers.ts';
/** A case of a file, and what is wrong with its shape. */
export { CASE_KEYS, type Case, type CaseProblem, type CaseReading, readCase } from './case.ts';
/** Whether an answer is the expected one. */
export { matchesExpected } from './matches-expected.ts';
/** Running a case on a program. */
export { type CaseRun, runCase } from './run-case.ts';
/** An expectation that was not met. */
export type { Unmet } from './unmet.ts';
