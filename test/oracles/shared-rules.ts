/**
 * Rules that orders of several generations print in the same words; the points are those of the 2018 generation, of
 * chapter 6 of decision No 7/35 of the Baydibek maslikhat, and of the 2017 generation.
 */
import { given, type Known, MISSING, NO_RULE, not, of, some } from './answer.ts';
import { belowNought, integer } from './exact.ts';

export type Count = number | string;

/** A meeting of the commission. */
export interface Meeting {
  readonly members: Count;
  readonly present: Count;
  readonly votes_for?: Count;
  readonly votes_against?: Count;
  readonly chair_for?: boolean;
  readonly secretary_voted?: boolean;
}

/** A key target indicator and whether it was achieved. */
export interface Indicator {
  readonly achieved: boolean;
}

/** More present than there are members, more votes than there are people present, fewer than none of anything. */
export function impossibleMeeting({ members, present, votes_for, votes_against }: Meeting): boolean {
  if (belowNought(members, present, votes_for, votes_against)) return true;
  if (integer(present) > integer(members)) return true;
  if (votes_for === undefined || votes_against === undefined) return false;
  return integer(votes_for) + integer(votes_against) > integer(present);
}

/** Point 4 of 2018, 3 of 2017: not under three months in the position, nor on probation. */
export function isAssessed(facts: {
  readonly months_in_position?: Count;
  readonly on_probation?: boolean;
}): Known<boolean> {
  const short = of(given(facts.months_in_position), (months) => integer(months) < 3);
  return not(some([short, given(facts.on_probation)]));
}

/**
 * Point 18 of 2018, 49 of chapter 6: how many KPIs were achieved. They are five (points 14, 47) and every grade is counted
 * of five ("5-нен 4-і", "5-нен 3-і", "5-нен 3-тен азы"), so that "all" are all five: of another number nothing is said.
 */
export function achievedOfFive(kpis: readonly Indicator[] | undefined): Known<number> {
  return of(given(kpis), (list) =>
    list.length === 5 ? list.filter(({ achieved }) => achieved).length : NO_RULE,
  );
}

/** Points 14 and 47. */
export const areFive = (kpis: readonly Indicator[] | undefined): Known<boolean> =>
  of(given(kpis), ({ length }) => length === 5);

/** Points 30 and 57: at least two thirds of the members. Of no members there is no share. */
export function hasTwoThirds(meeting: Meeting | undefined): Known<boolean> {
  return of(given(meeting), ({ members, present }) =>
    integer(members) === 0 ? NO_RULE : 3 * integer(present) >= 2 * integer(members),
  );
}

/** Points 33 and 60: the majority of the votes cast (declared); at a tie the chair's vote decides. */
export function majorityApproves(meeting: Meeting | undefined): Known<boolean> {
  return of(given(meeting), ({ votes_for, votes_against, chair_for }) => {
    if (votes_for === undefined || votes_against === undefined) return MISSING;
    const [pro, contra] = [integer(votes_for), integer(votes_against)];
    return pro === contra ? given(chair_for) : pro > contra;
  });
}

/** Points 34 and 61: the secretary does not vote. */
export const secretaryIsSilent = (meeting: Meeting | undefined): Known<boolean> =>
  of(given(meeting), ({ secretary_voted }) => not(given(secretary_voted)));
