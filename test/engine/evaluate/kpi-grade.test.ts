import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import { Rational } from '../../../engine/numbers/index.ts';
import type { Program, Row } from '../../../engine/program/index.ts';
import type { Facts } from '../../../engine/values/index.ts';
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
  yes,
} from '../build.ts';

const grades = ['unsatisfactory', 'satisfactory', 'effective', 'excellent'];

function row(cell: Row['cells'][number], grade: string): Row {
  return { cells: [cell], value: item('kpi_scale', grade), label: {}, origin: origin('point 18') };
}

const kpi: Program = program({
  types: {
    kpi_scale: {
      name: 'kpi_scale',
      kind: 'scale',
      label: label('grade'),
      items: grades.map((name) => ({ name, label: label(name) })),
      origin: origin('point 18'),
    },
  },
  facts: [
    field('months_in_position', INTEGER),
    field('on_probation', YES_NO),
    field('kpis', list(record(field('achieved', YES_NO)))),
  ],
  decisions: [
    value('assessed', YES_NO, yes, {
      exceptions: [
        {
          condition: binary('less', fact('months_in_position'), num(3)),
          value: no,
          label: label('under three months'),
          origin: origin('point 4'),
        },
        { condition: fact('on_probation'), value: no, label: label('probation'), origin: origin('point 4') },
      ],
      origin: origin('point 3'),
    }),
    decision(
      'kpi_grade',
      { kind: 'item', type: 'kpi_scale' },
      {
        kind: 'table',
        columns: [{ op: 'count', list: fact('kpis'), where: inner('achieved') }],
        rows: [
          row({ patterns: [num(5)] }, 'excellent'),
          row({ patterns: [num(4)] }, 'effective'),
          row({ patterns: [num(3)] }, 'satisfactory'),
          row({ patterns: [range(null, '3', 'max')] }, 'unsatisfactory'),
        ],
      },
      { origin: origin('point 17') },
    ),
    value('is_good', YES_NO, binary('at-least', read('kpi_grade'), item('kpi_scale', 'effective'))),
  ],
  requirements: [
    {
      name: 'kpi_count',
      label: label('number of KPIs'),
      condition: equal({ op: 'count', list: fact('kpis') }, num(5)),
      origin: origin('point 14'),
    },
  ],
  applicability: [
    {
      condition: read('assessed'),
      targets: ['kpi_grade', 'is_good', 'kpi_count'],
      label: label('no assessment'),
      origin: origin('point 4'),
    },
  ],
});

function facts(achieved: readonly (boolean | null)[], months = 12): Facts {
  return {
    months_in_position: Rational.integer(months),
    on_probation: false,
    kpis: achieved.map((one) => (one === null ? {} : { achieved: one })),
  };
}

describe('a grade by the number of achieved indicators', () => {
  it.each([
    [5, 'excellent'],
    [4, 'effective'],
    [3, 'satisfactory'],
    [2, 'unsatisfactory'],
    [0, 'unsatisfactory'],
  ])('%i of 5: %s', (achieved, grade) => {
    const result = evaluate(kpi, facts([0, 1, 2, 3, 4].map((at) => at < achieved)), { reading: 'literal' });
    expect(result.decisions['kpi_grade']).toEqual({
      value: grade,
      status: 'decided',
      provision: 'point 18',
      act: 'test-act',
      label: label(grade),
      interpretations: [],
    });
    expect(result.decisions['is_good']?.value).toBe(achieved >= 4);
    expect(result.requirements).toMatchObject([{ name: 'kpi_count', met: true, provision: 'point 14' }]);
  });

  it('has no rule for six achieved, and the requirement is not met', () => {
    const result = evaluate(kpi, facts([true, true, true, true, true, true]), { reading: 'literal' });
    expect(result.decisions['kpi_grade']).toMatchObject({
      value: null,
      status: 'no-rule',
      provision: 'point 17',
    });
    expect(result.decisions['is_good']).toMatchObject({ value: null, status: 'no-rule' });
    expect(result.requirements).toMatchObject([{ met: false }]);
  });

  it('names each fact that is missing', () => {
    const result = evaluate(kpi, facts([true, null, false, null, true]), { reading: 'literal' });
    expect(result.decisions['kpi_grade']?.status).toBe('missing-facts');
    expect(result.missing).toEqual(['kpis[1].achieved', 'kpis[3].achieved']);
    const { kpis: _, ...rest } = facts([]);
    expect(evaluate(kpi, rest, { reading: 'literal' }).missing).toEqual(['kpis']);
  });

  it('does not apply to a person of two months in the position', () => {
    const result = evaluate(kpi, facts([true], 2), { reading: 'literal' });
    expect(result.decisions['assessed']).toMatchObject({
      value: false,
      status: 'decided',
      provision: 'point 4',
    });
    expect(result.decisions['kpi_grade']).toMatchObject({ status: 'not-applicable', provision: 'point 4' });
    expect(result.requirements).toMatchObject([{ met: null, status: 'not-applicable' }]);
    expect(result.missing).toEqual([]);
  });

  it('does not need the second exception when the first decides alike', () => {
    const months_in_position = Rational.integer(2);
    expect(evaluate(kpi, { months_in_position }, { reading: 'literal' }).decisions['assessed']?.value).toBe(
      false,
    );
    const later = { months_in_position: Rational.integer(3) };
    expect(evaluate(kpi, later, { reading: 'literal' }).missing).toEqual(['on_probation']);
  });

  it('answers alike with a trace', () => {
    for (const achieved of [[true, true], [true, null], []]) {
      const { trace, ...traced } = evaluate(kpi, facts(achieved), { reading: 'adopted', trace: true });
      expect(traced).toEqual(evaluate(kpi, facts(achieved), { reading: 'adopted' }));
      expect(Object.keys(trace.decisions)).toEqual(['assessed', 'kpi_grade', 'is_good']);
    }
  });
});
