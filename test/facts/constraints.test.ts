import { expect, test } from 'vitest';
import { pathText, problemMessage, readFacts } from '../../engine/facts/index.ts';
import { program } from './facts-program.ts';

const found = (plain: unknown) =>
  readFacts(program, plain).problems.map((problem) => [pathText(problem.path), problem.code]);
const observed = (count: number) => [
  { competency: 'integrity', observed: 1 },
  { competency: 'cooperation', observed: count },
];

test('more observed indicators than exist are a problem of that record, told with the condition', () => {
  const plain = { category: 'E-3', competencies: observed(4) };
  expect(found(plain)).toEqual([['competencies[1]', 'constraint']]);
  expect(readFacts(program, plain).facts).toBe(null);
  const tell = (language: 'kk' | 'ru' | 'en') =>
    readFacts(program, plain).problems.map((problem) => problemMessage(problem, program, language));
  expect(tell('en')).toEqual([
    '"Competencies" (competencies[1]): a condition does not hold: No more than there are (annex 3)',
  ]);
  expect(tell('ru')).toEqual([
    '«Competencies» (competencies[1]): не выполнено условие: Не больше индикаторов (приложение 3)',
  ]);
  expect(tell('kk')).toEqual([
    '«Competencies» (competencies[1]): шарт орындалмайды: Индикатордан көп болмайды (3-қосымша)',
  ]);
});

test('all observed is fine', () => {
  expect(found({ category: 'E-3', competencies: observed(3) })).toEqual([]);
});

test('a condition whose facts are missing, or that has no rule, is not broken', () => {
  expect(found({ competencies: observed(99) })).toEqual([]);
  expect(found({ category: 'E-R-1', competencies: observed(99) })).toEqual([]);
  expect(found({ commission: { members: 7, present: 7 } })).toEqual([]);
});

test('conditions over a record that is not in a list, each on its own', () => {
  expect(found({ commission: { members: 5, present: 6, votes_for: 7 } })).toEqual([
    ['commission', 'constraint'],
    ['commission', 'constraint'],
  ]);
  expect(found({ commission: { members: 5, present: 5, votes_for: 5 } })).toEqual([]);
});

test('a condition sees the fields of the record around it', () => {
  const respondents = [
    { limit: 5, marks: [{ mark: 5 }] },
    { limit: 3, marks: [{ mark: 3 }, { mark: 4 }] },
  ];
  expect(found({ respondents })).toEqual([['respondents[1].marks[1]', 'constraint']]);
});

test('conditions wait until everything else is right', () => {
  expect(found({ commission: { members: 5, present: 6, votes_for: -1 } })).toEqual([
    ['commission.votes_for', 'below-minimum'],
  ]);
});
