import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import { readFacts } from '../../../engine/facts/index.ts';
import { fastProgram } from '../../../engine/generate/index.ts';
import type { Cell, Expression, Program, Range, ValueType } from '../../../engine/program/index.ts';
import { runs, TEST_LIMIT } from '../../fuzz/runs.ts';
import { decision, field, INTEGER, list, origin, program, record } from '../build.ts';
import { type Choose, chooser } from './chooser.ts';

const SCORE: ValueType = { kind: 'number', min: '0', max: '5', digits: 1 };
const GRADE: ValueType = { kind: 'item', type: 'grades' };
const DAY: ValueType = { kind: 'date' };

const number = (value: string): Expression => ({ op: 'number', value });
const own = (name: string): Expression => ({ op: 'field', name, depth: 0 });
const range = (ends: Pick<Range, 'min' | 'max'>, open = false): Range => ({
  ...{ op: 'range', ...ends, minOpen: open, maxOpen: open },
});
const cell = (...patterns: (Expression | Range)[]): Cell => ({ patterns });

/** Cells that tell counts apart as far as one, two, three, four, five. */
const TABLES: readonly (readonly Cell[])[] = [
  [cell(number('0')), cell(range({ min: number('1') }))],
  [cell(range({ max: number('1') })), cell(range({ min: number('1') }, true))],
  [cell(number('0'), number('2')), cell(number('1')), cell(range({ min: number('2') }, true))],
  [cell(range({ min: number('3') })), { patterns: [range({ min: number('3') })], not: true }],
  [cell(range({ max: number('2.5') }, true)), cell(range({ min: number('2.5'), max: number('4') }))],
  [cell(number('4')), cell(number('-1')), cell(range({ min: number('0'), max: number('3') }))],
  [cell(number('0'), number('1'), number('2')), cell(range({ min: number('1/2') }))],
];
const FIELDS = ['whole', 'mean', 'grade', 'day', 'score'] as const;
const TYPES: Readonly<Record<(typeof FIELDS)[number], ValueType>> = {
  ...{ whole: INTEGER, mean: { kind: 'number', digits: 2 }, grade: GRADE, day: DAY, score: SCORE },
};

/** Records of a decision, and another decision that asks of each how many stand before or behind it. */
function ranking(choose: Choose): Program {
  const pick = <T>(items: readonly T[]): T => {
    const item = items[choose(items.length)];
    if (item === undefined) throw new Error('nothing to pick');
    return item;
  };
  const asked = pick(FIELDS);
  const sides: [Expression, Expression] = [own(asked), { op: 'variable', name: 'level' }];
  const [left = number('0'), right = number('0')] = choose(2) === 0 ? sides : sides.reverse();
  const op = pick(['less', 'at-most', 'greater', 'at-least'] as const);
  const column: Expression = {
    op: 'count',
    list: { op: 'decision', name: 'rows' },
    where: { op, left, right },
  };
  const cells = pick(TABLES);
  const value = (place: number) =>
    place === 1 && choose(2) === 0 ? ({ op: 'not-applicable' } as const) : number(String(place));
  return program({
    types: {
      grades: {
        ...{ name: 'grades', kind: 'scale', label: { en: 'Grades' }, origin: origin() },
        items: ['low', 'middle', 'high'].map((name) => ({ name, label: { en: name } })),
      },
    },
    facts: [
      field(
        'sheet',
        list(
          record(
            ...(['whole', 'grade', 'day', 'score'] as const).map((name) => field(name, TYPES[name])),
            field('marks', list({ kind: 'integer', min: '0', max: '5' })),
          ),
        ),
      ),
    ],
    decisions: [
      decision('rows', null, {
        kind: 'each',
        over: { list: { op: 'fact', name: 'sheet' } },
        fields: FIELDS.map((name) => ({
          ...{ name, label: { en: name }, type: TYPES[name], origin: origin() },
          body: {
            kind: 'value' as const,
            value: name === 'mean' ? ({ op: 'mean', list: own('marks') } as const) : own(name),
          },
        })),
      }),
      decision('places', null, {
        kind: 'each',
        over: { list: { op: 'decision', name: 'rows' } },
        fields: [
          {
            ...{ name: 'level', label: { en: 'level' }, type: TYPES[asked], origin: origin() },
            body: { kind: 'value', value: own(asked) },
          },
          {
            ...{ name: 'place', label: { en: 'place' }, type: INTEGER, origin: origin() },
            body: {
              kind: 'table',
              columns: [column],
              rows: cells.map((one, place) => {
                const label = { en: String(place) };
                return { cells: [one], value: value(place), label, origin: origin() };
              }),
            },
          },
        ],
      }),
    ],
  });
}

function madeUpSheet(choose: Choose): unknown {
  const far = choose(8) === 0 ? 10 ** 12 : 0;
  return {
    sheet: Array.from({ length: choose(9) }, () => ({
      whole: choose(4) + far,
      grade: ['low', 'middle', 'high'][choose(3)],
      day: `2020-01-0${1 + choose(4)}`,
      score: choose(51) / 10,
      marks: Array.from({ length: choose(30) === 0 ? 0 : 1 + choose(7) }, () => choose(6)),
    })),
  };
}

test(
  'how many are lower, counted only as far as it is asked, is what the interpreter counts',
  () => {
    let decided = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const choose = chooser(seed);
        const made = ranking(choose);
        const code = fastProgram(made, { reading: 'adopted' });
        if (code === null) throw new Error('the program cannot be generated');
        for (let at = 0; at < 20; at += 1) {
          const plain = madeUpSheet(choose);
          const { facts } = readFacts(made, plain);
          const read = code.read(plain);
          if (facts === null || code.isRefused(read)) throw new Error('the case is refused');
          const expected = evaluate(made, facts, { reading: 'adopted' });
          if (expected.decisions['places']?.status === 'decided') decided += 1;
          expect(code.evaluate(read)).toEqual(expected);
        }
      }),
      runs(200),
    );
    expect(decided).toBeGreaterThan(500);
  },
  TEST_LIMIT,
);
