import { expect, test } from 'vitest';
import { problemMessage, readEvents } from '../../engine/facts/index.ts';
import { program } from './facts-program.ts';

const messages = (plain: unknown, language: 'kk' | 'ru' | 'en' = 'en') =>
  readEvents(program, plain).problems.map((problem) => problemMessage(problem, program, language));

test('days of known events are read', () => {
  const events = { period_start: '2018-01-01', period_end: '2020-02-29' };
  expect(readEvents(program, events)).toEqual({ events, problems: [] });
  expect(readEvents(program, {})).toEqual({ events: {}, problems: [] });
});

test('unknown events and days that do not exist are problems', () => {
  expect(readEvents(program, { period_strat: '2018-01-01', period_end: '2018-02-29' }).events).toBe(null);
  expect(messages({ period_strat: '2018-01-01', period_end: '2018-02-29', toString: '2018-01-01' })).toEqual([
    'period_strat: there is no such event; did you mean "period_start"?',
    'period_end: there is no day "2018-02-29"; write it as YYYY-MM-DD, for example 2018-03-29',
    'toString: there is no such event; known events: period_start, period_end',
  ]);
  expect(messages({ period_start: 20180101 }, 'kk')).toEqual([
    '«Кезең басы» (period_start): ЖЖЖЖ-АА-КК түріндегі күн керек, бірақ сан берілген: 20180101',
  ]);
  expect(messages([], 'ru')).toEqual(['События дела: нужно: запись с полями, а дано: список ([])']);
});
