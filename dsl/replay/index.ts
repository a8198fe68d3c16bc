/** Stored cases over editions. */
/** Why an answer changes. */
export type { Cause } from './blame.ts';
export { Causes } from './causes.ts';
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
  SummaryMerger,
} from './parts/index.ts';
/** A whole list of cases at once. */
export { type NotRun, type Replay, type ReplayChange, type ReplayEditions, replay } from './replay.ts';
/** One case at a time, for who runs many and tells how far it is. */
export {
  type CaseChange,
  type CaseReplay,
  CaseReplayer,
  type EditionRun,
} from './replay-case.ts';
export type { RunnableEdition } from './runnable-edition.ts';
/** What is told of a replay as a whole. */
export type {
  CasePlace,
  ChangedCase,
  ChangeGroup,
  EditionCoverage,
  FailedCase,
  ReplaySummary,
} from './summary.ts';
