import { expect, test } from 'vitest';
import { mutate, numberNeighbours } from '../../scripts/mutations/mutation.ts';

test.each([
  ['5', ['6', '4']],
  ['0', ['1', '-1']],
  ['-1', ['0', '-2']],
  ['10', ['11', '9']],
  ['2,99', ['3,00', '2,98']],
  ['0.4', ['0.5', '0.3']],
  ['0,00', ['0,01', '-0,01']],
])('the neighbours of %s', (raw, neighbours) => {
  expect(numberNeighbours(raw)).toEqual(neighbours);
});

test('only the span changes', () => {
  expect(mutate('a < b', { start: 2, end: 3, replacement: '<=' })).toBe('a <= b');
});
