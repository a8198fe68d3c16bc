import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import { explain } from '../../../engine/explain/index.ts';
import { Rational } from '../../../engine/numbers/index.ts';
import { type Decision, type Expression, LANGUAGES, type Program } from '../../../engine/program/index.ts';
import type { Facts, FactValue } from '../../../engine/values/index.ts';
import {
  binary,
  decision,
  equal,
  fact,
  field,
  label,
  list,
  NUMBER,
  num,
  origin,
  program,
  value,
  YES_NO,
} from '../build.ts';

type Answer = boolean | null;

const ANSWERS: readonly Answer[] = [true, false, null];

function answer(expression: Expression, facts: Facts): Answer {
  const tested = program({
    facts: [field('p', YES_NO), field('q', YES_NO), field('answers', list(YES_NO))],
    decisions: [value('result', YES_NO, expression)],
  });
  const result = evaluate(tested, facts, { reading: 'literal' }).decisions['result'];
  return typeof result?.value === 'boolean' ? result.value : null;
}

/** What is common to all ways in which the unknown may turn out; null where they differ. */
function settled(left: Answer, right: Answer, join: (a: boolean, b: boolean) => boolean): Answer {
  const ways = (one: Answer) => (one === null ? [true, false] : [one]);
  const results = new Set(ways(left).flatMap((a) => ways(right).map((b) => join(a, b))));
  const [only] = results;
  return results.size === 1 && only !== undefined ? only : null;
}

const given = (name: string, one: Answer) => (one === null ? {} : { [name]: one });

describe('the truth tables', () => {
  const pairs = ANSWERS.flatMap((left) => ANSWERS.map((right) => [left, right] as const));
  const items = [fact('p'), fact('q')];

  it.each(pairs)('%s and %s', (left, right) => {
    const facts = { ...given('p', left), ...given('q', right) };
    expect(answer({ op: 'and', items }, facts)).toBe(settled(left, right, (a, b) => a && b));
    expect(answer({ op: 'or', items }, facts)).toBe(settled(left, right, (a, b) => a || b));
    expect(answer({ op: 'and', items: [...items].reverse() }, facts)).toBe(
      settled(left, right, (a, b) => a && b),
    );
  });

  it.each(ANSWERS)('not %s', (one) => {
    const cell = { patterns: [{ op: 'yes-no', value: true } as const], not: true as const };
    const expected = one === null ? null : !one;
    expect(answer({ op: 'matches', value: fact('p'), cell }, given('p', one))).toBe(expected);
  });
});

/** Facts of the generated programs: numbers between -2 and 3 (zero divides badly), answers, two lists. */
const FACTS = {
  a: NUMBER,
  b: NUMBER,
  p: YES_NO,
  q: YES_NO,
  numbers: list(NUMBER),
} as const;

const small = fc.integer({ min: -2, max: 3 });

const { number, answerTo } = fc.letrec<{ number: Expression; answerTo: Expression }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    small.map((n) => num(n)),
    fc.constantFrom('a', 'b').map(fact),
    fc
      .tuple(fc.constantFrom('add', 'subtract', 'multiply', 'divide'), tie('number'), tie('number'))
      .map(([op, left, right]) => binary(op, left, right)),
    tie('number').map((inner): Expression => ({ op: 'round', value: inner, digits: 0 })),
    fc
      .record({
        op: fc.constantFrom('sum', 'mean', 'least', 'greatest'),
        of: tie('number'),
        where: tie('answerTo'),
      })
      .map(({ op, of, where }): Expression => ({ op, list: fact('numbers'), of, where })),
    tie('answerTo').map((where): Expression => ({ op: 'count', list: fact('numbers'), where })),
  ),
  answerTo: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.boolean().map((one): Expression => ({ op: 'yes-no', value: one })),
    fc.constantFrom('p', 'q').map(fact),
    fc
      .tuple(fc.constantFrom('less', 'at-most', 'greater', 'at-least'), tie('number'), tie('number'))
      .map(([op, left, right]) => binary(op, left, right)),
    fc.tuple(tie('number'), tie('number'), tie('number')).map(([one, ...others]) => equal(one, ...others)),
    fc
      .tuple(tie('number'), tie('number'), fc.boolean())
      .map(([one, min, minOpen]) => equal(one, { op: 'range', min, minOpen, maxOpen: false })),
    fc
      .tuple(fc.constantFrom('and', 'or'), fc.array(tie('answerTo'), { minLength: 2, maxLength: 3 }))
      .map(([op, items]): Expression => ({ op, items })),
    fc
      .record({ op: fc.constantFrom('all', 'any'), of: tie('answerTo'), where: tie('answerTo') })
      .map(({ op, of, where }): Expression => ({ op, list: fact('numbers'), of, where })),
  ),
}));

const row = { label: {}, origin: origin() };

const rules: fc.Arbitrary<Program> = fc
  .record({
    value: number,
    rows: fc.array(fc.tuple(answerTo, number), { maxLength: 3 }),
    not: answerTo,
    gate: answerTo,
  })
  .map(({ value: plain, rows, not, gate }) => {
    const exceptions: Decision['exceptions'] = [{ ...row, condition: not, value: { op: 'not-applicable' } }];
    return program({
      facts: Object.entries(FACTS).map(([name, type]) => field(name, type)),
      decisions: [
        value('first', NUMBER, plain),
        decision(
          'second',
          NUMBER,
          {
            kind: 'conditions',
            rows: rows.map(([condition, gives]) => ({ ...row, condition, value: gives })),
          },
          { exceptions },
        ),
        value(
          'third',
          NUMBER,
          binary('add', { op: 'decision', name: 'first' }, { op: 'decision', name: 'second' }),
        ),
      ],
      applicability: [{ condition: gate, targets: ['second'], label: label('gate'), origin: origin() }],
    });
  });

const whole: fc.Arbitrary<Readonly<Record<string, FactValue>>> = fc.record({
  a: small.map((n) => Rational.integer(n)),
  b: small.map((n) => Rational.integer(n)),
  p: fc.boolean(),
  q: fc.boolean(),
  numbers: fc.array(
    small.map((n) => Rational.integer(n)),
    { maxLength: 3 },
  ),
});

const hidden = fc.subarray(Object.keys(FACTS), { minLength: 1 });

describe('a case that does not say everything', () => {
  it('is never answered otherwise than when it does, and missing facts are among those it does not say', () => {
    fc.assert(
      fc.property(rules, whole, hidden, (tested, facts, unsaid) => {
        const partial = Object.fromEntries(Object.entries(facts).filter(([name]) => !unsaid.includes(name)));
        const early = evaluate(tested, partial, { reading: 'adopted' });
        const late = evaluate(tested, facts, { reading: 'adopted' });
        expect(late.missing).toEqual([]);
        for (const path of early.missing) expect(unsaid).toContain(path);
        for (const [name, answered] of Object.entries(early.decisions)) {
          if (answered.status === 'missing-facts') continue;
          expect(answered.value).toEqual(late.decisions[name]?.value);
          // What has no rule may still turn out not to apply; nothing else may change.
          if (answered.status !== 'no-rule' && answered.status !== 'conflict') {
            expect(answered.status).toBe(late.decisions[name]?.status);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is answered alike with and without a trace, and explained in every language', () => {
    fc.assert(
      fc.property(rules, whole, hidden, (tested, facts, unsaid) => {
        const partial = Object.fromEntries(Object.entries(facts).filter(([name]) => !unsaid.includes(name)));
        const { trace, ...traced } = evaluate(tested, partial, { reading: 'adopted', trace: true });
        expect(traced).toEqual(evaluate(tested, partial, { reading: 'adopted' }));
        expect(JSON.parse(JSON.stringify(trace))).toEqual(trace);
        for (const language of LANGUAGES) {
          for (const { reason } of Object.values(explain(tested, trace, language).decisions)) {
            expect(reason).not.toBe('');
            expect(reason).not.toMatch(/undefined|null|\[object|NaN/);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
