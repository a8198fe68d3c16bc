/** What a replay found, bounded in size whatever the number of cases: for reports, and for merging parts of a replay. */
import type { EditionIdentity, GradeDirection, NamedAnswer, Unmet, UsableRow } from '../../engine/index.ts';
import type { Cause } from './blame.ts';

/** So many cases are listed of those that fail and of those that change. */
export const LISTED = 1000;

/** So many first cases of a group of changes are named. */
export const EXAMPLES = 5;

/** Everything that is told of a replay as a whole. Lists of cases end at a limit; the counts beside them do not. */
export interface ReplaySummary {
  readonly cases: number;
  /** Cases times editions that were run. */
  readonly runs: number;
  readonly passed: number;
  readonly failed: number;
  /** Records that are no cases, kept apart. */
  readonly unreadable: number;
  /** Like changes with one cause together, the most frequent first. */
  readonly groups: readonly ChangeGroup[];
  readonly failures: readonly FailedCase[];
  /** How many cases another edition answers differently. */
  readonly changed: number;
  /** Cases with another answer on another edition, as a matrix of cases and editions. */
  readonly changedCases: readonly ChangedCase[];
  readonly coverage: readonly EditionCoverage[];
}

/** Changes of one answer between two editions for one reason, from and to the same answer. */
export interface ChangeGroup {
  readonly methodology: string;
  readonly kind: NamedAnswer['kind'];
  readonly name: string;
  readonly before: EditionIdentity;
  readonly after: EditionIdentity;
  /** The answers. Null for numbers, days and lists that differ within the group: there may be as many as cases. */
  readonly from: Pick<NamedAnswer, 'value' | 'status'> | null;
  readonly to: Pick<NamedAnswer, 'value' | 'status'> | null;
  /** Whether it is a grade that falls or rises; null where it is no grade, or no such way. */
  readonly direction: GradeDirection | null;
  readonly because: readonly Cause[];
  readonly cases: number;
  /** Ids of the first cases. */
  readonly examples: readonly string[];
}

/** Where a case stands. */
export interface CasePlace {
  readonly id: string;
  readonly methodology: string;
  readonly on: string;
  readonly file: string;
  readonly line: number;
}

/** A case that its edition does not answer as expected. */
export interface FailedCase extends CasePlace {
  readonly unmet: readonly Unmet[];
}

/** A case with the answers that differ, edition by edition. */
export interface ChangedCase extends CasePlace {
  readonly answers: readonly {
    readonly kind: NamedAnswer['kind'];
    readonly name: string;
    /** In the order of the editions compared. */
    readonly editions: readonly {
      readonly edition: EditionIdentity;
      readonly value: NamedAnswer['value'];
      readonly status: NamedAnswer['status'];
    }[];
  }[];
}

/** What cases put to use of an edition. */
export interface EditionCoverage {
  readonly methodology: string;
  readonly edition: EditionIdentity;
  /** Provisions with rules, in the order of the act. */
  readonly provisions: readonly { readonly id: string; readonly cases: number }[];
  /** Rows of tables and exceptions, in the order of the rules. */
  readonly rows: readonly (UsableRow & { readonly cases: number })[];
  /** How many cases break each requirement. */
  readonly requirements: readonly {
    readonly name: string;
    readonly provision: string;
    readonly broken: number;
  }[];
}
