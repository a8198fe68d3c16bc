import { expect, test } from 'vitest';
import { parseAct } from '../../dsl/syntax/index.ts';
import { findMutations } from '../../scripts/mutations/find-mutations.ts';
import { mutate } from '../../scripts/mutations/mutation.ts';

/** The changes of the rules of one point, each as "line with the change made". */
function changes(rules: string): readonly string[] {
  const act = [
    'language en',
    '',
    'act test-1',
    '  document: "order" № 12, 2018-03-29',
    '  approves: test-body',
    '',
    'point 1',
    '  | No more than 5 of 10.',
    '  note defect "Printed 4 for 5."',
    ...rules.split('\n').map((line) => `  ${line}`),
    '',
  ].join('\n');
  const { value: tree, diagnostics } = parseAct(act, 'test.adisteme');
  expect(diagnostics).toEqual([]);
  return findMutations(tree, act).map((mutation) => {
    const line = act.slice(0, mutation.start).split('\n').length - 1;
    return mutate(act, mutation).split('\n')[line]?.trim() ?? '';
  });
}

test('a number in a rule becomes each of its neighbours, and a comparison its other side', () => {
  expect(changes('requirement a: count(list) >= 5 "At least 5"')).toEqual([
    'requirement a: count(list) > 5 "At least 5"',
    'requirement a: count(list) >= 6 "At least 5"',
    'requirement a: count(list) >= 4 "At least 5"',
  ]);
});

test('equality, connectives and arithmetic', () => {
  expect(changes('requirement a: x = b and y != c or x + y < z')).toEqual([
    'requirement a: x != b and y != c or x + y < z',
    'requirement a: x = b or y != c or x + y < z',
    'requirement a: x = b and y = c or x + y < z',
    'requirement a: x = b and y != c and x + y < z',
    'requirement a: x = b and y != c or x - y < z',
    'requirement a: x = b and y != c or x + y <= z',
  ]);
});

test('a deadline: direction, count and unit', () => {
  expect(changes('deadline a: b - 7 working days "Within 7 days"')).toEqual([
    'deadline a: b + 7 working days "Within 7 days"',
    'deadline a: b - 8 working days "Within 7 days"',
    'deadline a: b - 6 working days "Within 7 days"',
    'deadline a: b - 7 calendar days "Within 7 days"',
  ]);
  expect(changes('deadline a: b + 3 years')).toEqual([
    'deadline a: b - 3 years',
    'deadline a: b + 4 years',
    'deadline a: b + 2 years',
    'deadline a: b + 3 months',
  ]);
  expect(changes('deadline a: b + 1 months, day of month 10')).toEqual([
    'deadline a: b - 1 months, day of month 10',
    'deadline a: b + 2 months, day of month 10',
    'deadline a: b + 0 months, day of month 10',
    'deadline a: b + 1 years, day of month 10',
    'deadline a: b + 1 months, day of month 11',
    'deadline a: b + 1 months, day of month 9',
  ]);
});

test('bounds of facts', () => {
  expect(changes('fact a: integer 0..10 "From 0 to 10"')).toEqual([
    'fact a: integer 1..10 "From 0 to 10"',
    'fact a: integer -1..10 "From 0 to 10"',
    'fact a: integer 0..11 "From 0 to 10"',
    'fact a: integer 0..9 "From 0 to 10"',
  ]);
});

test('cells of a table and what its rows give', () => {
  expect(changes('decision a: yes-no\n  table x\n    < 3 => no\n    3..<5 => yes')).toEqual([
    '<= 3 => no',
    '< 4 => no',
    '< 2 => no',
    '< 3 => yes',
    '4..<5 => yes',
    '2..<5 => yes',
    '3<..<5 => yes',
    '3..5 => yes',
    '3..<6 => yes',
    '3..<4 => yes',
    '3..<5 => no',
  ]);
});

test('a cell of one value is also turned round', () => {
  expect(changes('decision a: yes-no\n  table x\n    b => yes')).toEqual(['!= b => yes', 'b => no']);
});

test('aggregates over all become any', () => {
  expect(changes('requirement a: all(list: x < y)')).toEqual([
    'requirement a: any(list: x < y)',
    'requirement a: all(list: x <= y)',
  ]);
});

test('points of items', () => {
  expect(changes('choice a\n  b = 5 "Five"')).toEqual(['b = 6 "Five"', 'b = 4 "Five"']);
});

test('the type of a result is no rule', () => {
  expect(changes('decision a: number 0..5, 2 digits\n  = b')).toEqual([]);
  expect(changes('decision a\n  for each b\n    c: integer 0.. = d')).toEqual([]);
});
