import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import type { Expression } from '../../../engine/program/index.ts';
import { competencies, grouping, types } from '../../operations/sample.ts';
import {
  binary,
  decision,
  equal,
  fact,
  field,
  INTEGER,
  inner,
  item,
  label,
  list,
  no,
  num,
  origin,
  program,
  range,
  read,
  record,
  value,
  YES_NO,
} from '../build.ts';
import { answer, whole } from './answer.ts';

describe('a decision for each record', () => {
  const observed = record(
    field('competency', { kind: 'item', type: 'competency' }),
    field('observed', INTEGER),
  );
  const variable = (name: string): Expression => ({ op: 'variable', name });
  const ratio = {
    kind: 'table' as const,
    columns: [binary('divide', variable('seen'), variable('total'))],
    rows: [
      {
        cells: [{ patterns: [range('3/4', null)] }],
        value: item('scale', 'high'),
        label: {},
        origin: origin('point 27'),
      },
      {
        cells: [{ patterns: [range('1/4', '3/4', 'max')] }],
        value: item('scale', 'low'),
        label: {},
        origin: origin('point 27'),
      },
    ],
  };
  const tested = program({
    types,
    competencies: [competencies],
    groupings: [grouping],
    facts: [
      field('category', { kind: 'category' }),
      field('head', YES_NO),
      field('serves', YES_NO),
      field('competencies', list(observed)),
    ],
    decisions: [
      decision(
        'results',
        null,
        {
          kind: 'each',
          over: { list: fact('competencies') },
          where: binary('at-least', inner('observed'), num(0)),
          fields: [
            {
              name: 'competency',
              label: {},
              type: { kind: 'item', type: 'competency' },
              body: { kind: 'value', value: inner('competency') },
            },
            { name: 'seen', label: {}, type: INTEGER, body: { kind: 'value', value: inner('observed') } },
            {
              name: 'total',
              label: {},
              type: INTEGER,
              body: {
                kind: 'value',
                value: { op: 'indicators', table: 'competency', competency: inner('competency') },
              },
            },
            { name: 'result', label: {}, type: { kind: 'item', type: 'scale' }, body: ratio },
          ],
        },
        {
          exceptions: [
            {
              condition: {
                op: 'and',
                items: [equal(fact('serves'), no), equal(inner('competency'), item('competency', 'service'))],
              },
              value: { op: 'not-applicable' },
              label: label('exempt'),
              origin: origin('annex 3'),
            },
          ],
        },
      ),
      value('met', INTEGER, {
        op: 'count',
        list: read('results'),
        where: equal(inner('result'), item('scale', 'high')),
      }),
      decision('required', null, {
        kind: 'each',
        over: { type: 'competency', variable: 'c' },
        where: { op: 'covers', table: 'competency', competency: variable('c') },
        fields: [
          {
            name: 'competency',
            label: {},
            type: { kind: 'item', type: 'competency' },
            body: { kind: 'value', value: variable('c') },
          },
          {
            name: 'indicators',
            label: {},
            type: INTEGER,
            body: {
              kind: 'value',
              value: { op: 'indicators', table: 'competency', competency: variable('c') },
            },
          },
        ],
      }),
    ],
  });
  const seen = (planning: number, service: number) => [
    { competency: 'planning', observed: whole(planning) },
    { competency: 'service', observed: whole(service) },
  ];
  const head = { category: 'E-1', serves: true };

  it('gives a record for each, each field seeing those before it', () => {
    expect(answer(tested, { ...head, competencies: seen(3, 2) }, 'results')).toMatchObject({
      status: 'decided',
      value: [
        { competency: 'planning', seen: 3, total: 4, result: 'high' },
        { competency: 'service', seen: 2, total: 3, result: 'low' },
      ],
    });
    expect(answer(tested, { ...head, competencies: seen(3, 3) }, 'met').value).toBe(2);
    expect(answer(tested, { ...head, competencies: [] }, 'results').value).toEqual([]);
  });

  it('leaves out the records that an exception exempts or the condition does not choose', () => {
    const exempt = { ...head, serves: false };
    expect(answer(tested, { ...exempt, competencies: seen(3, 0) }, 'results').value).toHaveLength(1);
    expect(answer(tested, { ...head, competencies: seen(3, -1) }, 'results').value).toHaveLength(1);
  });

  it('has no rule when one record has none, and no answer when one is not known', () => {
    const facts = { ...head, competencies: seen(3, 0) };
    expect(answer(tested, facts, 'results').status).toBe('no-rule');
    expect(answer(tested, facts, 'met').status).toBe('no-rule');
    expect(
      evaluate(tested, facts, { reading: 'literal', trace: true }).trace.decisions['results']?.cause,
    ).toEqual({
      kind: 'record',
      at: 'competencies[1]',
      field: 'result',
      cause: { kind: 'no-row' },
    });
    const { missing } = evaluate(
      tested,
      { ...head, competencies: [{ competency: 'planning', observed: whole(3) }, { competency: 'service' }] },
      { reading: 'literal' },
    );
    expect(missing).toEqual(['competencies[1].observed']);
  });

  it('goes through the items of a type', () => {
    const required = (category: string) =>
      answer(tested, { category, serves: true, competencies: [] }, 'required').value;
    expect(required('E-1')).toEqual([
      { competency: 'planning', indicators: 4 },
      { competency: 'service', indicators: 3 },
    ]);
    expect(required('E-4')).toEqual([{ competency: 'planning', indicators: 2 }]);
  });
});
