import { expect, test } from 'vitest';
import { boundaryCases } from '../../../engine/boundary/index.ts';
import type { Expression, ValueType } from '../../../engine/program/index.ts';
import {
  binary,
  decision,
  equal,
  fact,
  field,
  label,
  num,
  origin,
  program,
  range,
  value,
  YES_NO,
  yes,
} from '../build.ts';

/** The names without provision and rule, and the value of the fact `x`. */
function around(type: ValueType, condition: Expression): readonly (readonly [string, unknown])[] {
  const rule = program({ facts: [field('x', type)], decisions: [value('good', YES_NO, condition)] });
  const { cases, without } = boundaryCases(rule, { reading: 'adopted', language: 'en', tries: 200 });
  const told = (name: string) => name.replace('point 1, good: x – ', '');
  return [
    ...cases.map(({ name, facts }) => [told(name), facts['x']] as const),
    ...without.map(({ name, reason }) => [told(name), reason] as const),
  ];
}

const two: ValueType = { kind: 'number', digits: 2, min: '0', max: '5' };

test('a step is one of the declared digits', () => {
  expect(around(two, binary('at-least', fact('x'), num('3.5')))).toEqual([
    ['3.49, one step below the bound 3.5', '3.49'],
    ['at the bound 3.5', '3.5'],
    ['3.51, one step above the bound 3.5', '3.51'],
  ]);
});

test('what the declared bounds do not allow is not looked for', () => {
  expect(around(two, binary('at-most', fact('x'), num(5)))).toEqual([
    ['4.99, one step below the bound 5', '4.99'],
    ['at the bound 5', 5],
    ['5.01, one step above the bound 5', 'outside'],
  ]);
});

test('neighbouring bounds share the case between them', () => {
  expect(around({ kind: 'integer', min: '0' }, equal(fact('x'), range('2', '3')))).toEqual([
    ['1, one step below the bound 2', 1],
    ['at the bound 2', 2],
    ['at the bound 3', 3],
    ['4, one step above the bound 3', 4],
  ]);
});

test('a limit that is a day has the day before it and the day after it', () => {
  const limit: Expression = { op: 'date', value: '2023-03-01' };
  expect(around({ kind: 'date' }, binary('less', fact('x'), limit))).toEqual([
    ['2023-02-28, the day before 2023-03-01', '2023-02-28'],
    ['on the day 2023-03-01 itself', '2023-03-01'],
    ['2023-03-02, the day after 2023-03-01', '2023-03-02'],
  ]);
});

test('a case is preferred that notices when its bound is moved', () => {
  const rule = program({
    facts: [field('x', { kind: 'integer', min: '0', max: '9' }), field('off', YES_NO)],
    decisions: [
      decision(
        'good',
        YES_NO,
        { kind: 'value', value: yes },
        {
          exceptions: [
            {
              condition: { op: 'or', items: [binary('less', fact('x'), num(3)), fact('off')] },
              value: { op: 'yes-no', value: false },
              label: label('too few'),
              origin: origin('point 2'),
            },
          ],
        },
      ),
    ],
  });
  const { cases } = boundaryCases(rule, { reading: 'adopted', language: 'en', tries: 200 });
  expect(cases.map(({ provision, facts }) => [provision, facts])).toEqual([
    ['point 2', { x: 2 }],
    ['point 2', { x: 3, off: false }],
    ['point 2', { x: 4, off: false }],
  ]);
});
