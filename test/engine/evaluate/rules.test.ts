import { describe, expect, it } from 'vitest';
import { conditionChecker, evaluate } from '../../../engine/evaluate/index.ts';
import {
  binary,
  decision,
  equal,
  fact,
  field,
  INTEGER,
  inner,
  list,
  NUMBER,
  no,
  num,
  origin,
  program,
  read,
  record,
  value,
  YES_NO,
  yes,
} from '../build.ts';
import { answer, row, whole } from './answer.ts';

describe('rows', () => {
  const tested = program({
    facts: [field('a', NUMBER), field('b', NUMBER)],
    decisions: [
      decision('points', INTEGER, {
        kind: 'conditions',
        rows: [
          row(binary('greater', fact('a'), num(1)), num(10)),
          row(binary('greater', fact('a'), num(5)), num(10), 'point 8'),
          row(binary('greater', fact('a'), num(8)), num(20), 'point 9'),
          row(equal(fact('a'), num(0)), { op: 'not-applicable' }, 'point 10'),
          row(binary('less', fact('b'), num(0)), num(10)),
        ],
      }),
      value('more', INTEGER, binary('add', read('points'), num(1))),
    ],
  });
  const b = whole(1);

  it('two that give the same agree; two that differ are a conflict', () => {
    expect(answer(tested, { a: whole(6), b }, 'points')).toMatchObject({ value: 10, provision: 'point 7' });
    expect(answer(tested, { a: whole(9), b }, 'points')).toMatchObject({ value: null, status: 'conflict' });
    expect(answer(tested, { a: whole(9), b }, 'more')).toMatchObject({ value: null, status: 'conflict' });
  });

  it('none is no rule, also for what depends on it; "not applicable" likewise', () => {
    expect(answer(tested, { a: whole(1), b }, 'points').status).toBe('no-rule');
    expect(answer(tested, { a: whole(1), b }, 'more').status).toBe('no-rule');
    expect(answer(tested, { a: whole(0), b }, 'points')).toMatchObject({
      status: 'not-applicable',
      value: null,
    });
    expect(answer(tested, { a: whole(0), b }, 'more').status).toBe('not-applicable');
  });

  it('one that may still hold keeps the answer open, unless it gives the same', () => {
    expect(answer(tested, { a: whole(2) }, 'points').value).toBe(10);
    expect(answer(tested, { a: whole(0) }, 'points').status).toBe('missing-facts');
    expect(answer(tested, { b }, 'points').status).toBe('missing-facts');
  });
});

describe('exceptions', () => {
  const tested = program({
    facts: [field('a', NUMBER)],
    decisions: [
      value('assessed', YES_NO, yes, {
        exceptions: [
          row(binary('less', fact('a'), num(3)), no, 'point 4'),
          row(binary('less', fact('a'), num(1)), { op: 'not-applicable' }, 'point 5'),
        ],
      }),
    ],
  });

  it('override the body, and conflict when two that hold differ', () => {
    expect(answer(tested, { a: whole(3) }, 'assessed')).toMatchObject({ value: true, provision: 'point 1' });
    expect(answer(tested, { a: whole(2) }, 'assessed')).toMatchObject({ value: false, provision: 'point 4' });
    expect(answer(tested, { a: whole(0) }, 'assessed').status).toBe('conflict');
  });
});

describe('defaults', () => {
  const bonus = record(field('points', INTEGER), field('times?', INTEGER, { default: num(1) }));
  const quarter = record(field('bonuses', list(bonus)));
  const product = binary('multiply', inner('points'), inner('times'));
  const tested = program({
    facts: [
      field('base?', INTEGER, { default: num(100) }),
      field('quarters', list(quarter)),
      field('plain?', INTEGER),
    ],
    decisions: [
      value(
        'total',
        INTEGER,
        binary('add', fact('base'), {
          op: 'sum',
          list: fact('quarters'),
          of: { op: 'sum', list: inner('bonuses'), of: product },
        }),
      ),
      value('plain', INTEGER, fact('plain')),
    ],
  });

  it('stand for optional facts and fields that are not given, and for no others', () => {
    const facts = {
      quarters: [{ bonuses: [{ points: whole(5) }, { points: whole(2), times: whole(3) }] }, { bonuses: [] }],
    };
    expect(answer(tested, facts, 'total').value).toBe(111);
    expect(answer(tested, { ...facts, base: whole(0) }, 'total').value).toBe(11);
    expect(evaluate(tested, facts, { reading: 'literal' }).missing).toEqual(['plain']);
    expect(facts.quarters[0]?.bonuses[0]).toEqual({ points: whole(5) });
  });
});

describe('conditions on facts', () => {
  const commission = record(field('members', INTEGER), field('present', INTEGER));
  const condition = binary('at-most', inner('present'), inner('members'));
  const tested = program({
    facts: [
      field('commission', {
        ...commission,
        kind: 'record',
        fields: commission.kind === 'record' ? commission.fields : [],
        constraints: [{ condition, label: {}, origin: origin() }],
      }),
    ],
  });

  it('hold, do not, or cannot be told', () => {
    const holds = conditionChecker(tested, {});
    const at = (members: number, present?: number) => [
      {
        path: 'commission',
        record: { members: whole(members), ...(present === undefined ? {} : { present: whole(present) }) },
      },
    ];
    expect(holds(condition, at(5, 5))).toBe(true);
    expect(holds(condition, at(5, 6))).toBe(false);
    expect(holds(condition, at(5))).toBeNull();
  });
});

describe('a program that the compiler should not have let through', () => {
  it('is answered, not thrown at', () => {
    const broken = program({
      facts: [field('a', NUMBER)],
      decisions: [
        value('circle', INTEGER, binary('add', read('square'), num(1))),
        value('square', INTEGER, binary('add', read('circle'), num(1))),
        value('unknown', INTEGER, read('nothing')),
        value('mixed', INTEGER, binary('add', yes, num(1))),
        value('text', INTEGER, { op: 'sum', list: fact('a') }),
        value('field', INTEGER, inner('x', 3)),
        value('lookup', INTEGER, { op: 'lookup', name: 'none', arguments: [] }),
        value('group', INTEGER, { op: 'grouping', name: 'none' }),
        value('number', INTEGER, num('three')),
      ],
    });
    const { decisions } = evaluate(broken, { a: whole(1) }, { reading: 'adopted', trace: true });
    for (const found of Object.values(decisions))
      expect(found).toMatchObject({ value: null, status: 'no-rule' });
  });

  it('inherited names are not facts', () => {
    const tested = program({
      facts: [field('constructor', NUMBER)],
      decisions: [value('x', NUMBER, fact('constructor'))],
    });
    expect(evaluate(tested, {}, { reading: 'literal' }).missing).toEqual(['constructor']);
  });
});
