import { expect, test } from 'vitest';
import { analyse, findings } from '../resolve/analyse.ts';

const ACT = `тарау 1 "Бір"

тармақ 1
  факт on: иә-жоқ
  оқиға e "е"
  шешім base: иә-жоқ
    = on
  шешім assessed: иә-жоқ
    = base

тармақ 2
  талап r1: on
  бөлік 2
    мерзім d1: e + 1 ай "м"

тарау 2 "Екі"

тармақ 3
  шешім procedure: иә-жоқ
    = on
  талап r2: on

қосымша 4
  шешім x: иә-жоқ
    = on
`;

const targets = (statements: string): (readonly string[])[] =>
  analyse(`${ACT}\nтармақ 9\n  ${statements}`).program.applicability.map((one) => one.targets);

test('everything is all decisions, requirements and deadlines but those the condition rests on', () => {
  expect(targets('қолданылу барлығы: assessed')).toEqual([['r1', 'd1', 'procedure', 'r2', 'x']]);
});

test('chapters, points and annexes stand for what is declared under them', () => {
  expect(
    targets(
      'қолданылу тарау 2: on\n  қолданылу тармақ 2, қосымша 4, base: on\n  қолданылу тарау 2: procedure',
    ),
  ).toEqual([['procedure', 'r2'], ['base', 'r1', 'd1', 'x'], ['r2']]);
});

test('of two wide conditions the first governs the second, so that they never go round', () => {
  const statements = 'қолданылу барлығы: assessed\n  қолданылу барлығы: procedure';
  const { program, found } = analyse(`${ACT}\nтармақ 9\n  ${statements}`);
  expect(found).toEqual([]);
  expect(program.applicability.map((one) => one.targets)).toEqual([
    ['r1', 'd1', 'procedure', 'r2', 'x'],
    ['r1', 'd1', 'r2', 'x'],
  ]);
  const order = program.decisions.map((decision) => decision.name);
  expect(order.indexOf('assessed')).toBeLessThan(order.indexOf('procedure'));
});

test('what is named runs before what is wide, wherever it stands', () => {
  const statements = 'қолданылу барлығы: assessed\n  қолданылу assessed: procedure';
  expect(targets(statements)).toEqual([['r1', 'd1', 'r2', 'x'], ['assessed']]);
});

test.each<[string, [string, string][]]>([
  ['қолданылу тарау 3: on', [['unknown-provision', 'тарау 3']]],
  ['қолданылу тармақ 30: on', [['unknown-provision', 'тармақ 30']]],
  ['қолданылу қосымша 5: on', [['unknown-provision', 'қосымша 5']]],
  ['қолданылу тармақ 9: on', [['governs-nothing', 'тармақ 9']]],
  ['қолданылу e: on', [['wrong-kind', 'e']]],
  ['қолданылу r11: on', [['unknown-name', 'r11']]],
  ['қолданылу r1: 1', [['type-mismatch', '1']]],
  ['қолданылу base: assessed', [['cyclic-rules', 'base']]],
])('%s', (statement, found) => {
  expect(findings(`${ACT}\nтармақ 9\n  ${statement}`)).toEqual(found);
});
