import { expect, test } from 'vitest';
import { analyse, bare, findings } from './analyse.ts';

const SCALES = `тармақ 1
  шкала grade "баға"
    low "төмен"
    high "жоғары"
  тізбе mark "белгі"
    low "төмен"
    only_mark "бір"
`;

test('an unknown name says what is expected and which name is near', () => {
  const { found, messages, complete } = analyse(`тармақ 1
  факт months: бүтін
  талап r: monhts < 3`);
  expect(found).toEqual([['unknown-name', 'monhts']]);
  expect(messages).toEqual(['“monhts” is not declared; a value is expected here. Did you mean “months”?']);
  expect(complete).toBe(false);
});

test('the right side of a comparison is looked up as an item of the left side', () => {
  const { found, program } = analyse(`${SCALES}
  факт g: grade
  факт m: mark
  талап one: g = low
  талап two: m != low | only_mark
  талап three: g >= high`);
  expect(found).toEqual([]);
  expect(bare(program.requirements.map((requirement) => requirement.condition))).toEqual([
    {
      op: 'matches',
      value: { op: 'fact', name: 'g' },
      cell: { patterns: [{ op: 'item', type: 'grade', name: 'low' }] },
    },
    {
      op: 'matches',
      value: { op: 'fact', name: 'm' },
      cell: {
        patterns: [
          { op: 'item', type: 'mark', name: 'low' },
          { op: 'item', type: 'mark', name: 'only_mark' },
        ],
        not: true,
      },
    },
    {
      op: 'at-least',
      left: { op: 'fact', name: 'g' },
      right: { op: 'item', type: 'grade', name: 'high' },
    },
  ]);
});

test('an item wins over a fact of the same name where an item is expected', () => {
  const { program } = analyse(`${SCALES}
  факт high: grade
  факт g: grade
  талап one: g = high`);
  expect(bare(program.requirements[0]?.condition)).toMatchObject({
    cell: { patterns: [{ op: 'item', type: 'grade', name: 'high' }] },
  });
});

test('a name of an item of one other type is a mismatch, of no type unknown', () => {
  const { found, messages } = analyse(`${SCALES}
  факт g: grade
  талап one: g = only_mark
  талап two: g = hihg`);
  expect(found).toEqual([
    ['type-mismatch', 'only_mark'],
    ['unknown-name', 'hihg'],
  ]);
  expect(messages).toEqual([
    'Expected “grade”, found “mark”.',
    '“hihg” is not declared; “grade” is expected here. Did you mean “high”?',
  ]);
});

test('a bare item of several types is ambiguous, of one type it is that', () => {
  const { found, program } = analyse(`${SCALES}
  факт g: grade
  факт m: mark
  талап one: low = g
  талап two: only_mark = m`);
  expect(found).toEqual([['ambiguous-name', 'low']]);
  expect(program.requirements.map((requirement) => requirement.name)).toEqual(['two']);
});

test('something declared that is no value has its kind told', () => {
  const { found, messages } = analyse(`тармақ 1
  рөл hr "кадр"
  сәйкестік f(x: бүтін): бүтін
    1 => 2
  талап one: hr
  талап two: f = 2
  талап three: hr(1) = 1`);
  expect(found).toEqual([
    ['wrong-kind', 'hr'],
    ['wrong-kind', 'f'],
    ['wrong-kind', 'hr'],
  ]);
  expect(messages).toEqual([
    '“hr” is a role; a value is expected here.',
    '“f” is a lookup; a value is expected here.',
    '“hr” is a role; a lookup is expected here.',
  ]);
});

test('units, roles, types, events, decisions are looked for among their kind', () => {
  expect(
    findings(`тармақ 1
  рөл hr "кадр"
  бірлік months "ай"
  оқиға start "басы"
  факт x: бүтін [month]
    кім: h
  факт y: grades
  мерзім d: strat + 1 ай "м"
  ерекшелік dd: иә => иә
  салдар x
    негіз болады: bonus "б"`),
  ).toEqual([
    ['unknown-name', 'month'],
    ['unknown-name', 'h'],
    ['unknown-name', 'grades'],
    ['unknown-name', 'strat'],
    ['unknown-name', 'dd'],
    ['wrong-kind', 'x'],
  ]);
});

test('one mistake is told once: what rests on it stays silent', () => {
  const { found, program, complete } = analyse(`тармақ 1
  факт y: grades
  шешім d: иә-жоқ
    егер y = low және z_unknown_item = 3 => иә
  талап r: d`);
  expect(found).toEqual([
    ['unknown-name', 'grades'],
    ['unknown-name', 'z_unknown_item'],
  ]);
  expect(program.facts).toEqual([]);
  expect(bare(program.decisions[0]?.body)).toEqual({ kind: 'conditions', rows: [] });
  expect(program.requirements).toHaveLength(1);
  expect(complete).toBe(false);
});

test('references lead from each use to its declaration', () => {
  const { references } = analyse(`${SCALES}
  факт g: grade
  факт r: жазба
    part: бүтін
  талап one: g = low және r.part = 1`);
  expect(references).toEqual([
    ['grade', 'scale'],
    ['g', 'fact'],
    ['low', 'item'],
    ['r', 'fact'],
    ['part', 'field'],
  ]);
});
