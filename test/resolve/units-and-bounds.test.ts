import { expect, test } from 'vitest';
import { analyse, findings } from './analyse.ts';

const FACTS = `тармақ 1
  бірлік months "ай"
  бірлік points "балл"
  факт m: бүтін 0..12 [months]
  факт m2: бүтін [months]
  факт p: сан 0..5 [points]
  факт n: бүтін
`;

test.each([
  'm < 3',
  'm + 1 < m2',
  'm + n = m2 - 2',
  'm / m2 = p / p',
  'm / m2 = 3/4',
  '2 * p = p * n',
  'm * p = 3',
  'm * p + m > 1',
  'p / n < p',
  'm = 0 | 12',
])('fine: %s', (condition) => {
  expect(findings(`${FACTS}  талап r: ${condition}`)).toEqual([]);
});

test.each<[string, [string, string][]]>([
  ['m < p', [['unit-mismatch', 'p']]],
  ['m = p', [['unit-mismatch', 'p']]],
  ['m + p = 1', [['unit-mismatch', 'p']]],
  ['2 * m - p = 1', [['unit-mismatch', 'p']]],
  ['m / n > p', [['unit-mismatch', 'p']]],
  ['m = 13', [['outside-bounds', '13']]],
  ['13 > m', [['outside-bounds', '13']]],
  ['m < -1', [['outside-bounds', '-1']]],
  ['p = 4..6', [['outside-bounds', '6']]],
  ['ең көп(l: x) > 9', [['outside-bounds', '9']]],
  ['саны(l) = -1', [['outside-bounds', '-1']]],
])('%s', (condition, found) => {
  expect(findings(`${FACTS}  факт l: тізім\n    x: бүтін 1..8\n  талап r: ${condition}`)).toEqual(found);
});

test('a value outside its bounds names them', () => {
  const { messages } = analyse(`${FACTS}  талап r: p = 11/2 немесе n = 3`);
  expect(messages).toEqual(['11/2 lies outside the declared bounds 0 … 5.']);
});

test.each<[string, [string, string][]]>([
  ['бүтін 5..1', [['bounds-reversed', 'бүтін 5..1']]],
  ['бүтін 0,5..', [['not-whole', '0,5']]],
  ['сан, 13 таңба', [['bad-digits', '13']]],
  ['бүтін, 2 таңба', [['bad-digits', '2']]],
  ['сан -2,5..2,5, 1 таңба [points]', []],
])('the type %s', (type, found) => {
  expect(findings(`тармақ 1\n  бірлік points "балл"\n  факт x: ${type}`)).toEqual(found);
});

test('the type of a number keeps bounds, digits and unit exactly', () => {
  const { program } = analyse(`тармақ 1
  бірлік points "балл" ru "балл"
  факт x: сан -2,5..5, 2 таңба [points]`);
  expect(program.units).toEqual({ points: { kk: 'балл', ru: 'балл' } });
  expect(program.facts[0]?.type).toEqual({
    kind: 'number',
    min: '-5/2',
    max: '5',
    digits: 2,
    unit: 'points',
  });
});

test.each<[string, [string, string][]]>([
  ['n', []],
  ['2 * n - 1', []],
  ['жуықтау(p, 0)', []],
  ['6', [['outside-bounds', '6']]],
  ['2,5', [['not-whole', '2,5']]],
  ['5/2', [['not-whole', '5/2']]],
  ['4/2', []],
  ['n / 2', [['maybe-not-whole', 'n / 2']]],
  ['p', [['maybe-not-whole', 'p']]],
  ['иә', [['type-mismatch', 'иә']]],
])('a decision of type whole number 0..5 is given %s', (value, found) => {
  const facts = 'факт n: бүтін\n  факт p: сан';
  expect(findings(`тармақ 1\n  ${facts}\n  шешім d: бүтін 0..5\n    = ${value}`)).toEqual(found);
});
