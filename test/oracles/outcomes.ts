/**
 * What the random cases of each edition must come to, and nothing else: each decision and requirement with its states
 * and words, written down by the orders. No order here contradicts itself in a case, so that nothing is a conflict.
 */

/** By name, and by field for the records of a list. */
export type Outcomes = Readonly<Record<string, string>>;

const COMPETENCIES_2018 =
  'service_management cooperation decision_making service_orientation service_informing promptness self_development integrity stress_resilience responsibility initiative';
const YES_NO = 'true false missing-facts not-applicable';

const COMMON_2018: Outcomes = {
  assessed: 'true false missing-facts',
  kpi_grade: 'unsatisfactory satisfactory effective excellent no-rule missing-facts not-applicable',
  commission_quorum: `${YES_NO} no-rule`,
  commission_approves: `${YES_NO} no-rule`,
  kpi_count: YES_NO,
  secretary_does_not_vote: YES_NO,
};

const RESULTS_2018: Outcomes = {
  competency_results: 'list empty missing-facts not-applicable',
  'competency_results.competency': COMPETENCIES_2018,
  'competency_results.observed': 'number',
  'competency_results.total': 'number',
  'competency_results.result': 'meets below',
  // Annex 4 never lists more than ten indicators.
  indicator_limit: 'true missing-facts not-applicable',
};

export const AKIMAT_2018: Outcomes = { ...COMMON_2018, ...RESULTS_2018, commission_size: YES_NO };

/** Annex 4 is not in hand: only who has no competency to be assessed by has a result, an empty one. */
export const APPARATUS_BEFORE: Outcomes = {
  ...COMMON_2018,
  commission_size: YES_NO,
  competency_results: 'empty no-rule missing-facts not-applicable',
  indicator_limit: 'true no-rule missing-facts not-applicable',
};

/** Who is of category B-2 and heads no unit has no rule. */
export const APPARATUS_AFTER: Outcomes = {
  ...COMMON_2018,
  ...RESULTS_2018,
  competency_results: `${RESULTS_2018['competency_results']} no-rule`,
  indicator_limit: `${RESULTS_2018['indicator_limit']} no-rule`,
};

const GRADES_2017 = 'unsatisfactory satisfactory effective excellent';

/** `fraction`: in the literal reading, which rounds nothing. */
export const OBLAST_2017 = (literal: boolean): Outcomes => ({
  assessed: 'true false missing-facts',
  commission_quorum: `${YES_NO} no-rule`,
  quarter_bonuses: 'list empty missing-facts not-applicable',
  'quarter_bonuses.of_quarter': 'number',
  'quarter_bonuses.bonus': 'number',
  quarter_penalties: 'list empty missing-facts not-applicable',
  'quarter_penalties.of_quarter': 'number',
  'quarter_penalties.penalty': 'number',
  quarter_points: 'list empty missing-facts not-applicable',
  'quarter_points.quarter': 'number',
  'quarter_points.points': 'number',
  quarter_grades: 'list empty missing-facts not-applicable',
  'quarter_grades.quarter': 'number',
  'quarter_grades.grade': GRADES_2017,
  year_score: `decimal no-rule missing-facts not-applicable${literal ? ' fraction' : ''}`,
  year_grade: `${GRADES_2017} no-rule missing-facts not-applicable`,
  target_count: YES_NO,
});

const GRADES_2023 = 'unsatisfactory satisfactory proper effective';

export const MASLIKHAT_2023 = (literal: boolean): Outcomes => ({
  assessed: 'true false missing-facts',
  assessed_as: 'head staff missing-facts not-applicable',
  procedure: 'regular transitional missing-facts not-applicable',
  kpis_required: YES_NO,
  quarter_scores: 'list empty no-rule missing-facts not-applicable',
  'quarter_scores.quarter': 'number',
  'quarter_scores.score': `decimal${literal ? ' fraction' : ''}`,
  score: `decimal no-rule missing-facts not-applicable${literal ? ' fraction' : ''}`,
  grade: `${GRADES_2023} no-rule missing-facts not-applicable`,
  transitional_grade: `${GRADES_2023} no-rule missing-facts not-applicable`,
  kpi_number_kept: YES_NO,
  competency_means: 'list empty no-rule missing-facts not-applicable',
  'competency_means.competency':
    'activity_management communication ethics change_management result_orientation independence team_management leadership cooperation promptness self_development initiative',
  'competency_means.mean': `decimal${literal ? ' fraction' : ''}`,
  commission_quorum: `${YES_NO} no-rule`,
  commission_approves: `${YES_NO} no-rule`,
  ranking_lowest: 'number missing-facts not-applicable',
  kpi_count: YES_NO,
  kpi_score_in_range: `${YES_NO} no-rule`,
  respondent_count: YES_NO,
  transitional_kpi_count: YES_NO,
  secretary_does_not_vote: YES_NO,
  // From 0 on, as the facts are, every mark is within the bounds; literally, from 1 on.
  ranking_marks: `true missing-facts not-applicable${literal ? ' false' : ''}`,
});

/** The names with their words, one by one, and that some cases are refused. */
export const wordsOf = (outcomes: Outcomes): string[] => [
  'refused',
  ...Object.entries(outcomes).flatMap(([name, words]) => words.split(' ').map((word) => `${name} ${word}`)),
];
