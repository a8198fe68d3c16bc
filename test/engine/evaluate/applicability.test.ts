import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import {
  binary,
  fact,
  field,
  label,
  NUMBER,
  num,
  origin,
  program,
  read,
  value,
  YES_NO,
  yes,
} from '../build.ts';
import { answer, whole } from './answer.ts';

describe('applicability', () => {
  const tested = program({
    facts: [field('a', NUMBER), field('b', NUMBER)],
    decisions: [
      value('quorum', YES_NO, binary('at-least', binary('divide', fact('a'), fact('b')), num('2/3'))),
      value('approves', YES_NO, yes),
    ],
    requirements: [
      {
        name: 'size',
        label: label('size'),
        condition: binary('at-least', fact('b'), num(5)),
        origin: origin('point 5'),
      },
    ],
    applicability: [
      {
        condition: read('quorum'),
        targets: ['approves', 'size'],
        label: label('no quorum'),
        origin: origin('point 30'),
      },
    ],
  });

  it('takes targets away when its condition is not met, exactly at two thirds', () => {
    expect(answer(tested, { a: whole(4), b: whole(6) }, 'approves')).toMatchObject({ value: true });
    expect(answer(tested, { a: whole(3), b: whole(5) }, 'approves')).toMatchObject({
      value: null,
      status: 'not-applicable',
      provision: 'point 30',
    });
  });

  it('leaves targets open when its facts are missing, and without a rule when it has none', () => {
    const { decisions, missing, requirements } = evaluate(tested, { b: whole(5) }, { reading: 'literal' });
    expect(decisions['approves']?.status).toBe('missing-facts');
    expect(missing).toEqual(['a']);
    expect(requirements[0]).toMatchObject({ met: null, status: 'missing-facts' });
    expect(answer(tested, { a: whole(1), b: whole(0) }, 'approves').status).toBe('no-rule');
  });

  it('is not applicable where its own condition is not', () => {
    const outer: Program = {
      ...tested,
      applicability: [
        ...tested.applicability,
        {
          condition: binary('greater', fact('a'), num(0)),
          targets: ['quorum'],
          label: {},
          origin: origin('point 3'),
        },
      ],
    };
    expect(answer(outer, { a: whole(0), b: whole(5) }, 'approves').status).toBe('not-applicable');
  });

  it('a requirement that needs an absent fact is open, and its fact is not demanded', () => {
    const open = { ...tested, decisions: [], applicability: [] };
    const { requirements, missing } = evaluate(open, {}, { reading: 'literal' });
    expect(requirements).toMatchObject([{ met: null, status: 'missing-facts', provision: 'point 5' }]);
    expect(missing).toEqual([]);
  });
});
