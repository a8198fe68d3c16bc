/** The language: texts of acts to programs, and back to text. The only door of `dsl/`. */

/** How to check. */
export type { CheckOptions } from './checks/index.ts';
/** Editions to be compared: of a day, or of the act of a file. */
export {
  type NoSide,
  type Side,
  type SideChoice,
  sideBefore,
  sideOfAct,
  sideOnDay,
} from './compare/index.ts';
/** Editions: a methodology on a day, its provisions with their acts, edits and former wordings. */
export {
  type Act,
  type CitedDocument,
  type DayBound,
  type Edition,
  type EditionProvision,
  everyProvision,
  findProvision,
} from './consolidate/index.ts';
/** Findings, and their wording in kk, ru and en. */
export {
  type Diagnostic,
  type DiagnosticCode,
  messageOf,
  type Severity,
  type Staged,
} from './diagnostics/index.ts';
/** Beginning acts: their first texts from plain values. */
export {
  type ActPlan,
  beginAct,
  beginAmendment,
  type InForcePlan,
  isActName,
  type NewAct,
  type NewAmendment,
  type NewEdit,
} from './drafting/index.ts';
/** Back to text: canonical form, another surface. */
export { formatAct, printAct, translateAct } from './print/index.ts';
/** Stored cases over editions: what fails, what changes and by which edit, what was never put to use. */
export {
  type CaseChange,
  type CasePlace,
  type CaseReplay,
  CaseReplayer,
  type Cause,
  Causes,
  type ChangedCase,
  type ChangedLine,
  type ChangeGroup,
  type CourseLine,
  caseName,
  changesOf,
  type EditionCoverage,
  type EditionRun,
  type FailedCase,
  type FailedLine,
  type GradeMove,
  gradeMoves,
  LISTED,
  type NotRunLine,
  type NotRunReason,
  type PartLines,
  type PartPlace,
  PartReplayer,
  type PartStart,
  type PartTally,
  type ReplayChange,
  type ReplayEditions,
  type ReplaySummary,
  type RunnableEdition,
  SummaryMerger,
  shareText,
  usedShare,
} from './replay/index.ts';
/** Help for whoever writes acts, in any editor that speaks LSP. */
export {
  type ChosenCase,
  createLanguageService,
  type FileRequest,
  type LanguageService,
  type PositionRequest,
  type RangeRequest,
  type Refusal,
  SEMANTIC_TOKENS_LEGEND,
  SHOW_CASES,
} from './service/index.ts';
/** Text to tree. */
export { type ActFile, type Position, parseAct, positionOf, type Surface } from './syntax/index.ts';
/** All acts of a folder together. */
export {
  type EditionChoice,
  openWorkspace,
  type SourceFile,
  type Workspace,
} from './workspace/index.ts';
