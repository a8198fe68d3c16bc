import { describe, expect, it } from 'vitest';
import { found } from './check-text.ts';

const FACTS = `
тармақ 1
  факт a: сан 0..5 "А" ru "А" en "A"
  факт n: бүтін 0..5 "Н" ru "Н" en "N"
  факт b: иә-жоқ "Б" ru "Б" en "B"
  факт kpis: тізім "НМИ" ru "КЦИ" en "KPIs"
    achieved: иә-жоқ "Орындалды"
  шкала s "Ш"
    low "Т"
    high "Ж"
`;

const told = (rules: string, options = {}) =>
  found(`${FACTS}${rules}`, options)
    .filter(({ code }) => code === 'gap' || code === 'overlap')
    .map(({ code, message }) => [code, message]);

describe('over one column', () => {
  it('a gap between decimals, and none between whole numbers', () => {
    const rows = (fact: string) =>
      `  шешім g: s "Г"\n    кесте ${fact}\n      <= 2 => low\n      >= 3 => high`;
    expect(told(rows('a'))).toEqual([['gap', '“g”: no row applies where 2 < A < 3.']]);
    expect(told(rows('n'))).toEqual([]);
  });

  it('the ends of a gap are closed where they belong to it', () => {
    expect(told('  шешім g: s "Г"\n    кесте a\n      < 2 => low\n      > 3 => high')).toEqual([
      ['gap', '“g”: no row applies where 2 ≤ A ≤ 3.'],
    ]);
    expect(told('  шешім g: s "Г"\n    кесте a\n      < 2 => low\n      > 2 => high')).toEqual([
      ['gap', '“g”: no row applies where A = 2.'],
    ]);
  });

  it('an overlap only where the rows differ', () => {
    expect(told('  шешім g: s "Г"\n    кесте n\n      <= 3 => low\n      >= 3 => high')).toEqual([
      ['overlap', '“g”: where N = 3, several rows give different results.'],
    ]);
    expect(told('  шешім g: s "Г"\n    кесте n\n      <= 3 => low\n      >= 3 => low')).toEqual([]);
  });

  it('of conditions, result fields and lookups too', () => {
    expect(told('  шешім g: s "Г"\n    егер b => high')).toEqual([
      ['gap', '“g”: no row applies where B = no.'],
    ]);
    expect(
      told(
        '  сәйкестік f(x: сан 0..1): s "Ф"\n    < 1/2 => low\n    > 1/2 => high\n  шешім g: s "Г"\n    = f(a / 5)',
      ),
    ).toEqual([['gap', '“f”: no row applies where x = 0.5.']]);
  });

  it('bounds that a list has by requirement or by applicability close a table', () => {
    const table =
      '  шешім g: s "Г"\n    кесте саны(kpis мұнда achieved)\n      5 => high\n      < 5 => low\n';
    expect(told(table)).toHaveLength(1);
    expect(told(`${table}  талап five: саны(kpis) = 5 "Бесеу"`)).toEqual([]);
    expect(told(`${table}  талап most: саны(kpis) < 6 "Бестен аспайды"`)).toEqual([]);
    expect(told(`${table}  қолданылу g: саны(kpis) = 5 және b "Бесеу"`)).toEqual([]);
    expect(told(`${table}  қолданылу g: саны(kpis) = 6 "Алтау"`)).toHaveLength(1);
  });

  it('applicability over the column itself narrows it', () => {
    const table = '  шешім g: s "Г"\n    кесте a\n      <= 2 => low\n      >= 3 => high\n';
    expect(told(`${table}  қолданылу g: a >= 3 "Ү"`)).toEqual([]);
    expect(told(`${table}  қолданылу g: a > 2,5 "Ү"`)).toEqual([
      ['gap', '“g”: no row applies where 2.5 < A < 3.'],
    ]);
  });

  it('a reading that supplies a rule closes a gap, unless it is switched off', () => {
    const read = `  шешім g: s "Г"
    кесте a
      <= 2 => low
      >= 3 => high
  түсіндіру between "Арасы"
    негіз "Акт айтпайды"
    толықтыру g: a > 2 және a < 3 => low`;
    expect(told(read)).toEqual([]);
    expect(told(read, { reading: 'literal' })).toHaveLength(1);
  });
});

describe('over several columns', () => {
  it('of facts, which are free of each other, is told at once', () => {
    expect(told('  шешім g: s "Г"\n    кесте n, b\n      <= 3, * => low\n      > 3, иә => high')).toEqual([
      ['gap', '“g”: no row applies where 3 < N < 5, B = no.'],
      ['gap', '“g”: no row applies where N = 5, B = no.'],
    ]);
  });

  it('that depend on each other, only with a case that shows the values together', () => {
    const rows = `  шешім g: s "Г"
    кесте саны(kpis), саны(kpis мұнда achieved)
      2, 2 => high
      2, < 2 => low
      != 2, * => low`;
    expect(told(rows)).toEqual([]);
    // More achieved than there are: no case has that.
    expect(told(rows, { witnesses: true })).toEqual([]);
    const open = rows.replace('2, < 2', '2, 1');
    expect(told(open)).toEqual([]);
    expect(told(open, { witnesses: true })).toEqual([
      ['gap', '“g”: no row applies where number of “KPIs” = 2, number of “KPIs” where Орындалды = 0.'],
    ]);
  });
});

describe('witnesses', () => {
  const witness = (rules: string) =>
    found(`${FACTS}${rules}`, { witnesses: true }).find(({ code }) => code === 'gap' || code === 'overlap')
      ?.witness;

  it('are a value, and with `witnesses` a smallest case', () => {
    const rows = '  шешім g: s "Г"\n    кесте a\n      <= 2 => low\n      >= 3 => high';
    expect(found(`${FACTS}${rows}`).find(({ code }) => code === 'gap')?.witness).toEqual({ values: ['2.5'] });
    expect(witness(rows)).toEqual({ values: ['2.5'], facts: { a: '2.5' } });
  });

  it('are of the finding itself, not of another reason for which nothing is decided', () => {
    // The mean of no marks is no value either, but that is another matter.
    expect(
      witness(`  факт marks: тізім бүтін 2..5 "Бағалар"
  шешім g: s "Г"
    кесте орташа(marks)
      <= 3 => low
      >= 4 => high`),
    ).toEqual({ values: ['3.5'], facts: { marks: expect.arrayContaining([expect.any(Number)]) } });
  });

  it('break a requirement only where there is no other, and say which', () => {
    expect(
      witness(`  талап small: a <= 2 "Екіден аспайды"
  шешім g: s "Г"
    кесте a
      <= 2 => low
      >= 3 => high`),
    ).toEqual({ values: ['2.5'], facts: { a: '2.5' }, breaks: ['small'] });
  });
});

it('a table with a mistake in it is not judged', () => {
  expect(told('  шешім g: s "Г"\n    кесте a\n      <= 2 => low\n      >= 3 => hihg')).toEqual([]);
});
