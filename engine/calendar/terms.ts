/** Terms on the working calendar (Labour Code art. 13; Civil Code arts 173 to 176). */
import { type CalendarDay, calendarDay, type NonWorkingReason } from './calendar.ts';
import { addDays, type Day } from './day.ts';

/** A day that a term passed over, and why. */
export interface SkippedDay {
  readonly day: Day;
  readonly reason: NonWorkingReason;
}

/** How a term ran. `uncertain` are the days it met whose state is estimated or disputed. */
export interface TermRun {
  readonly covered: true;
  readonly end: Day;
  /** The days that were counted, in the order of counting. */
  readonly counted: readonly Day[];
  readonly skipped: readonly SkippedDay[];
  readonly uncertain: readonly CalendarDay[];
}

/** The term reached a day that the calendar does not cover: there is no answer. */
export interface NotCovered {
  readonly covered: false;
  readonly day: Day;
}

/**
 * The `count`-th working day after the day (before it, when `count` is negative); the day itself is not
 * counted. For 0 the day itself.
 */
export function addWorkingDays(day: Day, count: number): TermRun | NotCovered {
  const step = count < 0 ? -1 : 1;
  const run = newRun(day);
  while (run.counted.length < Math.abs(count)) {
    run.end = addDays(run.end, step);
    const met = calendarDay(run.end);
    if (met === null) return { covered: false, day: run.end };
    note(run, met);
    if (met.working) run.counted.push(run.end);
  }
  return run;
}

/** The day itself if it is worked, else the next working day (Civil Code art. 176). */
export function rollForward(day: Day): TermRun | NotCovered {
  const run = newRun(day);
  for (;;) {
    const met = calendarDay(run.end);
    if (met === null) return { covered: false, day: run.end };
    note(run, met);
    if (met.working) return run;
    run.end = addDays(run.end, 1);
  }
}

interface OpenRun {
  readonly covered: true;
  end: Day;
  readonly counted: Day[];
  readonly skipped: SkippedDay[];
  readonly uncertain: CalendarDay[];
}

function newRun(end: Day): OpenRun {
  return { covered: true, end, counted: [], skipped: [], uncertain: [] };
}

function note(run: OpenRun, met: CalendarDay): void {
  if (met.reason !== undefined) run.skipped.push({ day: met.day, reason: met.reason });
  if (met.status !== 'confirmed') run.uncertain.push(met);
}
