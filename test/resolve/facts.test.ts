import { expect, test } from 'vitest';
import { analyse, bare, findings } from './analyse.ts';

test('facts, records and lists with roles, keys, defaults and constraints', () => {
  const { found, program, complete } = analyse(`тармақ 1
  рөл hr "кадр"
  факт list: тізім "Тізім" ru "Список"
    name?: мәтін
    times?: бүтін 1.. "Рет" = 1
    кілт: name
    шарт times < 10 "Тым көп"
    кім: hr`);
  expect(found).toEqual([]);
  expect(complete).toBe(true);
  expect(bare(program.facts)).toEqual([
    {
      name: 'list',
      label: { kk: 'Тізім', ru: 'Список' },
      optional: false,
      who: ['hr'],
      type: {
        kind: 'list',
        key: 'name',
        of: {
          kind: 'record',
          fields: [
            { name: 'name', label: {}, type: { kind: 'text' }, optional: true, who: [] },
            {
              name: 'times',
              label: { kk: 'Рет' },
              type: { kind: 'integer', min: '1' },
              optional: true,
              who: [],
              default: { op: 'number', value: '1' },
            },
          ],
          constraints: [
            {
              condition: {
                op: 'less',
                left: { op: 'field', name: 'times', depth: 0 },
                right: { op: 'number', value: '10' },
              },
              label: { kk: 'Тым көп' },
            },
          ],
        },
      },
    },
  ]);
});

test.each<[string, [string, string][]]>([
  ['факт x: тізім', [['fields-needed', 'тізім']]],
  ['факт x: жазба', [['fields-needed', 'жазба']]],
  ['факт x: тізім\n    a: бүтін\n    кілт: b', [['unknown-name', 'b']]],
  ['факт x: тізім бүтін 2..5', []],
  ['факт x?: бүтін = 2,5', [['not-whole', '2,5']]],
  ['факт x?: бүтін = y', [['default-not-constant', 'y']]],
  ['факт x: бүтін = 1', [['default-without-optional', '1']]],
  ['факт x?: бүтін 1.. = 0', [['outside-bounds', '0']]],
])('%s', (fact, found) => {
  expect(findings(`тармақ 1\n  факт y: бүтін\n  ${fact}`)).toEqual(found);
});
