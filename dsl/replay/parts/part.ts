/** What replaying a part of the cases gives: plain data, small, from which the whole is put together again. */
import type { NamedAnswer, Unmet } from '../../../engine/index.ts';
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

/** One question, its answers on the editions compared, and why they differ: the same for many cases. */
export interface Course {
  /** The number of the plan. */
  readonly plan: number;
  readonly kind: NamedAnswer['kind'];
  readonly name: string;
  /** On the editions that the plan compares, in their order. */
  readonly answers: readonly Answer[];
  readonly changes: readonly CourseChange[];
}

/** A change of a course. */
export interface CourseChange {
  /** The place of the later edition among those compared. */
  readonly at: number;
  /** The place of the change among those of its two editions. */
  readonly order: number;
  readonly because: readonly Cause[];
}

/** A course with the cases that take it. */
export interface CountedCourse extends Course {
  readonly cases: number;
  /** The first cases. */
  readonly examples: readonly PartPlace[];
}

/** What all cases of one methodology and day have in common. Editions by their numbers. */
export interface PlanRecord {
  readonly methodology: string;
  readonly on: string;
  readonly compared: readonly number[];
  /** Days without an edition. */
  readonly notRun: readonly { readonly day: string; readonly reason: NotRunReason }[];
  readonly cases: number;
}

/** Why there is no edition on a day, or that it has errors. */
export type NotRunReason = Exclude<EditionChoice, { found: true }> | 'errors';

/** An edition that cases were run on. */
export type EditionRecord = EditionCoverage;

/** The counts of a part and everything that its lines refer to by number. */
export interface PartTally {
  /** Cases that were run. */
  readonly cases: number;
  readonly runs: number;
  readonly failed: number;
  readonly changed: number;
  /** Editions in the order in which cases first used them. */
  readonly editions: readonly EditionRecord[];
  readonly plans: readonly PlanRecord[];
  readonly courses: readonly CountedCourse[];
}

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
  changed(line: ChangedLine): void;
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
