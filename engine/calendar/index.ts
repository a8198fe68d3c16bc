/** The working calendar of Kazakhstan and exact arithmetic on days. */
/** What a day is: worked or not, why, how surely. */
export {
  type CalendarDay,
  calendarDay,
  isWorkingDay,
  type NonWorkingReason,
  nonWorkingReason,
} from './calendar.ts';
/** Days as `YYYY-MM-DD`: existence, order number, weekday, months and years. */
export {
  addDays,
  addMonths,
  addYears,
  type Day,
  dayFromNumber,
  dayNumber,
  isDay,
  onDayOfMonth,
  weekday,
} from './day.ts';
/** Days and months in words. */
export { dayText, monthText } from './day-text.ts';
/** How sure a day is; names of days of the week, kk, ru and en. */
export { type DayStatus, WEEKDAYS } from './holidays.ts';
/** Terms in working days, and rolling to the next working day. */
export { addWorkingDays, type NotCovered, rollForward, type SkippedDay, type TermRun } from './terms.ts';
/** Why a day is not worked, and days of the week, in words. */
export { nonWorkingText, weekdayText } from './wording.ts';
