/** What replaying a part of the cases gives: plain data, small, from which the whole is put together again. */
import type { GradeDirection, NamedAnswer, Unmet } from '../../../engine/index.ts';
import type { EditionChoice } from '../../workspace/index.ts';
import type { Cause } from '../blame.ts';
import type { EditionCoverage } from '../summary.ts';

/** An answer as reports show it. */
export type Answer = Pick<NamedAnswer, 'value' | 'status'>;

/** Where a case of a part stands: its id (null: it has none), its place among the records, its line in the part. */
export interface PartPlace {
  readonly id: string | null;
  /** From 0, among all records of the part, bad ones counted. */
  readonly index: number;
  /** From 1. */
  readonly line: number;
}

/** Why there is no edition on a day, or that it has errors. */
export type NotRunReason = Exclude<EditionChoice, { found: true }> | 'errors';

/** What all cases of one methodology and day have in common. Editions by their numbers. */
export interface PlanRecord {
  readonly methodology: string;
  readonly on: string;
  readonly compared: readonly number[];
  /** Days without an edition. */
  readonly notRun: readonly { readonly day: string; readonly reason: NotRunReason }[];
  readonly cases: number;
}

/** What is answered: a decision, requirement or deadline in the cases of a plan. */
export interface QuestionRecord {
  readonly plan: number;
  readonly kind: NamedAnswer['kind'];
  readonly name: string;
  /** Of each edition compared, whether its values are so few that groups are told apart by them. */
  readonly isFew: readonly boolean[];
}

/** Like changes with one cause: of one question, between an edition compared and the one before. All by their numbers. */
export interface GroupRecord {
  readonly question: number;
  /** The place of the later edition among those compared. */
  readonly at: number;
  readonly because: number;
  /** The answers; -1 for values that are not few, where they are not the same in all cases. */
  readonly from: number;
  readonly to: number;
  /** Of grades. */
  readonly direction: GradeDirection | null;
  readonly cases: number;
  /** The first cases, by id and place. */
  readonly examples: readonly (readonly [id: string | null, index: number])[];
}

/** The counts of a part, and the tables that its lines refer to by number. */
export interface PartTally {
  /** Cases that were run. */
  readonly cases: number;
  readonly runs: number;
  readonly failed: number;
  readonly changed: number;
  /** Editions in the order in which cases first used them. */
  readonly editions: readonly EditionCoverage[];
  readonly plans: readonly PlanRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly answers: readonly Answer[];
  readonly causes: readonly (readonly Cause[])[];
  readonly groups: readonly GroupRecord[];
}

/**
 * The course of an answer over the editions compared: the question, its answers, and each change as the place of the later
 * edition, the place of the change among those of its two editions, and the causes. The same for many cases.
 */
export type CourseLine = readonly [
  question: number,
  answers: readonly number[],
  changes: readonly (readonly [at: number, order: number, because: number])[],
];

/** A case with changes: its id, place and line, then its courses by their numbers. */
export type ChangedLine = readonly [id: string | null, index: number, line: number, ...courses: number[]];

/** A case for which days had no edition: its id, place and line, then its plan. */
export type NotRunLine = readonly [id: string | null, index: number, line: number, plan: number];

/** A case that its edition does not answer as expected. */
export interface FailedLine extends PartPlace {
  readonly plan: number;
  readonly unmet: readonly Unmet[];
}

/** Takes the lines of a part as they come. */
export interface PartLines {
  /** A case with changes: what its line is made of. */
  changed(place: PartPlace, courses: readonly number[]): void;
  notRun(line: NotRunLine): void;
  failed(line: FailedLine): void;
}

/** Where a part stands: what its lines and places are counted from. */
export interface PartStart {
  readonly file: string;
  /** Lines and records of the file before the part. */
  readonly lines: number;
  readonly records: number;
}

/** What a case is called: by its id, else by its place in the file. */
export function caseName(id: string | null, index: number, { records }: PartStart): string {
  return id ?? String(records + index + 1);
}
