import { expect, test } from 'vitest';
import { analyse, bare, findings } from '../resolve/analyse.ts';

const READ = `
  түсіндіру reading "оқу"
    негіз "себеп"
    санау back: алдыңғы күннен кері
    санау tenth: жылжымайды`;

test('terms from events and from other deadlines', () => {
  const { found, program } = analyse(`тармақ 9
  рөл hr "кадр"
  оқиға start "Басталуы"
  мерзім due: start + 10 жұмыс күні "Мерзім" ru "Срок"
    кім: hr
  мерзім back: due - 7 күнтізбелік күн "а"
  мерзім tenth: start + 1 ай, айдың күні 10 "ә"
  мерзім keep: start + 3 жыл "б"${READ}`);
  expect(found).toEqual([]);
  expect(bare(program.events)).toEqual([{ name: 'start', label: { kk: 'Басталуы' } }]);
  expect(bare(program.deadlines)).toEqual([
    {
      name: 'due',
      label: { kk: 'Мерзім', ru: 'Срок' },
      from: { kind: 'event', name: 'start' },
      direction: 'after',
      count: 10,
      unit: 'working-days',
      who: ['hr'],
    },
    {
      name: 'back',
      label: { kk: 'а' },
      from: { kind: 'deadline', name: 'due' },
      direction: 'before',
      count: 7,
      unit: 'calendar-days',
      who: [],
    },
    {
      name: 'tenth',
      label: { kk: 'ә' },
      from: { kind: 'event', name: 'start' },
      direction: 'after',
      count: 1,
      unit: 'months',
      dayOfMonth: 10,
      who: [],
    },
    {
      name: 'keep',
      label: { kk: 'б' },
      from: { kind: 'event', name: 'start' },
      direction: 'after',
      count: 3,
      unit: 'years',
      who: [],
    },
  ]);
  expect(program.interpretations[0]?.counting).toEqual([
    { deadline: 'back', convention: 'back-from-day-before' },
    { deadline: 'tenth', convention: 'does-not-roll' },
  ]);
});

test('a term that the act leaves open asks for a reading', () => {
  const { found, complete } = analyse(`тармақ 9
  оқиға start "а"
  мерзім back: start - 7 жұмыс күні "а"
  мерзім tenth: start + 1 ай, айдың күні 10 "ә"
  мерзім keep: start + 3 жыл "б"`);
  expect(found).toEqual([
    ['term-needs-interpretation', '- 7 жұмыс күні'],
    ['term-needs-interpretation', '+ 1 ай, айдың күні 10'],
  ]);
  expect(complete).toBe(true);
});

test('deadlines that start from each other are told and left out, with what starts from them', () => {
  const { found, messages, program } = analyse(`тармақ 9
  оқиға e "а"
  мерзім a: b + 1 ай "а"
  мерзім b: a + 1 ай "а"
  мерзім c: b + 1 ай "а"
  мерзім d: e + 1 ай "а"`);
  expect(found).toEqual([['cyclic-deadlines', 'a']]);
  expect(messages).toEqual(['The deadlines start from each other in a circle: “a”, “b”, “a”.']);
  expect(program.deadlines.map((deadline) => deadline.name)).toEqual(['d']);
});

test.each<[string, [string, string][]]>([
  ['мерзім d: e + 0 ай "а"', [['bad-term', '0']]],
  ['мерзім d: e + 1,5 ай "а"', [['bad-term', '1,5']]],
  ['мерзім d: e + 101 жыл "а"', [['bad-term', '101']]],
  [
    'мерзім d: e + 1 ай, айдың күні 32 "а"',
    [
      ['term-needs-interpretation', '+ 1 ай, айдың күні 32'],
      ['bad-term', '32'],
    ],
  ],
  ['мерзім d: ee + 1 ай "а"', [['unknown-name', 'ee']]],
  ['мерзім d: e + 1 ай "а"\n    кім: boss', [['unknown-name', 'boss']]],
])('%s', (deadline, found) => {
  expect(findings(`тармақ 9\n  оқиға e "а"\n  ${deadline}`)).toEqual(found);
});
