import { expect, it } from 'vitest';
import { codes, found } from './check-text.ts';

const idle = (rows: string) =>
  codes(
    found(`
тармақ 1
  факт marks: тізім бүтін 2..5 "Бағалар"
  факт a: бүтін 0..5 "А"
  факт b: иә-жоқ "Б"
  шкала s "Ш"
    low "Т"
    high "Ж"
${rows}
`),
    'unreachable-row',
    'repeated-row',
  ).map(([code, text]) => [code, text]);

it('tells a row outside the bounds of its column', () => {
  expect(
    idle('  шешім g: s "Г"\n    кесте a\n      < 3 => low\n      3..5 => high\n      > 5 => low'),
  ).toEqual([['unreachable-row', '> 5 => low']]);
});

it('tells a row between two whole numbers', () => {
  expect(
    idle('  шешім g: s "Г"\n    кесте a\n      <= 3 => low\n      3<..<4 => low\n      >= 4 => high'),
  ).toEqual([['unreachable-row', '3<..<4 => low']]);
});

it('tells a row that earlier rows of the same result cover together', () => {
  expect(
    idle(
      '  шешім g: s "Г"\n    кесте a\n      0..1 => low\n      2..3 => low\n      1..2 => low\n      4..5 => high',
    ),
  ).toEqual([['repeated-row', '1..2 => low']]);
});

it('looks at several columns, at conditions and at lookups', () => {
  expect(
    idle(`  шешім g: s "Г"
    кесте a, b
      *, иә => low
      3, иә => low
      *, жоқ => high`),
  ).toEqual([['repeated-row', '3, иә => low']]);
  expect(idle('  шешім g: s "Г"\n    егер a <= 5 => low\n    егер a > 5 => high')).toEqual([
    ['unreachable-row', 'егер a > 5 => high'],
  ]);
  expect(idle('  сәйкестік f(x: бүтін 0..1): бүтін "Ф"\n    0 => 1\n    1 => 2\n    2 => 3')).toEqual([
    ['unreachable-row', '2 => 3'],
  ]);
});

it('is silent where every row decides something', () => {
  expect(idle('  шешім g: s "Г"\n    кесте a\n      < 3 => low\n      2..4 => low\n      5 => high')).toEqual(
    [],
  );
  expect(idle('  шешім g: s "Г"\n    кесте орташа(marks)\n      < 3 => low\n      >= 3 => high')).toEqual([]);
});

it('does not rely on requirements: a case may break them and is decided all the same', () => {
  expect(
    idle(`  талап four: саны(marks) <= 4 "Төртеу"
  шешім g: s "Г"
    кесте саны(marks)
      <= 4 => high
      > 4 => low`),
  ).toEqual([]);
});

it('relies on applicability: where it does not hold nothing is decided', () => {
  expect(
    idle(`  қолданылу g: саны(marks) <= 4 "Төртеу"
  шешім g: s "Г"
    кесте саны(marks)
      <= 4 => high
      > 4 => low`),
  ).toEqual([['unreachable-row', '> 4 => low']]);
});
