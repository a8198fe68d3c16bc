import { expect, test } from 'vitest';
import { analyse, bare, findings } from '../resolve/analyse.ts';

test('a table: cells against their columns, values of the decided type, origins by row', () => {
  const { found, program, text } = analyse(`тармақ 18
  шкала grade "баға"
    low "төмен"
    high "жоғары"
  факт n: бүтін 0..5
  факт yes: иә-жоқ
  шешім d: grade "Баға" ru "Оценка"
    кесте n, yes
      5, * => high "үздік"
      3..4 | 1, иә => low
      >= 2, != иә => low
      < 2, жоқ => қолданылмайды`);
  expect(found).toEqual([]);
  const [decision] = program.decisions;
  const number = (value: string) => ({ op: 'number', value });
  const item = (name: string) => ({ op: 'item', type: 'grade', name });
  const closed = { op: 'range', minOpen: false, maxOpen: false };
  const yes = { op: 'yes-no', value: true };
  expect(bare(decision)).toEqual({
    name: 'd',
    label: { kk: 'Баға', ru: 'Оценка' },
    type: { kind: 'item', type: 'grade' },
    exceptions: [],
    body: {
      kind: 'table',
      columns: [
        { op: 'fact', name: 'n' },
        { op: 'fact', name: 'yes' },
      ],
      rows: [
        {
          cells: [{ patterns: [number('5')] }, { patterns: [] }],
          value: item('high'),
          label: { kk: 'үздік' },
        },
        {
          cells: [
            { patterns: [{ ...closed, min: number('3'), max: number('4') }, number('1')] },
            { patterns: [yes] },
          ],
          value: item('low'),
          label: {},
        },
        {
          cells: [{ patterns: [{ ...closed, min: number('2') }] }, { patterns: [yes], not: true }],
          value: item('low'),
          label: {},
        },
        {
          cells: [
            { patterns: [{ ...closed, max: number('2'), maxOpen: true }] },
            { patterns: [{ op: 'yes-no', value: false }] },
          ],
          value: { op: 'not-applicable' },
          label: {},
        },
      ],
    },
  });
  const row = decision?.body.kind === 'table' ? decision.body.rows[1] : undefined;
  expect(row?.origin).toMatchObject({ provision: 'point 18', act: 'test-act', file: 'test.adisteme' });
  expect(text.slice(row?.origin.start, row?.origin.end)).toMatch(/^3\.\.4 \| 1, иә => low/);
});

test('rows that are wrong are told and left out, the others stay', () => {
  const { found, program, complete } = analyse(`тармақ 1
  факт n: бүтін
  шешім d: иә-жоқ
    кесте n
      1 => иә
      2, 3 => иә
      иә => иә
      4 => 5
      5 => 1..2
      6 => жоқ`);
  expect(found).toEqual([
    ['cell-count', '2, 3 => иә'],
    ['type-mismatch', 'иә'],
    ['type-mismatch', '5'],
    ['interval-not-here', '1..2'],
  ]);
  const [decision] = program.decisions;
  expect(decision?.body.kind === 'table' && decision.body.rows).toHaveLength(2);
  expect(complete).toBe(false);
});

test('a decision without a type, or of a list, is an error', () => {
  expect(
    findings(`тармақ 1
  шешім a: тізім бүтін
    = 1
  шешім b: иә-жоқ
    егер b2 => иә
  шешім b2: иә-жоқ
    = иә`),
  ).toEqual([['type-not-here', 'тізім бүтін']]);
});

test('exceptions stand with their decision in the order of the act', () => {
  const { found, program } = analyse(`тармақ 4
  факт months: бүтін
  ерекшелік d: months < 3 => жоқ "Мерзімі аз"

тармақ 5
  шешім d: иә-жоқ
    = иә
  ерекшелік d: months > 90 => қолданылмайды
  ерекшелік d: months => иә
  ерекшелік d: иә => 3`);
  expect(found).toEqual([
    ['type-mismatch', 'months'],
    ['type-mismatch', '3'],
  ]);
  expect(program.decisions[0]?.exceptions.map(({ origin, label }) => [origin.provision, label])).toEqual([
    ['point 4', { kk: 'Мерзімі аз' }],
    ['point 5', {}],
  ]);
  expect(program.decisions[0]?.exceptions.map(({ value }) => value.op)).toEqual(['yes-no', 'not-applicable']);
});

test('decisions stand after those they use, exceptions and readings counted', () => {
  const { found, program } = analyse(`тармақ 1
  факт n: бүтін
  шешім last: бүтін
    = excepted + n
  шешім excepted: бүтін
    = 1
  ерекшелік excepted: read > 1 => 2
  шешім read: бүтін
    = 1
  түсіндіру reading "оқу"
    негіз "себеп"
    қайта есептеу read = read + first
  шешім first: бүтін
    = 1`);
  expect(found).toEqual([]);
  expect(program.decisions.map((decision) => decision.name)).toEqual(['first', 'read', 'excepted', 'last']);
});

test('decisions that depend on each other are told with the chain, and lose their rules', () => {
  const { found, messages, program, complete } = analyse(`тармақ 1
  шешім a: бүтін
    = b + 1
  шешім b: бүтін
    = 1
  ерекшелік b: c > 1 => 2
  шешім c: бүтін
    кесте a
      * => 1
  шешім d: бүтін
    = a`);
  expect(found).toEqual([['cyclic-rules', 'a']]);
  expect(messages).toEqual(['The rules depend on each other in a circle: “a”, “b”, “c”, “a”.']);
  expect(complete).toBe(false);
  expect(program.decisions.map(({ name, body }) => [name, body.kind])).toEqual([
    ['c', 'conditions'],
    ['b', 'conditions'],
    ['a', 'conditions'],
    ['d', 'value'],
  ]);
});

test.each([
  ['a decision of itself', 'шешім a: бүтін\n    = a + 1', 'a'],
  [
    'lookups',
    'сәйкестік f(x: бүтін): бүтін\n    * => g(x)\n  сәйкестік g(x: бүтін): бүтін\n    * => f(x)',
    'f',
  ],
  [
    'a grouping by its own group',
    'факт c: санат коды\n  топтау t: c "т"\n    x "х"\n      E-1 (t = x) "е"',
    't',
  ],
  ['an applicability of what it asks', 'шешім a: иә-жоқ\n    = иә\n  қолданылу a: a', 'a'],
  ['an each of itself', 'шешім a\n    әрбір a\n      x', 'a'],
])('a circle: %s', (_, declarations, name) => {
  expect(findings(`тармақ 1\n  ${declarations}`)).toEqual([['cyclic-rules', name]]);
});
