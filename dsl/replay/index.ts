/** Stored cases over editions. */
/** Why an answer changes. */
export type { Cause } from './blame.ts';
export { Causes } from './causes.ts';
/** Grades that fall and rise. */
export { type GradeMove, gradeMoves } from './grade-moves.ts';
/** Part by part, for any number of cases. */
export {
  type ChangedLine,
  type CourseLine,
  caseName,
  changesOf,
  type FailedLine,
  type NotRunLine,
  type NotRunReason,
  type PartLines,
  type PartPlace,
  PartReplayer,
  type PartStart,
  type PartTally,
  type ReplayChange,
  SummaryMerger,
} from './parts/index.ts';
/** One case at a time, for who runs many and tells how far it is. */
export {
  type CaseChange,
  type CaseReplay,
  CaseReplayer,
  type EditionRun,
} from './replay-case.ts';
/** What cases are compared on. */
export type { ReplayEditions } from './replay-editions.ts';
/** What a case is run on. */
export type { RunnableEdition } from './runnable-edition.ts';
/** What is told of a replay as a whole. */
export {
  type CasePlace,
  type ChangedCase,
  type ChangeGroup,
  type EditionCoverage,
  type FailedCase,
  LISTED,
  type ReplaySummary,
} from './summary.ts';
/** How much of an edition is put to use. */
export { shareText, usedShare } from './used-share.ts';
