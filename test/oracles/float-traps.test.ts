import { describe, expect, test } from 'vitest';
import type { PlainValue } from '../../engine/index.ts';
import type { Facts2017 } from './almaty-oblast-akimat/facts.ts';
import { almatyBefore } from './almaty-oblast-akimat/index.ts';
import type { Reading } from './answer.ts';
import type { Facts2023 } from './baydibek-maslikhat/facts.ts';
import { baydibek } from './baydibek-maslikhat/index.ts';
import { Random } from './random.ts';
import { case2023 } from './random-2023.ts';
import type { Count } from './shared-rules.ts';
import { type Answers, sidesOf, verdictAnswers } from './sides.ts';

const baydibekSides = sidesOf('baydibek-maslikhat', '2024-01-15');
const almatySides = sidesOf('almaty-oblast-akimat', '2017-05-15');

/** A member of staff whose four marks in each quarter are alike. */
const ranked = (...marks: Count[]): Facts2023 => ({
  category: 'E-4',
  months_in_position: 12,
  was_absent: false,
  quarters: marks.map((mark, at) => ({
    quarter: at + 1,
    ranking: { quality: mark, timeliness: mark, initiative: mark, discipline: mark },
  })),
});

/** Nobody's bonuses and breaches: a quarter of 100 points, which is satisfactory. */
const marked = (...plan_marks: number[]): Facts2017 => ({
  months_in_position: 12,
  on_probation: false,
  quarters: [{ quarter: 1, bonuses: [], breaches: 0 }],
  plan_marks,
});

const decided = (answers: Answers | 'refused', name: string): unknown =>
  answers === 'refused' ? 'refused' : (answers[name]?.value ?? answers[name]?.status);

/** What the oracle, the interpreter and the code say of the named decisions: one list where they agree. */
function three(reading: Reading, names: readonly string[], facts: Facts2023 | Facts2017): unknown[] {
  const isYear = 'plan_marks' in facts;
  const sides = isYear ? almatySides : baydibekSides;
  const { interpreter, code } = sides(facts as PlainValue)[reading];
  const verdict = isYear ? almatyBefore(facts, reading) : baydibek(facts as Facts2023, reading);
  const said = [verdictAnswers(verdict), interpreter, code].map((answers) =>
    names.map((name) => decided(answers, name)),
  );
  expect(said).toEqual([said[0], said[0], said[0]]);
  return said[0] ?? [];
}

/** Ways to write a decimal. */
const ways = (text: string): Count[] => [Number(text), text, text.replace('.', ','), `${text}0`];

describe('worked out by hand, where binary fractions may go wrong', () => {
  test.each([0, 1, 2, 3])('scores and grades, written in way %i', (way) => {
    const scores = (reading: Reading, ...marks: string[]) =>
      three(reading, ['score', 'grade'], ranked(...marks.map((mark) => ways(mark)[way] ?? 0)));
    // 15.3 / 4 = 3.825
    expect(scores('adopted', '4.0', '3.5', '5.0', '2.8')).toEqual(['3.83', 'proper']);
    expect(scores('literal', '4.0', '3.5', '5.0', '2.8')).toEqual(['3.825', 'proper']);
    // 5.35 / 2 = 2.675, of which the nearest binary fraction is a little less
    expect(scores('adopted', '2.6', '2.75')).toEqual(['2.68', 'satisfactory']);
    expect(scores('literal', '2.6', '2.75')).toEqual(['2.675', 'satisfactory']);
    // 2.01 / 2 = 1.005, likewise
    expect(scores('adopted', '1.0', '1.01')).toEqual(['1.01', 'unsatisfactory']);
    // (0.1 + 0.2) / 2 = 0.15, and 0.3 / 2 is no more
    expect(scores('literal', '0.1', '0.2')).toEqual(['0.15', 'unsatisfactory']);
    expect(scores('literal', '0.3', '0.0')).toEqual(['0.15', 'unsatisfactory']);
    // 3.995 is rounded to 4.00 and is then "from 4"; literally it is in no range
    expect(scores('adopted', '3.99', '4.0')).toEqual(['4.00', 'effective']);
    expect(scores('literal', '3.99', '4.0')).toEqual(['3.995', 'no-rule']);
    // 3.9925 is rounded to 3.99, "to 3.99"
    expect(scores('adopted', '3.99', '3.99', '3.99', '4.0')).toEqual(['3.99', 'proper']);
  });

  test('0.1 + 0.2 + 0 of three respondents is a mean of 0.1', () => {
    const respondents = (['0.1', 0.2, '0,0'] as const).map((mark) => ({
      relation: 'peer' as const,
      marks: [{ competency: 'ethics' as const, mark }],
    }));
    expect(three('literal', ['competency_means'], { ...ranked(4), respondents })).toEqual([
      [{ competency: 'ethics', mean: '0.10' }],
    ]);
  });

  test('0.4 × 3 + 0.6 × 4.5 is 3.9, and 0.4 × 3 + 0.6 × 14/3 is 4', () => {
    const year = (...marks: number[]) => three('literal', ['year_score', 'year_grade'], marked(...marks));
    expect(year(4, 5, 4, 5)).toEqual(['3.9', 'satisfactory']);
    expect(year(5, 5, 4)).toEqual(['4.0', 'effective']);
  });

  test('binary fractions do go wrong there', () => {
    expect([(2.6 + 2.75) / 2, (1 + 1.01) / 2].map((score) => score.toFixed(2))).toEqual(['2.67', '1.00']);
    expect((0.1 + 0.2) / 2).toBeGreaterThan(0.15);
    expect((0.1 + 0.2 + 0) / 3).toBeGreaterThan(0.1);
  });
});

test('binary fractions, rounded by toFixed, would answer some of the random cases otherwise', () => {
  const average = (items: readonly number[]) => items.reduce((a, b) => a + b, 0) / items.length;
  const binary = (written: Count) => Number(String(written).replace(',', '.'));
  let unlike = 0;
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const facts = case2023(new Random(seed));
    const answers = verdictAnswers(baydibek(facts, 'adopted'));
    const exact = String(decided(answers, 'score'));
    if (!/^\d/.test(exact)) continue;
    const ofHead = decided(answers, 'assessed_as') === 'head';
    const scores = facts.quarters?.map(({ kpis = [], ranking }) =>
      average((ofHead ? kpis.map(({ score }) => score) : Object.values(ranking ?? {})).map(binary)),
    );
    if (average(scores ?? []).toFixed(2) !== exact) unlike += 1;
  }
  expect(unlike).toBeGreaterThan(50);
});
