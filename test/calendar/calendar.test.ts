import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  calendarDay,
  dayFromNumber,
  dayNumber,
  isWorkingDay,
  nonWorkingReason,
  rollForward,
} from '../../engine/calendar/index.ts';
import { calendarModule } from '../../scripts/make-calendar.ts';

const file = (name: string) =>
  readFileSync(new URL(`../../engine/calendar/${name}`, import.meta.url), 'utf8');

test('the module is what the script makes of the CSV', () => {
  expect(file('special-days.ts')).toBe(calendarModule(file('kazakhstan.csv')));
});

test('a row that does not make sense is refused', () => {
  const row = (text: string) => () => calendarModule(`date,weekday,type,label,status\n${text}\n`);
  expect(row('2018-01-01,Mon,public_holiday,Capital Day,confirmed')).not.toThrow();
  expect(row('2018-01-01,Tue,public_holiday,Capital Day,confirmed')).toThrow('2018-01-01');
  expect(row('2018-01-01,Mon,public_holiday,Moon Day,confirmed')).toThrow('Moon Day');
  expect(row('2018-01-01,Mon,party,Capital Day,confirmed')).toThrow('2018-01-01');
  expect(row('2018-01-01,Mon,public_holiday,Capital Day,perhaps')).toThrow('2018-01-01');
  expect(row('2018-02-30,Mon,public_holiday,Capital Day,confirmed')).toThrow('2018-02-30');
});

test.each([
  ['2018-01-01', 10, '2018-01-16', 'two holidays, Christmas on a Sunday'],
  ['2018-03-01', 2, '2018-03-03', 'a worked Saturday'],
  ['2018-04-27', 2, '2018-05-02', 'a worked Saturday, then a moved day off and a holiday'],
  ['2019-03-20', 2, '2019-03-27', 'Nauryz with its moved day'],
  ['2023-10-24', 5, '2023-11-01', 'Republic Day'],
  ['2018-12-28', 1, '2018-12-29', 'a worked Saturday before new year'],
  ['2018-12-29', 1, '2019-01-03', 'across new year'],
])('%s + %i working days = %s: %s', (from, count, due) => {
  expect(addWorkingDays(from, count)).toMatchObject({ end: due });
});

test('every skipped day has its reason', () => {
  const run = addWorkingDays('2018-04-27', 2);
  expect(run).toMatchObject({
    counted: ['2018-04-28', '2018-05-02'],
    skipped: [
      { day: '2018-04-29', reason: { kind: 'weekend', weekday: 7 } },
      { day: '2018-04-30', reason: { kind: 'moved', insteadOf: '2018-04-28' } },
      {
        day: '2018-05-01',
        reason: { kind: 'holiday', holiday: { kk: 'Қазақстан халқының бірлігі мерекесі' } },
      },
    ],
    uncertain: [],
  });
  expect(nonWorkingReason('2019-03-25')).toMatchObject({
    kind: 'observed',
    holiday: { ru: 'Наурыз мейрамы' },
  });
  expect(nonWorkingReason('2019-03-26')).toBe(null);
});

test('Kurban Ait of 2026 and 2027 is estimated, Constitution Day from 2026 disputed', () => {
  expect(calendarDay('2026-05-27')).toMatchObject({ working: false, status: 'estimated' });
  expect(calendarDay('2027-05-16')).toMatchObject({ working: false, status: 'estimated' });
  expect(calendarDay('2027-03-15')).toMatchObject({ working: false, status: 'disputed' });
  expect(calendarDay('2026-08-31')).toMatchObject({ working: true, status: 'disputed' });
  expect(calendarDay('2027-08-30')).toMatchObject({ working: true, status: 'disputed' });
  expect(calendarDay('2025-06-06')).toMatchObject({ working: false, status: 'confirmed' });
  expect(addWorkingDays('2026-05-26', 1)).toMatchObject({
    end: '2026-05-28',
    uncertain: [{ day: '2026-05-27', status: 'estimated' }],
  });
});

test('no day outside 2015 to 2027 is answered', () => {
  expect(isWorkingDay('2014-12-31')).toBe(null);
  expect(isWorkingDay('2015-01-05')).toBe(true);
  expect(isWorkingDay('2027-12-31')).toBe(true);
  expect(isWorkingDay('2028-01-03')).toBe(null);
  expect(addWorkingDays('2027-12-30', 2)).toEqual({ covered: false, day: '2028-01-01' });
  expect(addWorkingDays('2015-01-03', -1)).toEqual({ covered: false, day: '2014-12-31' });
  expect(rollForward('2031-06-02')).toEqual({ covered: false, day: '2031-06-02' });
});

test('a non-working day rolls to the next working day, a working day stays', () => {
  expect(rollForward('2018-05-05')).toMatchObject({ end: '2018-05-05', skipped: [] });
  expect(rollForward('2018-12-30')).toMatchObject({ end: '2019-01-03' });
});

const inside = fc
  .integer({ min: dayNumber('2015-06-01'), max: dayNumber('2027-06-01') })
  .map((number) => dayFromNumber(number));
const end = (day: string, count: number): string => {
  const run = addWorkingDays(day, count);
  if (!run.covered) throw new Error(`not covered: ${run.day}`);
  return run.end;
};

test('a term in working days ends on a working day, and no days are lost on the way', () => {
  fc.assert(
    fc.property(inside, fc.integer({ min: 1, max: 60 }), fc.boolean(), (day, size, back) => {
      const run = addWorkingDays(day, back ? -size : size);
      if (!run.covered) throw new Error(`not covered: ${run.day}`);
      expect(isWorkingDay(run.end)).toBe(true);
      expect(run.counted).toHaveLength(size);
      const met = [...run.counted, ...run.skipped.map((skipped) => skipped.day)].sort();
      const days = Math.abs(dayNumber(run.end) - dayNumber(day));
      expect(met).toEqual(Array.from({ length: days }, (_, i) => addDays(day, back ? -i - 1 : i + 1)).sort());
    }),
  );
});

test('from a working day, counting forward and back again returns to it; terms add up', () => {
  fc.assert(
    fc.property(inside, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 20 }), (day, a, b) => {
      const start = end(day, 1);
      expect(end(end(start, a), -a)).toBe(start);
      expect(end(end(start, -a), a)).toBe(start);
      expect(end(end(day, a), b)).toBe(end(day, a + b));
    }),
  );
});
