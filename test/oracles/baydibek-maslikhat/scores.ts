/** Scores, grades and their bounds: points 4, 7, 23, 27, 31, 32, 49 of decision No 7/35, annexes 2–4 of the model. */
import { all, every, given, type Known, NO_RULE, of, onlyIf, type Plain, type Reading } from '../answer.ts';
import { amount, atLeast, decimal, type Fraction, integer, mean, rounded, within } from '../exact.ts';
import { achievedOfFive } from '../shared-rules.ts';
import { type Facts2023, marksOf, type Quarter } from './facts.ts';
import { isGraded, type Person } from './persons.ts';

/** Annex 3: from and to of the percentage, from and to of the score. 100 and more give 5. */
export const ANNEX_3: readonly (readonly [string, string, string, string])[] = [
  ['95', '99.99', '4.75', '4.99'],
  ['90', '94.99', '4.5', '4.74'],
  ['85', '89.99', '4.25', '4.49'],
  ['80', '84.99', '4', '4.24'],
  ['75', '79.99', '3.75', '3.99'],
  ['70', '74.99', '3.5', '3.74'],
  ['65', '69.99', '3.25', '3.49'],
  ['60', '64.99', '3', '3.24'],
  ['55', '59.99', '2.75', '2.99'],
  ['50', '54.99', '2.5', '2.74'],
  ['45', '49.99', '2.25', '2.49'],
  // So printed in both languages; 44.50–44.99 are in no row.
  ['40', '44.49', '2', '2.24'],
  ['35', '39.99', '1.75', '1.99'],
  ['30', '34.99', '1.5', '1.74'],
  ['25', '29.99', '1.25', '1.49'],
  ['20', '24.99', '1', '1.24'],
  ['15', '19.99', '0.75', '0.99'],
  ['10', '14.99', '0.5', '0.74'],
  ['5', '9.99', '0.25', '0.49'],
  ['0', '4.99', '0', '0.24'],
];

/** Whether a score may be given for a percentage (point 27, third paragraph, printed 26). */
function isAllowed(percent: Fraction, score: Fraction): Known<boolean> {
  if (atLeast(percent, 100)) return within(score, 5, 5);
  const row = ANNEX_3.find(([from, to]) => within(percent, from, to));
  return row === undefined ? NO_RULE : within(score, row[2], row[3]);
}

/** Annex 2: the mean of the scores of the KPIs; annex 4: of the four marks. */
function quarterScore({ kpis, ranking }: Quarter, isHead: boolean): Known<Fraction> {
  if (!isHead) return of(given(ranking), (marks) => mean(marksOf(marks).map(amount)));
  return of(given(kpis), (list) =>
    list.length === 0 ? NO_RULE : mean(list.map(({ score }) => amount(score))),
  );
}

interface Scores {
  readonly quarterScores: Known<Plain>;
  readonly score: Known<Plain>;
  readonly grade: Known<Plain>;
}

/** Point 7, second paragraph (printed 6). Between 3.99 and 4, 2.99 and 3, 1.99 and 2 there is no result. */
function gradeOf(score: Fraction): Known<Plain> {
  if (within(score, 4, 5)) return 'effective';
  if (within(score, 3, '3.99')) return 'proper';
  if (within(score, 2, '2.99')) return 'satisfactory';
  return within(score, 0, '1.99') ? 'unsatisfactory' : NO_RULE;
}

/**
 * Point 4, second paragraph (printed 3): the score is the mean of the quarters, of exact quarters; the adopted reading
 * rounds it, and only it, to the two digits of the grades' ranges.
 */
export function scoresOf(facts: Facts2023, person: Person, reading: Reading): Scores {
  const quarters = onlyIf(isGraded(person), () => onlyIf(person.isRegular, () => given(facts.quarters)));
  const exact = of(quarters, (list) =>
    of(person.isHead, (isHead) => all(list.map((quarter) => quarterScore(quarter, isHead)))),
  );
  const final = of(exact, (list) => {
    if (list.length === 0) return NO_RULE;
    return reading === 'adopted' ? rounded(mean(list), 2) : mean(list);
  });
  const listed = of(quarters, (list) =>
    of(exact, (scores) =>
      scores.map((score, at) => ({
        quarter: integer(list[at]?.quarter ?? 0),
        score: decimal(score, 2, reading),
      })),
    ),
  );
  return {
    quarterScores: listed,
    score: of(final, (score) => decimal(score, 2, reading)),
    grade: of(final, gradeOf),
  };
}

/** Point 49 (printed 48), in chapter 6. */
export function transitionalGrade({ kpis }: Facts2023): Known<Plain> {
  return of(achievedOfFive(kpis), (achieved) => {
    if (achieved === 5) return 'effective';
    if (achieved === 4) return 'proper';
    return achieved === 3 ? 'satisfactory' : 'unsatisfactory';
  });
}

/** Point 23 (printed 22): three to five KPIs, in every quarter. */
export function kpiNumberKept({ quarters }: Facts2023): Known<boolean> {
  return of(given(quarters), (list) =>
    every(list.map(({ kpis }) => of(given(kpis), ({ length }) => length >= 3 && length <= 5))),
  );
}

/** Point 27, third paragraph: every score lies in the interval of its percentage. */
export function scoresInRange({ quarters }: Facts2023): Known<boolean> {
  return of(given(quarters), (list) =>
    every(
      list.map(({ kpis }) =>
        of(given(kpis), (each) =>
          every(each.map(({ percent, score }) => isAllowed(amount(percent), amount(score)))),
        ),
      ),
    ),
  );
}

/** Point 31 (printed 30) allows marks from 0, annex 4 from 1; the body prevails in the adopted reading. */
export const lowestMark = (reading: Reading): number => (reading === 'adopted' ? 0 : 1);

/** Whether all marks of the ranking lie within the bounds. */
export function marksInBounds({ quarters }: Facts2023, reading: Reading): Known<boolean> {
  return of(given(quarters), (list) =>
    every(
      list.map(({ ranking }) =>
        of(given(ranking), (marks) =>
          marksOf(marks).every((mark) => atLeast(amount(mark), lowestMark(reading))),
        ),
      ),
    ),
  );
}
