/**
 * The working calendar of Kazakhstan, 2015 to 2027: five-day week, holidays, and days moved by decree. Days
 * outside are not covered; nothing is guessed about them.
 */
import type { Label } from '../program/index.ts';
import { type Day, weekday } from './day.ts';
import { type DayStatus, HOLIDAYS } from './holidays.ts';
import { FIRST_YEAR, LAST_YEAR, SPECIAL_DAYS } from './special-days.ts';

/**
 * Why a day is not worked. `observed`: the day off for a holiday that fell on a weekend; `moved`: a day off by
 * decree, for the worked day in `insteadOf`.
 */
export interface NonWorkingReason {
  readonly kind: 'weekend' | 'holiday' | 'observed' | 'moved';
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** The holiday, where there is one. */
  readonly holiday?: Label;
  readonly insteadOf?: Day;
  readonly status: DayStatus;
}

/** What the calendar says of a day. */
export interface CalendarDay {
  readonly day: Day;
  readonly working: boolean;
  readonly status: DayStatus;
  /** Present when the day is not worked. */
  readonly reason?: NonWorkingReason;
}

/** What the calendar says of a day; null when the day is outside the years it covers. The day must exist. */
export function calendarDay(day: Day): CalendarDay | null {
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const number = weekday(day);
  const special = SPECIAL_DAYS[day];
  const status = special?.[2] ?? 'confirmed';
  if (special === undefined || special[0] === 'ordinary') {
    if (number < 6) return { day, working: true, status };
    return { day, working: false, status, reason: { kind: 'weekend', weekday: number, status } };
  }
  if (special[0] === 'worked') return { day, working: true, status };
  const [kind, about] = special;
  const reason: NonWorkingReason =
    kind === 'moved'
      ? { kind, weekday: number, insteadOf: about, status }
      : { kind, weekday: number, holiday: HOLIDAYS[about], status };
  return { day, working: false, status, reason };
}

/** Whether the day is worked; null outside 2015 to 2027. */
export function isWorkingDay(day: Day): boolean | null {
  return calendarDay(day)?.working ?? null;
}

/** Why the day is not worked; null when it is worked or the calendar does not cover it. */
export function nonWorkingReason(day: Day): NonWorkingReason | null {
  return calendarDay(day)?.reason ?? null;
}
