import { describe, expect, it } from 'vitest';
import { conditionChecker, evaluate } from '../../../engine/evaluate/index.ts';
import { Rational } from '../../../engine/numbers/index.ts';
import type { Expression, Interpretation, Program } from '../../../engine/program/index.ts';
import type { Facts } from '../../../engine/values/index.ts';
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
  NUMBER,
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

const whole = (n: number) => Rational.integer(n);
const exact = (top: bigint, bottom: bigint) => Rational.fraction(top, bottom);
const row = (condition: Expression, gives: Expression | { op: 'not-applicable' }, provision = 'point 7') => ({
  condition,
  value: gives,
  label: {},
  origin: origin(provision),
});

function answer(tested: Program, facts: Facts, name: string, reading: 'adopted' | 'literal' = 'adopted') {
  const found = evaluate(tested, facts, { reading }).decisions[name];
  if (found === undefined) throw new Error(`no decision ${name}`);
  return found;
}

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
