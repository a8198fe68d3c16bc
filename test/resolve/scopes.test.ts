import { expect, test } from 'vitest';
import { analyse, bare, findings } from './analyse.ts';

const LISTS = `тармақ 1
  факт quarters: тізім
    quarter: бүтін 1..4
    kpis?: тізім
      score: сан 0..5
      done: иә-жоқ
  факт limit: бүтін
`;

test('a loop opens the fields of its record; depth counts loops outwards', () => {
  const { found, program } = analyse(`${LISTS}
  талап r: бәрі(quarters: бәрі(kpis мұнда done: score = quarter және score < limit))`);
  expect(found).toEqual([]);
  expect(bare(program.requirements[0]?.condition)).toEqual({
    op: 'all',
    list: { op: 'fact', name: 'quarters' },
    of: {
      op: 'all',
      list: { op: 'field', name: 'kpis', depth: 0 },
      where: { op: 'field', name: 'done', depth: 0 },
      of: {
        op: 'and',
        items: [
          {
            op: 'matches',
            value: { op: 'field', name: 'score', depth: 0 },
            cell: { patterns: [{ op: 'field', name: 'quarter', depth: 1 }] },
          },
          {
            op: 'less',
            left: { op: 'field', name: 'score', depth: 0 },
            right: { op: 'fact', name: 'limit' },
          },
        ],
      },
    },
  });
});

test('fields are not seen outside their loop', () => {
  expect(findings(`${LISTS}\n  талап r: quarter = 1`)).toEqual([['unknown-name', 'quarter']]);
});

test('in a loop over plain values the name of the list is the value at hand', () => {
  const { found, program } = analyse(`тармақ 1
  факт marks: тізім бүтін 2..5
  талап r: саны(marks мұнда marks >= 4) > 1`);
  expect(found).toEqual([]);
  expect(bare(program.requirements[0]?.condition)).toMatchObject({
    left: {
      op: 'count',
      where: { op: 'at-least', left: { op: 'element', depth: 0 }, right: { op: 'number', value: '4' } },
    },
  });
});

test('a field may hide a fact; where the two differ in kind it is said', () => {
  const { found, messages } = analyse(`тармақ 1
  факт score: сан
  факт kpis: тізім
    achieved: иә-жоқ
  факт quarters: тізім
    score: бүтін
    kpis: тізім
      percent: сан
  факт years: тізім
    kpis: бүтін
  талап one: бәрі(quarters: саны(kpis) = 3)
  талап two: бәрі(years: kpis = 3)`);
  expect(found).toEqual([['hides-outer-name', 'kpis']]);
  expect(messages).toEqual([
    '“kpis” is the field of the record here; a fact of the same name and another shape is hidden.',
  ]);
});

test('constraints see the fields of their record, of the records around it, and facts, but no decisions', () => {
  const { found, program } = analyse(`${LISTS}
  шешім d: бүтін
    = 1
  факт commission: жазба
    members: бүтін 0..
    present: бүтін 0..
    rows: тізім
      votes: бүтін
      шарт votes <= present "а"
      шарт votes <= d "б"
    шарт present <= members және members < limit "в"`);
  expect(found).toEqual([['decision-in-facts', 'd']]);
  const commission = program.facts.find((fact) => fact.name === 'commission')?.type;
  expect(bare(commission)).toMatchObject({
    constraints: [
      {
        condition: {
          items: [
            {
              left: { op: 'field', name: 'present', depth: 0 },
              right: { op: 'field', name: 'members', depth: 0 },
            },
            { left: { op: 'field', name: 'members', depth: 0 }, right: { op: 'fact', name: 'limit' } },
          ],
        },
      },
    ],
    fields: [
      {},
      {},
      {
        type: {
          of: {
            constraints: [
              {
                condition: {
                  left: { op: 'field', name: 'votes', depth: 0 },
                  right: { op: 'field', name: 'present', depth: 1 },
                },
              },
            ],
          },
        },
      },
    ],
  });
});

test('a lookup sees its parameters, items and other lookups only', () => {
  const { found, program } = analyse(`${LISTS}
  сәйкестік f(x: бүтін): бүтін
    1 => x + 1
    2 => limit
    3 => f2(x)
  сәйкестік f2(x: бүтін): бүтін
    * => x`);
  expect(found).toEqual([['outside-lookup', 'limit']]);
  expect(bare(program.lookups[0]?.rows.map((row) => row.value))).toEqual([
    { op: 'add', left: { op: 'variable', name: 'x' }, right: { op: 'number', value: '1' } },
    { op: 'lookup', name: 'f2', arguments: [{ op: 'variable', name: 'x' }] },
  ]);
});
