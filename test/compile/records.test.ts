import { expect, test } from 'vitest';
import { analyse, bare, findings } from '../resolve/analyse.ts';

test('effects: what a result is and is not a ground for', () => {
  const { program } = analyse(`тармақ 7
  шешім d: иә-жоқ
    = иә
  салдар d
    негіз болады: bonus "бонус" ru "бонус"
    әсер етпейді: grade "баға"
    негіз болады: praise "алғыс"`);
  expect(bare(program.effects)).toEqual([
    {
      decision: 'd',
      basis: [
        { name: 'bonus', label: { kk: 'бонус', ru: 'бонус' } },
        { name: 'praise', label: { kk: 'алғыс' } },
      ],
      noEffect: [{ name: 'grade', label: { kk: 'баға' } }],
    },
  ]);
});

const FORM = `қосымша 2
  рөл hr "кадр"
  оқиға e "е"
  факт n: бүтін
  факт list: тізім
    a: бүтін
    b: бүтін
  шешім d: иә-жоқ
    = иә
  нысан sheet "Парақ"
`;

test('forms: fields, columns of lists, signatures', () => {
  const { found, program } = analyse(`${FORM}    өріс n "Саны"
    өріс d
    өріс e
    бағандар list: b, a
    қол қояды: hr`);
  expect(found).toEqual([]);
  expect(bare(program.forms)).toEqual([
    {
      name: 'sheet',
      label: { kk: 'Парақ' },
      items: [
        { kind: 'field', name: 'n', label: { kk: 'Саны' } },
        { kind: 'field', name: 'd', label: {} },
        { kind: 'field', name: 'e', label: {} },
        { kind: 'columns', list: 'list', columns: ['b', 'a'] },
        { kind: 'signatures', roles: ['hr'] },
      ],
    },
  ]);
});

test.each<[string, [string, string][]]>([
  ['өріс nn', [['unknown-name', 'nn']]],
  ['өріс hr', [['wrong-kind', 'hr']]],
  ['бағандар n: a', [['type-mismatch', 'n']]],
  ['бағандар list: a, c', [['unknown-name', 'c']]],
  ['қол қояды: n', [['wrong-kind', 'n']]],
])('%s', (item, found) => {
  expect(findings(`${FORM}    ${item}`)).toEqual(found);
});

test('scales and choices keep the order and the points of their items', () => {
  const { program } = analyse(`тармақ 1
  шкала s "ш" ru "ш"
    b "б"
    a = 2,5 "а"
  рөл hr "кадр"
  ұғым t "ұғым" ru "понятие"`);
  expect(bare(program.types)).toEqual({
    s: {
      name: 's',
      kind: 'scale',
      label: { kk: 'ш', ru: 'ш' },
      items: [
        { name: 'b', label: { kk: 'б' } },
        { name: 'a', label: { kk: 'а' }, value: '5/2' },
      ],
    },
  });
  expect(program.roles).toEqual({ hr: { kk: 'кадр' } });
  expect(program.terms).toEqual({ t: { kk: 'ұғым', ru: 'понятие' } });
});

test('notes keep where they stand', () => {
  const { program } = analyse('тармақ 4\n  | Мәтін\n  ескертпе no_dot "Нүкте жоқ" ru "Нет точки"');
  expect(bare(program.notes)).toEqual([{ name: 'no_dot', label: { kk: 'Нүкте жоқ', ru: 'Нет точки' } }]);
  expect(program.notes[0]?.origin.provision).toBe('point 4');
});
