import { describe, expect, test } from 'vitest';
import { monthsOf } from '../../../editor/assess/due/months.ts';
import { dueDates } from '../../../engine/index.ts';
import { programOn } from './real-programs.ts';

const program = programOn('atyrau-akimat', '2022-06-15');
const events = { assessment_completed: '2022-05-05' };
const months = monthsOf(program, dueDates(program, events), events, 'en');
const dayOf = (day: string) => months.flatMap(({ weeks }) => weeks.flat()).find((one) => one?.day === day);

describe('months with due dates', () => {
  test('are those in which something is due or happens, in order', () => {
    // Two working days after 5 May over the holidays; three years.
    expect(months.map(({ month }) => month)).toEqual(['2022-05', '2025-05']);
  });

  test('have weeks of seven places from Monday on', () => {
    const [may] = months;
    expect(may?.weeks.map((week) => week.map((day) => day?.number ?? 0))).toEqual([
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 31, 0, 0, 0, 0, 0],
    ]);
  });

  test('say what is due, what happened, and why a day is not worked', () => {
    expect(dayOf('2022-05-05')).toMatchObject({
      isWorked: true,
      events: ['Completion of the assessment'],
      due: [],
    });
    expect(dayOf('2022-05-11')?.due).toEqual([
      'Informing the civil servant of the results',
      'Sending the results to a civil servant who refused to be informed of them',
    ]);
    expect(dayOf('2022-05-09')).toMatchObject({ isWorked: false, holiday: 'Victory Day' });
    expect(dayOf('2022-05-08')).toMatchObject({ isWorked: false, holiday: null });
    expect(dayOf('2022-05-04')).toMatchObject({ isWorked: true, holiday: null });
  });

  test('beyond the working calendar nobody knows', () => {
    const far = monthsOf(program, [], { assessment_completed: '2040-01-02' }, 'en');
    expect(far[0]?.weeks[0]?.find((day) => day !== null)).toMatchObject({ isWorked: null, holiday: null });
  });
});
