/** When something is due, and why on that day: data, worded by `dueDateReason`. */
import type { CalendarDay, Day, DayStatus, SkippedDay } from '../calendar/index.ts';
import type { Deadline, Interpretation, Label } from '../program/index.ts';

/** How a deadline is counted where the act does not say (`Interpretation.counting`). */
export type Convention = Interpretation['counting'][number]['convention'];

/** The answer to one deadline (contract.md, `deadlines`, has `why` as text). */
export interface DueDate {
  readonly name: string;
  readonly label: Label;
  /** `no-rule`: the act does not say how to count; `no-calendar`: it ends beyond the working calendar. */
  readonly status: 'decided' | 'no-rule' | 'no-calendar';
  /** Null unless decided. */
  readonly due: Day | null;
  readonly provision: string;
  readonly act: string;
  /** Roles that have to act. */
  readonly who: readonly string[];
  /** The event at the root, its day, and the deadlines in between, the nearest last. */
  readonly from: {
    readonly event: string;
    readonly date: Day;
    readonly through?: readonly { readonly deadline: string; readonly date: Day | null }[];
  };
  readonly why: DueReason;
  /** The least sure state among the days that mattered. */
  readonly certainty: DayStatus;
  readonly interpretations: readonly string[];
}

/** The steps from the start to the day due. */
export interface DueReason {
  /** The event or the deadline it counts from; `date` is null when that deadline has no answer. */
  readonly start: {
    readonly kind: 'event' | 'deadline';
    readonly name: string;
    readonly label: Label;
    readonly date: Day | null;
  };
  readonly direction: Deadline['direction'];
  readonly count: number;
  readonly unit: Deadline['unit'];
  readonly dayOfMonth?: number;
  /** Working days counted, in order; empty for other units. */
  readonly counted: readonly Day[];
  readonly skipped: readonly SkippedDay[];
  /** The end moved on from a day that is not worked. */
  readonly rolled?: { readonly from: Day; readonly skipped: readonly SkippedDay[] };
  /** Days that mattered and whose state is estimated or disputed. */
  readonly uncertain: readonly CalendarDay[];
  readonly conventions: readonly {
    readonly convention: Convention;
    readonly interpretation: string;
    readonly label: Label;
  }[];
  /** Why there is no answer. */
  readonly gap?: Gap;
}

/** `backward`, `fixed-day`: the act is silent; `start`: no answer to start from; `not-covered`: `day` is. */
export type Gap =
  | { readonly kind: 'backward' | 'fixed-day' | 'start' }
  | { readonly kind: 'not-covered'; readonly day: Day | null };
