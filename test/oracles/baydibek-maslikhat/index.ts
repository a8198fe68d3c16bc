/** Baydibek district maslikhat: decision No 7/35 of 2023-10-11, the only edition. Points by the numbers that references use. */
import { every, not, of, onlyIf, type Reading, type Verdict } from '../answer.ts';
import { areFive, hasTwoThirds, majorityApproves, secretaryIsSilent } from '../shared-rules.ts';
import { type Facts2023, impossible } from './facts.ts';
import { personOf } from './persons.ts';
import { competencyMeans, respondentCount } from './respondents.ts';
import {
  kpiNumberKept,
  lowestMark,
  marksInBounds,
  scoresInRange,
  scoresOf,
  transitionalGrade,
} from './scores.ts';

export function baydibek(facts: Facts2023, reading: Reading): Verdict {
  if (impossible(facts)) return 'refused';
  const person = personOf(facts);
  const { isHead, isRegular, isTransitional, kpisRequired } = person;
  const { quarterScores, score, grade } = scoresOf(facts, person, reading);
  const hasQuorum = onlyIf(isTransitional, () => hasTwoThirds(facts.commission));
  /** Point 47 in chapter 6; otherwise point 23, of those for whom KPIs are set. */
  const numberKept = of(isTransitional, (transitional) =>
    transitional ? areFive(facts.kpis) : onlyIf(kpisRequired, () => kpiNumberKept(facts)),
  );
  /** Point 28: corps B employees are ranked, heads are not. */
  const isRanked = every([isRegular, not(isHead)]);
  return {
    decisions: {
      assessed: person.assessed,
      assessed_as: person.assessedAs,
      procedure: person.procedure,
      kpis_required: kpisRequired,
      quarter_scores: quarterScores,
      score,
      transitional_grade: onlyIf(isTransitional, () => transitionalGrade(facts)),
      grade: of(isTransitional, (transitional) => (transitional ? transitionalGrade(facts) : grade)),
      kpi_number_kept: numberKept,
      competency_means: onlyIf(isRegular, () => competencyMeans(facts, person, reading)),
      commission_quorum: hasQuorum,
      commission_approves: onlyIf(hasQuorum, () => majorityApproves(facts.commission)),
      ranking_lowest: onlyIf(isRanked, () => lowestMark(reading)),
    },
    requirements: {
      kpi_count: numberKept,
      kpi_score_in_range: onlyIf(kpisRequired, () => scoresInRange(facts)),
      respondent_count: onlyIf(isRegular, () => respondentCount(facts)),
      transitional_kpi_count: onlyIf(isTransitional, () => areFive(facts.kpis)),
      secretary_does_not_vote: onlyIf(isTransitional, () => secretaryIsSilent(facts.commission)),
      ranking_marks: onlyIf(isRanked, () => marksInBounds(facts, reading)),
    },
  };
}
