/** What the reason of a due date needs in every language. */
import type { DayStatus } from '../calendar/index.ts';
import type { DueReason } from './due-date.ts';

/** The phrases of one language. Dates are ISO; each phrase that ends a sentence has its full stop. */
export interface DeadlineWording {
  /** `5 working days after 2018-01-01 (Period starts)`; `start` is the label, `date` null when unknown. */
  readonly term: (why: DueReason, start: string) => string;
  /** `5 working days`; with the day of the month reached, `1 month, day 10`. */
  readonly length: (count: number, unit: DueReason['unit'], dayOfMonth: number | undefined) => string;
  readonly counted: (days: string) => string;
  readonly skipped: (days: string) => string;
  readonly fixedDay: (dayOfMonth: number) => string;
  readonly rolled: (from: string, skipped: string, due: string) => string;
  readonly readBy: (interpretations: string) => string;
  readonly uncertain: (day: string, status: Exclude<DayStatus, 'confirmed'>, working: boolean) => string;
  readonly gap: {
    readonly backward: string;
    readonly fixedDay: string;
    readonly start: (label: string) => string;
    /** `day` null: beyond any calendar. */
    readonly notCovered: (day: string | null) => string;
  };
}
