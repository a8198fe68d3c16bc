/** Counts one deadline from its start (calendar.md, Labour Code art. 13, Civil Code arts 173 to 176). */
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  type CalendarDay,
  type Day,
  isDay,
  onDayOfMonth,
  rollForward,
  type SkippedDay,
} from '../calendar/index.ts';
import type { Deadline } from '../program/index.ts';
import type { Convention, DueReason, Gap } from './due-date.ts';

/** The outcome of counting: a day, or why there is none; and the steps on the way. */
export interface Counted {
  readonly due: Day | null;
  readonly steps: Pick<DueReason, 'counted' | 'skipped' | 'rolled' | 'uncertain' | 'gap'>;
}

/** Terms longer than this end beyond the year 9999 in any unit that counts days. */
const LONGEST = 4_000_000;

/**
 * The day due when counting starts on `start`. Backward terms and fixed days of a month need a convention,
 * since the acts do not say how they are counted. Terms in calendar days end on a working day (Civil Code
 * art. 176) except backward ones; months, years and fixed days stay where they fall unless `rolls-forward`.
 */
export function countDeadline(deadline: Deadline, start: Day, conventions: readonly Convention[]): Counted {
  const back = deadline.direction === 'before';
  const fixed = deadline.dayOfMonth !== undefined;
  const rolls = conventions.includes('rolls-forward');
  const stays = conventions.includes('does-not-roll');
  if (back && !conventions.includes('back-from-day-before')) return none({ kind: 'backward' });
  if (fixed && !rolls && !stays) return none({ kind: 'fixed-day' });

  const term = runTerm(deadline, start);
  if (!term.covered) return none({ kind: 'not-covered', day: term.day });
  const end = deadline.dayOfMonth === undefined ? term.end : onDayOfMonth(term.end, deadline.dayOfMonth);
  const steps = { counted: term.counted, skipped: term.skipped, uncertain: term.uncertain };

  const rollsByLaw = deadline.unit === 'calendar-days' && !back && !fixed && !stays;
  if (!rolls && !rollsByLaw) return { due: end, steps };
  const roll = rollForward(end);
  if (!roll.covered) return none({ kind: 'not-covered', day: roll.day });
  const uncertain = [...steps.uncertain, ...roll.uncertain];
  if (roll.end === end) return { due: end, steps: { ...steps, uncertain } };
  return { due: roll.end, steps: { ...steps, uncertain, rolled: { from: end, skipped: roll.skipped } } };
}

type Term =
  | {
      readonly covered: true;
      readonly end: Day;
      readonly counted: readonly Day[];
      readonly skipped: readonly SkippedDay[];
      readonly uncertain: readonly CalendarDay[];
    }
  | { readonly covered: false; readonly day: Day | null };

function runTerm(deadline: Deadline, start: Day): Term {
  if (deadline.count > LONGEST) return { covered: false, day: null };
  const count = deadline.direction === 'before' ? -deadline.count : deadline.count;
  if (deadline.unit === 'working-days') return addWorkingDays(start, count);
  const add = { 'calendar-days': addDays, months: addMonths, years: addYears }[deadline.unit];
  const end = add(start, count);
  return isDay(end)
    ? { covered: true, end, counted: [], skipped: [], uncertain: [] }
    : { covered: false, day: null };
}

function none(gap: Gap): Counted {
  return { due: null, steps: { counted: [], skipped: [], uncertain: [], gap } };
}
