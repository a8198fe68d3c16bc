/**
 * The rules of the 2018 generation, from the text of resolution No 144 of the Ryskulov district akimat: points 4, 5, 14,
 * 18, 26, 27, 30, 33, 34 and the footnote of annex 3. The base orders of Atyrau and of the Supreme Judicial Council's
 * apparatus, which are not in hand, have the same numbers point for point; their annexes 4 are their own.
 */
import { all, every, given, type Known, MISSING, of, onlyIf, type Plain, type Verdict } from './answer.ts';
import { integer } from './exact.ts';
import { type Annex4, type Facts2018, impossible, totalOf } from './facts-2018.ts';
import {
  achievedOfFive,
  areFive,
  hasTwoThirds,
  isAssessed,
  majorityApproves,
  secretaryIsSilent,
} from './shared-rules.ts';

/** What differs between the orders of the generation. */
export interface Order2018 {
  /** Null where annex 4 is not in hand and not known. */
  readonly annex4: Annex4 | null;
  /** Whether point 5 says how many members the commission has at least. */
  readonly commissionSize: boolean;
}

/** Point 18. */
function kpiGrade(facts: Facts2018): Known<Plain> {
  return of(achievedOfFive(facts.kpis), (achieved) => {
    if (achieved === 5) return 'excellent';
    if (achieved === 4) return 'effective';
    return achieved === 3 ? 'satisfactory' : 'unsatisfactory';
  });
}

/** Point 27, and the footnote of annex 3: who serves no public is not assessed by the two competencies of service. */
function competencyResults(annex: Annex4 | null, facts: Facts2018): Known<Plain> {
  return of(given(facts.competencies), (competencies) => {
    const results: Known<{ readonly [field: string]: string | number }>[] = [];
    for (const { competency, observed } of competencies) {
      const ofService = competency === 'service_orientation' || competency === 'service_informing';
      if (ofService && facts.serves_public === undefined) results.push(MISSING);
      if (ofService && facts.serves_public !== true) continue;
      const seen = integer(observed);
      const result = of(totalOf(annex, facts, competency), (total) => ({
        competency,
        observed: seen,
        total,
        // "3/4 немесе одан көбі"; subpoint 2), a double negative, is read as "fewer than 3/4" (declared).
        result: 4 * seen >= 3 * total ? 'meets' : 'below',
      }));
      results.push(result);
    }
    return all(results);
  });
}

/** Point 26: at most ten indicators of each competency. No annex 4 has more than six. */
function indicatorLimit(annex: Annex4 | null, facts: Facts2018): Known<boolean> {
  return of(given(facts.competencies), (competencies) =>
    every(
      competencies.map(({ competency }) => of(totalOf(annex, facts, competency), (total) => total <= 10)),
    ),
  );
}

/** The answers of an order of this generation; its two readings answer alike. */
export function oracle2018({ annex4, commissionSize }: Order2018, facts: Facts2018): Verdict {
  if (impossible(annex4, facts)) return 'refused';
  const { kpis, commission } = facts;
  const assessed = isAssessed(facts);
  const hasQuorum = onlyIf(assessed, () => hasTwoThirds(commission));
  /** Point 5; the wording that order No 2-4/26 gives it has no second part. */
  const size = commissionSize && {
    commission_size: onlyIf(assessed, () => of(given(commission), ({ members }) => integer(members) >= 5)),
  };
  return {
    decisions: {
      assessed,
      kpi_grade: onlyIf(assessed, () => kpiGrade(facts)),
      competency_results: onlyIf(assessed, () => competencyResults(annex4, facts)),
      commission_quorum: hasQuorum,
      commission_approves: onlyIf(hasQuorum, () => majorityApproves(commission)),
    },
    requirements: {
      ...size,
      kpi_count: onlyIf(assessed, () => areFive(kpis)),
      indicator_limit: onlyIf(assessed, () => indicatorLimit(annex4, facts)),
      secretary_does_not_vote: onlyIf(assessed, () => secretaryIsSilent(commission)),
    },
  };
}
