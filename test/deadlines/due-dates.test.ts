import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isWorkingDay } from '../../engine/calendar/index.ts';
import { dueDateReason, dueDates } from '../../engine/deadlines/index.ts';
import type { Deadline } from '../../engine/program/program.ts';
import { counting, deadline, programOf } from './deadline-program.ts';

function dueOf(parts: Partial<Deadline>, start: string, conventions: readonly string[] = []): string | null {
  const rules = conventions.map((convention) => ({
    deadline: 'd',
    convention: convention as 'does-not-roll',
  }));
  const due = dueDates(programOf([deadline('d', parts)], [counting('how', rules)]), { start })[0];
  if (due === undefined) throw new Error('no answer');
  return due.due;
}

test.each<[Partial<Deadline>, string, string | null, string]>([
  [{ count: 10 }, '2018-01-01', '2018-01-16', 'working days from the day after the event'],
  [{ count: 2 }, '2018-03-01', '2018-03-03', 'ending on a worked Saturday'],
  [{ count: 2 }, '2018-04-27', '2018-05-02', 'over a worked Saturday and a moved day off'],
  [{ count: 2 }, '2019-03-20', '2019-03-27', 'over Nauryz and its moved day'],
  [{ count: 5 }, '2023-10-24', '2023-11-01', 'over Republic Day'],
  [{ count: 10, unit: 'calendar-days' }, '2018-06-01', '2018-06-11', 'calendar days'],
  [{ count: 10, unit: 'calendar-days' }, '2018-05-30', '2018-06-11', 'calendar days that end on a Saturday'],
  [{ count: 3, unit: 'calendar-days' }, '2018-12-28', '2019-01-03', 'calendar days that end on a day off'],
  [{ count: 3, unit: 'calendar-days' }, '2018-05-02', '2018-05-05', 'calendar days, a worked Saturday'],
  [{ count: 1, unit: 'months' }, '2019-01-31', '2019-02-28', 'a month, the end of a month'],
  [{ count: 1, unit: 'months' }, '2018-05-01', '2018-06-01', 'a month'],
  [{ count: 1, unit: 'months' }, '2018-08-01', '2018-09-01', 'a month that ends on a Saturday stays'],
  [{ count: 3, unit: 'years' }, '2018-02-10', '2021-02-10', 'years'],
  [{ count: 3, unit: 'years' }, '2020-02-29', '2023-02-28', 'years from 29 February'],
  [{ count: 3, unit: 'years' }, '2026-05-05', '2029-05-05', 'years need no working calendar'],
  [{ count: 1, direction: 'before' }, '2018-05-02', null, 'a backward term without a declared reading'],
  [
    { count: 1, unit: 'months', dayOfMonth: 10 },
    '2018-03-31',
    null,
    'a fixed day without a declared reading',
  ],
])('%j from %s: %s (%s)', (parts, start, due) => {
  expect(dueOf(parts, start)).toBe(due);
});

test.each<[Partial<Deadline>, string, readonly string[], string, string]>([
  [{ count: 7, direction: 'before' }, '2018-12-28', ['back-from-day-before'], '2018-12-19', 'back'],
  [
    { count: 1, direction: 'before' },
    '2018-05-02',
    ['back-from-day-before'],
    '2018-04-28',
    'back to a Saturday',
  ],
  [
    { count: 10, direction: 'before', unit: 'calendar-days' },
    '2018-06-12',
    ['back-from-day-before'],
    '2018-06-02',
    'back in calendar days, not rolled',
  ],
  [{ unit: 'months', dayOfMonth: 10 }, '2018-05-31', ['does-not-roll'], '2018-06-10', 'a Sunday stays'],
  [{ unit: 'months', dayOfMonth: 10 }, '2018-05-31', ['rolls-forward'], '2018-06-11', 'a Sunday rolls'],
  [{ unit: 'months', dayOfMonth: 31 }, '2018-05-31', ['does-not-roll'], '2018-06-30', 'a short month'],
  [{ count: 0, unit: 'months', dayOfMonth: 25 }, '2018-12-31', ['does-not-roll'], '2018-12-25', 'this month'],
  [{ unit: 'months' }, '2018-08-01', ['rolls-forward'], '2018-09-03', 'a month rolls where it is read so'],
  [{ count: 10, unit: 'calendar-days' }, '2018-05-30', ['does-not-roll'], '2018-06-09', 'read not to roll'],
])('%j from %s read %j: %s (%s)', (parts, start, conventions, due) => {
  expect(dueOf(parts, start, conventions)).toBe(due);
});

const chain = programOf(
  [
    deadline('preliminary', {
      from: { kind: 'deadline', name: 'quarter' },
      direction: 'before',
      count: 5,
    }),
    deadline('quarter', { count: 1, unit: 'months', dayOfMonth: 10 }),
    deadline('other', { from: { kind: 'event', name: 'end' } }),
  ],
  [
    counting('fixed', [{ deadline: 'quarter', convention: 'does-not-roll' }]),
    counting('back', [{ deadline: 'preliminary', convention: 'back-from-day-before' }], {
      cites: ['quarter'],
    }),
  ],
);

test('a deadline counts from another one and says from which event', () => {
  const [preliminary, quarter, ...rest] = dueDates(chain, { start: '2018-03-31' });
  expect(rest).toEqual([]);
  expect(quarter).toMatchObject({
    due: '2018-04-10',
    status: 'decided',
    provision: 'point 9',
    act: 'act-1',
    from: { event: 'start', date: '2018-03-31' },
    interpretations: ['fixed', 'back'],
  });
  expect(preliminary).toMatchObject({
    name: 'preliminary',
    due: '2018-04-03',
    from: {
      event: 'start',
      date: '2018-03-31',
      through: [{ deadline: 'quarter', date: '2018-04-10' }],
    },
    interpretations: ['fixed', 'back'],
  });
});

test('the literal reading has no answer where the act does not say how to count', () => {
  const [preliminary, quarter] = dueDates(chain, { start: '2018-03-31' }, { reading: 'literal' });
  expect(quarter).toMatchObject({
    due: null,
    status: 'no-rule',
    interpretations: [],
    why: { gap: { kind: 'fixed-day' } },
  });
  expect(preliminary).toMatchObject({ due: null, status: 'no-rule', why: { gap: { kind: 'start' } } });
  expect(preliminary && dueDateReason(preliminary, 'en')).toBe(
    '5 working days before "quarter"; that day itself is not counted. The day of "quarter" is not known.',
  );
});

test('beyond the calendar there is no answer, and what depends on it has none', () => {
  const program = programOf([
    deadline('first', { count: 3 }),
    deadline('second', { from: { kind: 'deadline', name: 'first' }, count: 1, unit: 'years' }),
    deadline('rolled', { count: 10, unit: 'calendar-days' }),
    deadline('endless', { count: 10_000_000_000, unit: 'months' }),
    deadline('late', { count: 9000, unit: 'years' }),
  ]);
  const due = dueDates(program, { start: '2027-12-29' });
  expect(due.map(({ name, status, due }) => [name, status, due])).toEqual([
    ['first', 'no-calendar', null],
    ['second', 'no-calendar', null],
    ['rolled', 'no-calendar', null],
    ['endless', 'no-calendar', null],
    ['late', 'no-calendar', null],
  ]);
  expect(due[0] && dueDateReason(due[0], 'ru')).toContain('2028-01-01 вне его');
  expect(due[3] && dueDateReason(due[3], 'kk')).toContain('Мерзім күнтізбеден тыс аяқталады.');
});

test('deadlines that count from each other or from nothing known are left out', () => {
  const program = programOf([
    deadline('a', { from: { kind: 'deadline', name: 'b' } }),
    deadline('b', { from: { kind: 'deadline', name: 'a' } }),
    deadline('c', { from: { kind: 'event', name: 'toString' } }),
  ]);
  expect(dueDates(program, { start: '2018-01-01' })).toEqual([]);
});

test('the reason gives the counted days and each skipped day with its reason, in three languages', () => {
  const [due] = dueDates(programOf([deadline('d', { count: 2 })]), { start: '2018-04-27' });
  expect(due && dueDateReason(due, 'en')).toBe(
    '2 working days after 2018-04-27 ("Start"); that day itself is not counted. Counted: 2018-04-28, 2018-05-02. ' +
      'Not counted: 2018-04-29 (Sunday), 2018-04-30 (day off moved from 2018-04-28), ' +
      "2018-05-01 (Kazakhstan People's Unity Day).",
  );
  expect(due && dueDateReason(due, 'ru')).toBe(
    '2 рабочих дня после 2018-04-27 («Начало»); сам этот день не считается. Посчитаны: 2018-04-28, 2018-05-02. ' +
      'Не считаются: 2018-04-29 (воскресенье), 2018-04-30 (выходной, перенесённый с 2018-04-28), ' +
      '2018-05-01 (Праздник единства народа Казахстана).',
  );
  expect(due && dueDateReason(due, 'kk')).toBe(
    '2018-04-27 күнінен («Басталуы») кейін 2 жұмыс күні; сол күннің өзі есептелмейді. ' +
      'Есептелген күндер: 2018-04-28, 2018-05-02. Есептелмеген күндер: 2018-04-29 (жексенбі), ' +
      '2018-04-30 (2018-04-28 күнінен ауыстырылған демалыс), ' +
      '2018-05-01 (Қазақстан халқының бірлігі мерекесі).',
  );
});

test('Russian counts have their forms', () => {
  const form = (count: number, unit: Deadline['unit']) => {
    const [due] = dueDates(programOf([deadline('d', { count, unit })]), { start: '2018-01-10' });
    return due && dueDateReason(due, 'ru').split(' после')[0];
  };
  expect(form(1, 'working-days')).toBe('1 рабочий день');
  expect(form(21, 'calendar-days')).toBe('21 календарный день');
  expect(form(22, 'months')).toBe('22 месяца');
  expect(form(3, 'years')).toBe('3 года');
  expect(form(11, 'years')).toBe('11 лет');
  expect(form(5, 'years')).toBe('5 лет');
});

test('the reason tells how the end rolled, which reading was used and which days are not certain', () => {
  const program = programOf(
    [deadline('d', { count: 1, unit: 'months', dayOfMonth: 27 })],
    [counting('how', [{ deadline: 'd', convention: 'rolls-forward' }], { label: { en: 'It rolls' } })],
  );
  const [due] = dueDates(program, { start: '2026-04-30' });
  expect(due).toMatchObject({ due: '2026-05-28', certainty: 'estimated' });
  expect(due && dueDateReason(due, 'en')).toBe(
    '1 month after 2026-04-30 ("Start"). Day 27 of that month. The last day, 2026-05-27, is not worked, so ' +
      'the term ends on the next working day, 2026-05-28; passed over: 2026-05-27 (the first day of Kurban ' +
      'Ait; estimated). Under the adopted reading: It rolls. 2026-05-27 is taken as a day off, but that is ' +
      'estimated.',
  );
  const [disputed] = dueDates(programOf([deadline('d', { count: 1 })]), { start: '2026-08-28' });
  expect(disputed).toMatchObject({ due: '2026-08-31', certainty: 'disputed' });
  expect(disputed && dueDateReason(disputed, 'ru')).toContain(
    '2026-08-31 принято за рабочий день, но это спорно.',
  );
});

test('a term in working days or calendar days ends on a working day after its start', () => {
  const unit = fc.constantFrom('working-days' as const, 'calendar-days' as const);
  const day = fc.integer({ min: 0, max: 4000 }).map((count) => addDays('2015-06-01', count));
  fc.assert(
    fc.property(unit, day, fc.integer({ min: 1, max: 60 }), (unit, start, count) => {
      const due = dueOf({ unit, count }, start);
      expect(due !== null && due > start && isWorkingDay(due)).toBe(true);
      const back = dueOf({ unit, count, direction: 'before' }, start, ['back-from-day-before']);
      expect(back !== null && back < start).toBe(true);
    }),
  );
});
