import { expect, test } from 'vitest';
import { analyse, bare, findings } from '../resolve/analyse.ts';

const FACTS = `тармақ 1
  факт category: санат коды
  факт serves: иә-жоқ
  топтау g: category "топ"
    all "бәрі"
      өзгелер
  құзыреттер кестесі competency: g "құзырет"
    cooperation "ынтымақ"
      all
        тиімді индикаторлар
          | бір
    service "қызмет"
      all
        тиімді индикаторлар
          | екі
  тізбе outcome "нәтиже"
    meets "сай"
    below "төмен"
  факт competencies: тізім
    competency: competency "Құзырет"
    observed: бүтін 0.. "Байқалғаны"
`;

test('over a list: copied fields, computed fields, earlier results, exceptions per record', () => {
  const { found, program } = analyse(`${FACTS}
  шешім results "Нәтижелер"
    әрбір competencies мұнда observed > 0
      competency
      total: бүтін "Барлығы" = индикаторлар(competency)
      result: outcome
        кесте observed / total
          >= 3/4 => meets
          < 3/4 => below
  ерекшелік results: serves = жоқ және competency = service => қолданылмайды
  талап r: саны(results мұнда result = meets) > 1`);
  expect(found).toEqual([]);
  const [decision] = program.decisions;
  expect(decision?.type).toBeNull();
  const field = (name: string) => ({ op: 'field', name, depth: 0 });
  expect(bare(decision?.body)).toMatchObject({
    kind: 'each',
    over: { list: { op: 'fact', name: 'competencies' } },
    where: { op: 'greater', left: field('observed'), right: { op: 'number', value: '0' } },
    fields: [
      {
        name: 'competency',
        label: { kk: 'Құзырет' },
        type: { kind: 'item', type: 'competency' },
        body: { kind: 'value', value: field('competency') },
      },
      {
        name: 'total',
        label: { kk: 'Барлығы' },
        type: { kind: 'integer' },
        body: {
          kind: 'value',
          value: { op: 'indicators', table: 'competency', competency: field('competency') },
        },
      },
      {
        name: 'result',
        type: { kind: 'item', type: 'outcome' },
        body: {
          kind: 'table',
          columns: [{ op: 'divide', left: field('observed'), right: { op: 'variable', name: 'total' } }],
        },
      },
    ],
  });
  expect(bare(decision?.exceptions[0])).toMatchObject({
    condition: {
      op: 'and',
      items: [
        { op: 'matches', value: { op: 'fact', name: 'serves' } },
        {
          op: 'matches',
          value: field('competency'),
          cell: { patterns: [{ op: 'item', type: 'competency', name: 'service' }] },
        },
      ],
    },
    value: { op: 'not-applicable' },
  });
  expect(bare(program.requirements[0]?.condition)).toMatchObject({
    left: { op: 'count', list: { op: 'decision', name: 'results' } },
  });
});

test('over the items of a type: the variable, and a type read off the value', () => {
  const { found, program } = analyse(`${FACTS}
  факт marks: тізім
    competency: competency
    mark: сан 0..
  шешім means
    әрбір c: competency мұнда қамтиды(c)
      competency = c
      mean: сан, 2 таңба = қосынды(marks мұнда competency = c: mark)`);
  expect(found).toEqual([]);
  expect(bare(program.decisions[0]?.body)).toMatchObject({
    over: { type: 'competency', variable: 'c' },
    where: { op: 'covers', table: 'competency', competency: { op: 'variable', name: 'c' } },
    fields: [
      { type: { kind: 'item', type: 'competency' }, body: { value: { op: 'variable', name: 'c' } } },
      {
        type: { kind: 'number', digits: 2 },
        body: {
          value: {
            op: 'sum',
            where: {
              op: 'matches',
              value: { op: 'field', name: 'competency', depth: 0 },
              cell: { patterns: [{ op: 'variable', name: 'c' }] },
            },
          },
        },
      },
    ],
  });
});

test('the result of an each is seen before it is declared', () => {
  const { found, program } = analyse(`${FACTS}
  шешім score: сан
    = орташа(scores: double)
  шешім scores
    әрбір competencies
      observed
      double = observed * 2`);
  expect(found).toEqual([]);
  expect(program.decisions.map((decision) => decision.name)).toEqual(['scores', 'score']);
  expect(bare(program.decisions[0]?.body)).toMatchObject({
    fields: [{ type: { kind: 'integer', min: '0' } }, { type: { kind: 'integer' } }],
  });
});

test.each<[string, string, [string, string][]]>([
  ['a fact that is no list', 'әрбір serves\n      x = 1', [['type-mismatch', 'serves']]],
  ['an unknown type', 'әрбір c: competence\n      x = 1', [['unknown-name', 'competence']]],
  ['a list where a type is meant', 'әрбір c: competencies\n      x = 1', [['wrong-kind', 'competencies']]],
  ['a field that the record has not', 'әрбір competencies\n      obserbed', [['unknown-name', 'obserbed']]],
  [
    'a copied field of another type',
    'әрбір competencies\n      observed: outcome',
    [['type-mismatch', 'outcome']],
  ],
  [
    'a condition that is none',
    'әрбір competencies мұнда observed\n      observed',
    [['type-mismatch', 'observed']],
  ],
])('over %s', (_, body, found) => {
  expect(findings(`${FACTS}  шешім d\n    ${body}`)).toEqual(found);
});

test('an exception can only leave a record out, and no reading rewrites records', () => {
  expect(
    findings(`${FACTS}
  шешім d
    әрбір competencies
      observed
  ерекшелік d: observed > 1 => 5
  түсіндіру i "оқу"
    негіз "себеп"
    қайта есептеу d = 1
    толықтыру d: иә => 1`),
  ).toEqual([
    ['each-exception-value', '5'],
    ['reading-of-each', 'd'],
    ['reading-of-each', 'd'],
  ]);
});
