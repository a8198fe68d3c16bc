import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dayFromNumber,
  dayNumber,
  isDay,
  onDayOfMonth,
  weekday,
} from '../../engine/calendar/index.ts';

const days = fc.integer({ min: -600_000, max: 2_000_000 });
const plain = (day: string) => Temporal.PlainDate.from(day);

test('a day exists only as the Gregorian calendar has it', () => {
  for (const day of ['2018-02-28', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
    expect(isDay(day), day).toBe(true);
  for (const day of ['2018-02-29', '1900-02-29', '2018-02-30', '2018-04-31', '2018-13-01', '2018-00-01'])
    expect(isDay(day), day).toBe(false);
  for (const day of [
    '2018-01-00',
    '0000-01-01',
    '2018-1-1',
    '18-01-01',
    '2018-01-01T00:00',
    '',
    ' 2018-01-01',
  ])
    expect(isDay(day), day).toBe(false);
});

test('day numbers agree with Temporal in both directions', () => {
  fc.assert(
    fc.property(days, (number) => {
      const day = dayFromNumber(number);
      expect(day).toBe(Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString());
      expect(dayNumber(day)).toBe(number);
      expect(weekday(day)).toBe(plain(day).dayOfWeek);
    }),
    { numRuns: 2000 },
  );
});

test('days, months and years added agree with Temporal, the end of a month clamped', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -1200, max: 1200 }), (number, count) => {
      const day = dayFromNumber(number);
      expect(addDays(day, count)).toBe(plain(day).add({ days: count }).toString());
      expect(addMonths(day, count)).toBe(plain(day).add({ months: count }).toString());
      expect(addYears(day, Math.trunc(count / 12))).toBe(
        plain(day)
          .add({ years: Math.trunc(count / 12) })
          .toString(),
      );
    }),
    { numRuns: 2000 },
  );
});

test('a date of a month that the month lacks is its last day', () => {
  expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
  expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
  expect(addYears('2020-02-29', 3)).toBe('2023-02-28');
  expect(onDayOfMonth('2023-10-30', 10)).toBe('2023-10-10');
  expect(onDayOfMonth('2023-04-02', 31)).toBe('2023-04-30');
});
