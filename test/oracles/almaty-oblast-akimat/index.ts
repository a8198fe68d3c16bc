/**
 * Almaty oblast akimat: resolution No 97 of 2017-03-03 (reconstructed from the rules of its generation,
 * points 3–38), and No 266 of 2017-06-27, which rewords points 17 and 18 and adds annex 1-1.
 */
import {
  all,
  given,
  type Known,
  NO_RULE,
  NOT_APPLICABLE,
  of,
  onlyIf,
  type Reading,
  type Verdict,
} from '../answer.ts';
import { amount, decimal, integer } from '../exact.ts';
import { isAssessed } from '../shared-rules.ts';
import { ACTIVITY_POINTS, type Bonus, type Facts2017, impossible, type Quarter } from './facts.ts';
import { gradeOfPoints, gradeOfScore, yearScore } from './scores.ts';

/** What a bonus gives each time: before No 266 what the superior chose from +1 to +5, after it what annex 1-1 says. */
type PointsOf = (bonus: Bonus) => Known<number>;

const chosen: PointsOf = ({ points }) => of(given(points), integer);
const listed: PointsOf = ({ activity }) => ACTIVITY_POINTS.get(activity) ?? NO_RULE;

/**
 * Point 7: "more than two thirds" in Kazakh, "at least two thirds" in Russian. Exactly two thirds have a quorum by the one
 * text only: no rule, unless read (declared) by the stricter. Without a meeting there is nothing to tell.
 */
function quorum({ commission }: Facts2017, reading: Reading): Known<boolean> {
  if (commission === undefined) return NOT_APPLICABLE;
  const [members, present] = [integer(commission.members), integer(commission.present)];
  if (members === 0) return NO_RULE;
  if (3 * present === 2 * members) return reading === 'adopted' ? false : NO_RULE;
  return 3 * present > 2 * members;
}

/** Points 17–18: the points of each activity, as many times as it was done (declared). */
function bonusOf({ bonuses }: Quarter, pointsOf: PointsOf): Known<number> {
  const each = bonuses.map((bonus) => of(pointsOf(bonus), (points) => points * integer(bonus.times ?? 1)));
  return of(all(each), (points) => points.reduce((sum, more) => sum + more, 0));
}

/** Point 22: two points for each breach. */
const penaltyOf = ({ breaches }: Quarter): number => 2 * integer(breaches);

function oracle(facts: Facts2017, reading: Reading, amended: boolean): Verdict {
  if (impossible(facts, amended)) return 'refused';
  const assessed = isAssessed(facts);
  const quarters = onlyIf(assessed, () => given(facts.quarters));
  const plan = onlyIf(assessed, () => given(facts.plan_marks));
  /** A value for each quarter; none where one quarter has none. */
  const forEach = <T>(value: (quarter: Quarter) => Known<T>): Known<readonly T[]> =>
    of(quarters, (list) => all(list.map(value)));
  const bonusIn = (quarter: Quarter) => bonusOf(quarter, amended ? listed : chosen);
  /** Point 26: 100 + a − b. */
  const pointsIn = (quarter: Quarter) => of(bonusIn(quarter), (bonus) => 100 + bonus - penaltyOf(quarter));
  const numberOf = ({ quarter }: Quarter): number => integer(quarter);
  const score = yearScore(forEach(pointsIn), plan);
  return {
    decisions: {
      assessed,
      commission_quorum: onlyIf(assessed, () => quorum(facts, reading)),
      quarter_bonuses: forEach((quarter) =>
        of(bonusIn(quarter), (bonus) => ({ of_quarter: numberOf(quarter), bonus })),
      ),
      quarter_penalties: forEach((quarter) => ({
        of_quarter: numberOf(quarter),
        penalty: penaltyOf(quarter),
      })),
      quarter_points: forEach((quarter) =>
        of(pointsIn(quarter), (points) => ({ quarter: numberOf(quarter), points })),
      ),
      quarter_grades: forEach((quarter) =>
        of(pointsIn(quarter), (points) =>
          of(gradeOfPoints(amount(points)), (grade) => ({ quarter: numberOf(quarter), grade })),
        ),
      ),
      year_score: of(score, (exact) => decimal(exact, 1, reading)),
      year_grade: of(score, gradeOfScore),
    },
    requirements: {
      // Point 12; the plan items marked under point 30 are its target indicators (declared).
      target_count: of(plan, (marks) => marks.length <= 4),
    },
  };
}

/** Resolution No 97 as it was until No 266. */
export const almatyBefore = (facts: Facts2017, reading: Reading): Verdict => oracle(facts, reading, false);

/** With No 266: points by annex 1-1. */
export const almatyAfter = (facts: Facts2017, reading: Reading): Verdict => oracle(facts, reading, true);
