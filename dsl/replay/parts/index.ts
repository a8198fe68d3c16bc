/** Replaying part by part, for any number of cases. */
export { changesOf, type ReplayChange } from './changes.ts';
export { SummaryMerger } from './merge.ts';
export {
  type ChangedLine,
  type CourseLine,
  caseName,
  type FailedLine,
  type NotRunLine,
  type NotRunReason,
  type PartLines,
  type PartPlace,
  type PartStart,
  type PartTally,
} from './part.ts';
export { PartReplayer } from './part-replayer.ts';
