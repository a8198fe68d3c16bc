/** The plain facts of a case under decision No 7/35 of the Baydibek district maslikhat, and what cannot be. */
import { above, amount, atLeast, belowNought, integer } from '../exact.ts';
import { type Count, type Indicator, impossibleMeeting, type Meeting } from '../shared-rules.ts';

/** Point 34 (printed 33), in its order; of the staff are those that it repeats for corps B employees. */
export const HEAD_COMPETENCIES = [
  'activity_management',
  'communication',
  'ethics',
  'change_management',
  'result_orientation',
  'independence',
  'team_management',
  'leadership',
  'cooperation',
  'promptness',
  'self_development',
  'initiative',
] as const;

export type Competency = (typeof HEAD_COMPETENCIES)[number];

export const STAFF_COMPETENCIES: readonly Competency[] = [
  'communication',
  'ethics',
  'change_management',
  'result_orientation',
  'independence',
  'cooperation',
  'promptness',
  'self_development',
];

export interface Quarter {
  readonly quarter: Count;
  readonly kpis?: readonly { readonly percent: Count; readonly score: Count }[];
  readonly ranking?: {
    readonly quality: Count;
    readonly timeliness: Count;
    readonly initiative: Count;
    readonly discipline: Count;
  };
}

export interface Respondent {
  readonly relation: 'self' | 'superior' | 'subordinate' | 'peer';
  readonly marks: readonly { readonly competency: Competency; readonly mark: Count }[];
}

export interface Facts2023 {
  readonly category?: string;
  readonly head_of_unit?: boolean;
  readonly months_in_position?: Count;
  readonly months_to_period_end?: Count;
  readonly period?: { readonly start: string; readonly end: string };
  readonly was_absent?: boolean;
  readonly quarters?: readonly Quarter[];
  readonly respondents?: readonly Respondent[];
  readonly kpis?: readonly Indicator[];
  readonly commission?: Meeting;
}

/** The four marks of the ranking (point 32, printed 31). */
export const marksOf = (ranking: NonNullable<Quarter['ranking']>): Count[] => [
  ranking.quality,
  ranking.timeliness,
  ranking.initiative,
  ranking.discipline,
];

const twice = (items: readonly unknown[]): boolean => new Set(items).size < items.length;

/** Points 27 and 31 (printed 26 and 30): scores and marks are from 0 to 5. */
const outOfFive = (score: Count): boolean => !atLeast(amount(score), 0) || above(amount(score), 5);

/** Scores outside 0 to 5, a quarter or a competency twice, a period that ends before it starts, votes of nobody. */
export function impossible(facts: Facts2023): boolean {
  const { quarters = [], respondents = [], period, commission } = facts;
  if (belowNought(facts.months_in_position, facts.months_to_period_end)) return true;
  if (twice(quarters.map(({ quarter }) => integer(quarter)))) return true;
  for (const { quarter, kpis = [], ranking } of quarters) {
    if (integer(quarter) < 1 || integer(quarter) > 4) return true;
    if (kpis.some(({ percent, score }) => belowNought(percent) || outOfFive(score))) return true;
    if (ranking !== undefined && marksOf(ranking).some(outOfFive)) return true;
  }
  for (const { marks } of respondents) {
    if (twice(marks.map(({ competency }) => competency))) return true;
    if (belowNought(...marks.map(({ mark }) => mark))) return true;
  }
  if (period !== undefined && period.end < period.start) return true;
  return commission !== undefined && impossibleMeeting(commission);
}
