import { expect, it } from 'vitest';
import { codes, found } from './check-text.ts';

const never = (rows: string, options = {}) =>
  codes(
    found(
      `
тармақ 1
  факт a: бүтін 0..5 "А"
  факт given: s "Б"
  шкала s "Ш"
    low "Т"
    middle "О"
    high "Ж"
  шешім g: s "Г"
${rows}
`,
      options,
    ),
    'grade-never-given',
  );

it('tells the grades that no rule gives', () => {
  expect(never('    кесте a\n      < 3 => low\n      >= 3 => high')).toEqual([
    ['grade-never-given', 'middle', 'point 1'],
  ]);
});

it('is silent where every grade is given, by rows, exceptions or other rules', () => {
  expect(
    never(`    кесте a
      < 3 => low
      >= 3 => high
  ерекшелік g: a = 4 => middle "Е"`),
  ).toEqual([]);
});

it('is silent where a rule takes a grade over from a fact', () => {
  expect(never('    = given')).toEqual([]);
});

it('looks at grades that a reading gives only where readings are adopted', () => {
  const read = `    кесте a
      < 3 => low
      > 3 => high
  түсіндіру between "Орта"
    негіз "Акт айтпайды"
    толықтыру g: a = 3 => middle`;
  expect(never(read)).toEqual([]);
  expect(never(read, { reading: 'literal' })).toEqual([['grade-never-given', 'middle', 'point 1']]);
});

it('does not speak of scales that no rule gives at all', () => {
  expect(never('    егер given = high => given')).toEqual([]);
});

it('is silent while a rule has a mistake', () => {
  expect(never('    кесте a\n      < 3 => low\n      >= 3 => hihg')).toEqual([]);
});
