import { describe, expect, it } from 'vitest';
import { Rational } from '../../../engine/numbers/index.ts';
import type { Interpretation, Program } from '../../../engine/program/index.ts';
import { types } from '../../operations/sample.ts';
import {
  decision,
  equal,
  fact,
  field,
  INTEGER,
  item,
  label,
  list,
  NUMBER,
  origin,
  program,
  range,
  read,
  value,
  YES_NO,
} from '../build.ts';
import { answer, whole } from './answer.ts';

const exact = (top: bigint, bottom: bigint) => Rational.fraction(top, bottom);

describe('interpretations', () => {
  const reading = (name: string, parts: Partial<Interpretation>): Interpretation => ({
    name,
    label: label(name),
    ground: label('ground'),
    rewrites: [],
    supplies: [],
    counting: [],
    cites: [],
    origin: origin('point 99'),
    ...parts,
  });
  const tested = program({
    types,
    facts: [field('scores', list(NUMBER)), field('n', INTEGER)],
    decisions: [
      value('score', { kind: 'number', digits: 2 }, { op: 'mean', list: fact('scores') }),
      decision(
        'grade',
        { kind: 'item', type: 'scale' },
        {
          kind: 'table',
          columns: [read('score')],
          rows: [
            {
              cells: [{ patterns: [range('0', '3.99')] }],
              value: item('scale', 'low'),
              label: {},
              origin: origin(),
            },
            {
              cells: [{ patterns: [range('4', null)] }],
              value: item('scale', 'high'),
              label: {},
              origin: origin(),
            },
          ],
        },
      ),
      value('passed', YES_NO, equal(read('grade'), item('scale', 'high'))),
      value('other', INTEGER, fact('n')),
    ],
    interpretations: [
      reading('gap', {
        supplies: [
          {
            decision: 'grade',
            condition: equal(read('score'), range('3.99', '4', 'both')),
            value: item('scale', 'middle'),
          },
        ],
      }),
      reading('rounding', {
        rewrites: [{ decision: 'score', value: { op: 'round', value: read('score'), digits: 2 } }],
      }),
      reading('wording', { cites: ['passed'] }),
    ],
  });
  const unread = { ...tested, interpretations: [] };
  const scores = (...texts: bigint[]) => ({ scores: texts.map((one) => exact(one, 1000n)), n: whole(1) });

  it('rewrite the literal value, and are cited by all that depend on it', () => {
    const facts = scores(3825n);
    expect(answer(tested, facts, 'score')).toMatchObject({ value: '3.83', interpretations: ['rounding'] });
    expect(answer(tested, facts, 'grade')).toMatchObject({ value: 'low', interpretations: ['rounding'] });
    expect(answer(tested, facts, 'passed')).toMatchObject({ interpretations: ['rounding', 'wording'] });
    expect(answer(tested, facts, 'other').interpretations).toEqual([]);
  });

  it('are left out of the literal reading', () => {
    const facts = scores(3825n);
    expect(answer(tested, facts, 'score', 'literal')).toMatchObject({ value: '3.825', interpretations: [] });
    expect(answer(tested, facts, 'passed', 'literal')).toMatchObject({ value: false, interpretations: [] });
    expect(answer(tested, scores(3995n), 'grade', 'literal').status).toBe('no-rule');
  });

  it('supply a rule only where the act has none', () => {
    const fine: Program = {
      ...tested,
      interpretations: tested.interpretations.filter(({ name }) => name === 'gap'),
    };
    expect(answer(fine, scores(3995n), 'grade')).toMatchObject({
      value: 'middle',
      provision: 'point 99',
      interpretations: ['gap'],
      label: label('middle'),
    });
    expect(answer(fine, scores(4000n), 'grade')).toMatchObject({ value: 'high', interpretations: [] });
    expect(answer(fine, { scores: [], n: whole(1) }, 'grade')).toMatchObject({
      status: 'no-rule',
      interpretations: [],
    });
  });

  it('are not cited where facts are missing', () => {
    expect(answer(tested, {}, 'passed')).toMatchObject({ status: 'missing-facts', interpretations: [] });
  });

  it('print all digits where the declared ones would round; where they never end, the declared ones or a fraction', () => {
    expect(answer(tested, scores(3000n), 'score', 'literal').value).toBe('3.00');
    expect(answer(tested, { scores: [whole(1), whole(1), whole(2)] }, 'score', 'literal').value).toBe('4/3');
    expect(answer(unread, { scores: [whole(2), whole(2), whole(1)] }, 'score').value).toBe('1.67');
    expect(answer(unread, scores(3995n), 'score').value).toBe('3.995');
  });
});
