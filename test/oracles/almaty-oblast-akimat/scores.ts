/** Points to grades, and the year: points 27, 30, 32 and 33 of the 2017 generation. */
import { type Known, lacking, NO_RULE, of } from '../answer.ts';
import { above, amount, atLeast, type Fraction, fraction, mean, plus, times, within } from '../exact.ts';
import type { Count } from '../shared-rules.ts';

type Grade = 'unsatisfactory' | 'satisfactory' | 'effective' | 'excellent';

/** Point 27. Quarters have whole points; a mean of theirs between 105 and 106 has no grade. */
export function gradeOfPoints(points: Fraction): Known<Grade> {
  if (!atLeast(points, 80)) return 'unsatisfactory';
  if (within(points, 80, 105)) return 'satisfactory';
  if (within(points, 106, 130)) return 'effective';
  return above(points, 130) ? 'excellent' : NO_RULE;
}

const MARKS = { unsatisfactory: 2n, satisfactory: 3n, effective: 4n, excellent: 5n };

/** Point 32: 0.4 of the quarters' mean, mapped by point 27 to 2, 3, 4, 5, and 0.6 of the mean of the plan items. */
export function yearScore(points: Known<readonly number[]>, plan: Known<readonly Count[]>): Known<Fraction> {
  const quarters = of(points, (list) =>
    list.length === 0 ? NO_RULE : gradeOfPoints(mean(list.map(amount))),
  );
  const items = of(plan, (marks) => (marks.length === 0 ? NO_RULE : mean(marks.map(amount))));
  return (
    lacking([quarters, items]) ??
    of(quarters, (grade) =>
      of(items, (mark) => plus(times(amount('0.4'), fraction(MARKS[grade])), times(amount('0.6'), mark))),
    )
  );
}

/** Point 33. A score between 3.9 and 4 or between 4.9 and 5 has no grade. */
export function gradeOfScore(score: Fraction): Known<Grade> {
  if (!atLeast(score, 3)) return 'unsatisfactory';
  if (within(score, 3, '3.9')) return 'satisfactory';
  if (within(score, 4, '4.9')) return 'effective';
  return atLeast(score, 5) ? 'excellent' : NO_RULE;
}
