import { expect, test } from 'vitest';
import { matchesExpected } from '../../engine/replay/index.ts';

test.each([
  ['an item by name', 'excellent', 'excellent'],
  ['yes', true, true],
  ['nothing', null, null],
  ['an integer', 5, 5],
  ['a decimal given as text', 3.83, '3.83'],
  ['a decimal with a comma', '3,83', '3.83'],
  ['a trailing zero', '3.8', '3.80'],
  ['a fraction', '1/3', '1/3'],
  ['an empty list', [], []],
  ['a list of records, fields in any order', [{ a: 1, b: 'x' }], [{ b: 'x', a: 1 }]],
])('%s is as expected', (_, expected, value) => {
  expect(matchesExpected(expected, value)).toBe(true);
});

test.each([
  ['another item', 'excellent', 'effective'],
  ['no for yes', true, false],
  ['nothing for no', false, null],
  ['a number for yes', 1, true],
  ['another number', 3.83, '3.84'],
  ['a rounded number', '0.33', '1/3'],
  ['a shorter list', [1], []],
  ['a longer list', [], [1]],
  ['another order', [1, 2], [2, 1]],
  ['a field too many', [{ a: 1 }], [{ a: 1, b: 2 }]],
  ['a field too few', [{ a: 1, b: 2 }], [{ a: 1 }]],
  ['another field', [{ a: 1 }], [{ b: 1 }]],
  ['a list for a record', { a: 1 }, [1]],
])('%s is not', (_, expected, value) => {
  expect(matchesExpected(expected, value)).toBe(false);
});
