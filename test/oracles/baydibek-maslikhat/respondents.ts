/** The 360 method: points 33–36 of decision No 7/35 and annexes 7 and 8 of the model. */
import { given, type Known, NO_RULE, of, type Plain, type Reading } from '../answer.ts';
import { amount, decimal, fraction, sum, times } from '../exact.ts';
import { type Facts2023, HEAD_COMPETENCIES, type Respondent, STAFF_COMPETENCIES } from './facts.ts';
import type { Person } from './persons.ts';

/** Point 35, second paragraph (printed 34): the self-assessment does not count; nor is it among the three to seven. */
const counted = ({ respondents }: Facts2023): Known<readonly Respondent[]> =>
  of(given(respondents), (all) => all.filter(({ relation }) => relation !== 'self'));

/** Point 35, first paragraph: at least three and at most seven respondents. */
export const respondentCount = (facts: Facts2023): Known<boolean> =>
  of(counted(facts), ({ length }) => length >= 3 && length <= 7);

/**
 * Annexes 7 and 8: the sum of the marks divided by the number of respondents without the self-assessment, answered or
 * not (annexes 5 and 6 divide by the answers: declared). A competency that nobody marked has no mean and is not listed.
 * Which competencies there are depends on the category (point 34): it must be told, even for what no respondent marked,
 * unless there are respondents and none of them marked anything. Of no respondents there is no mean.
 */
export function competencyMeans(facts: Facts2023, { isHead }: Person, reading: Reading): Known<Plain> {
  return of(counted(facts), (all) => {
    const marks = all.flatMap((one) => one.marks);
    if (all.length > 0 && marks.length === 0) return [];
    return of(isHead, (head) => {
      if (all.length === 0) return NO_RULE;
      return (head ? HEAD_COMPETENCIES : STAFF_COMPETENCIES).flatMap((competency) => {
        const own = marks.filter((mark) => mark.competency === competency);
        if (own.length === 0) return [];
        const total = sum(own.map(({ mark }) => amount(mark)));
        return { competency, mean: decimal(times(total, fraction(1n, BigInt(all.length))), 2, reading) };
      });
    });
  });
}
