import { expect, test } from 'vitest';
import { analyse, bare, findings } from '../resolve/analyse.ts';

test('a lookup of intervals, and a number that lies in one', () => {
  const { found, program } = analyse(`тармақ 1
  факт percent: сан 0..
  факт score: сан
  сәйкестік interval(p: сан 0..): аралық "Аралық"
    >= 100 => 5..5
    95..99,99 => 4,75..4,99
    < 95 => 1
  талап r: score = interval(percent)`);
  expect(found).toEqual([]);
  const number = (value: string) => ({ op: 'number', value });
  const range = (min: string, max: string) => ({
    op: 'range',
    min: number(min),
    max: number(max),
    minOpen: false,
    maxOpen: false,
  });
  expect(bare(program.lookups)).toMatchObject([
    {
      name: 'interval',
      parameters: [{ name: 'p', type: { kind: 'number', min: '0' } }],
      result: null,
      rows: [
        { value: range('5', '5') },
        { cells: [{ patterns: [range('95', '9999/100')] }], value: range('19/4', '499/100') },
        { value: range('1', '1') },
      ],
    },
  ]);
  expect(bare(program.requirements[0]?.condition)).toEqual({
    op: 'matches',
    value: { op: 'fact', name: 'score' },
    cell: { patterns: [{ op: 'lookup', name: 'interval', arguments: [{ op: 'fact', name: 'percent' }] }] },
  });
});

test.each<[string, [string, string][]]>([
  ['f(1, 2) = 1', [['argument-count', 'f(1, 2)']]],
  ['f(иә) = 1', [['type-mismatch', 'иә']]],
  ['f(11) = 1', [['outside-bounds', '11']]],
  ['ff(1) = 1', [['unknown-name', 'ff']]],
  ['f(f(1)) = f(2) + 1', []],
  ['interval(1) > 1', [['type-mismatch', '1']]],
  ['f(interval(1)) = 1', [['type-mismatch', 'interval(1)']]],
])('%s', (condition, found) => {
  expect(
    findings(`тармақ 1
  сәйкестік f(x: бүтін 0..10): бүтін
    * => x
  сәйкестік interval(x: бүтін): аралық
    * => 1..2
  талап r: ${condition}`),
  ).toEqual(found);
});

test('rows of a lookup give values, and of intervals ranges of numbers', () => {
  expect(
    findings(`тармақ 1
  сәйкестік f(x: бүтін): бүтін
    1 => 1..2
    2 => қолданылмайды
    3 => 2,5
    4, 5 => 1
  сәйкестік interval(x: бүтін): аралық
    1 => иә
    2 => 5..4
    3 => иә..5`),
  ).toEqual([
    ['interval-not-here', '1..2'],
    ['lookup-needs-value', 'қолданылмайды'],
    ['not-whole', '2,5'],
    ['cell-count', '4, 5 => 1'],
    ['type-mismatch', 'иә'],
    ['bounds-reversed', '5..4'],
    ['type-mismatch', 'иә'],
  ]);
});
