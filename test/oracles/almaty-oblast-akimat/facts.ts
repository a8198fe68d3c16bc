/** The plain facts of a case of the 2017 generation, annex 1-1, and what cannot be. */
import { belowNought, integer } from '../exact.ts';
import { type Count, impossibleMeeting, type Meeting } from '../shared-rules.ts';

export interface Facts2017 {
  readonly months_in_position?: Count;
  readonly on_probation?: boolean;
  readonly commission?: Pick<Meeting, 'members' | 'present'>;
  readonly quarters?: readonly Quarter[];
  readonly plan_marks?: readonly Count[];
}

export interface Quarter {
  readonly quarter: Count;
  readonly bonuses: readonly Bonus[];
  readonly breaches: Count;
}

/** `points` only before No 266, where the superior chooses them. */
export interface Bonus {
  readonly activity: string;
  readonly points?: Count;
  readonly times?: Count;
}

/**
 * Annex 1-1, the activities that it rewards with each number of points, in its rows. The last two rows of the five
 * points stand in shifted columns.
 */
export const ANNEX_1_1: readonly (readonly [points: number, rows: number])[] = [
  [5, 10],
  [4, 5],
  [3, 3],
  [2, 2],
  [1, 4],
];

/** What each activity of annex 1-1 gives, by its name in cases: points and row. */
export const ACTIVITY_POINTS: ReadonlyMap<string, number> = new Map(
  ANNEX_1_1.flatMap(([points, rows]) =>
    Array.from(
      { length: rows },
      (_, row) => [`p${points}_${String(row + 1).padStart(2, '0')}`, points] as const,
    ),
  ),
);

/** What cannot be: points or marks that there are not, a quarter twice, more present than there are members. */
export function impossible(facts: Facts2017, amended: boolean): boolean {
  const { commission, quarters = [], plan_marks = [] } = facts;
  const numbers = quarters.map(({ quarter }) => integer(quarter));
  const outside = (value: Count, low: number, high: number) => integer(value) < low || integer(value) > high;
  return (
    belowNought(facts.months_in_position, ...quarters.map(({ breaches }) => breaches)) ||
    new Set(numbers).size < numbers.length ||
    numbers.some((number) => number < 1 || number > 4) ||
    quarters.some(({ bonuses }) =>
      bonuses.some(({ activity, points, times: often = 1 }) => {
        if (integer(often) < 1) return true;
        if (amended) return points !== undefined || !ACTIVITY_POINTS.has(activity);
        return points !== undefined && outside(points, 1, 5);
      }),
    ) ||
    plan_marks.some((mark) => outside(mark, 2, 5)) ||
    (commission !== undefined && impossibleMeeting(commission))
  );
}
