/**
 * Exact arithmetic on calendar days. A day is a string `YYYY-MM-DD` of the Gregorian calendar, years 0001 to
 * 9999; no clock, no time zone. Terms in months and years follow the Civil Code, art. 175.
 */

/** A day, `YYYY-MM-DD`. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: `2018-02-30` and `2018-2-3` are not. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (parts === null) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The number of the day, one higher each day; 1970-01-01 is 0. The day must exist (`isDay`). */
export function dayNumber(day: Day): number {
  const { year, month, date } = dateParts(day);
  // Years that begin in March put the leap day last, so that month lengths repeat every five months.
  const shifted = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date - 1;
  return 365 * shifted + leapDaysBefore(shifted) + dayOfYear - 719_468;
}

/** The day with that number: the inverse of `dayNumber`. */
export function dayFromNumber(number: number): Day {
  const days = number + 719_468;
  let year = Math.floor(days / 365.2425);
  while (365 * (year + 1) + leapDaysBefore(year + 1) <= days) year += 1;
  while (365 * year + leapDaysBefore(year) > days) year -= 1;
  const dayOfYear = days - 365 * year - leapDaysBefore(year);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return monthFromMarch < 10
    ? dayFrom(year, monthFromMarch + 3, date)
    : dayFrom(year + 1, monthFromMarch - 9, date);
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count);
}

/** The day of the week, 1 Monday to 7 Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/**
 * The same date `count` months later (earlier when negative); the last day of the month where the month has
 * no such date (Civil Code art. 175(3)).
 */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = dateParts(day);
  const months = year * 12 + month - 1 + count;
  return clampedDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, date);
}

/** The same date `count` years later (earlier when negative); 29 February becomes 28 in a common year. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, 12 * count);
}

/** The given date in the month of `day`; the month's last day where it has no such date. */
export function onDayOfMonth(day: Day, date: number): Day {
  const { year, month } = dateParts(day);
  return clampedDay(year, month, date);
}

function dateParts(day: Day): { year: number; month: number; date: number } {
  const parts = DAY.exec(day);
  if (parts === null) throw new Error(`not a day: ${day}`);
  return { year: Number(parts[1]), month: Number(parts[2]), date: Number(parts[3]) };
}

function leapDaysBefore(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function clampedDay(year: number, month: number, date: number): Day {
  return dayFrom(year, month, Math.min(date, daysInMonth(year, month)));
}

function dayFrom(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
