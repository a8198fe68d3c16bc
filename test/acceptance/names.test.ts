import { expect, test } from 'vitest';
import { answers, decided, EDITIONS, json } from './bodies.ts';

/** The names that others rely on, as they are written down for them. */
const words = (text: string): string[] => text.split(/\s+/).sort();

const GENERATION_2018 = {
  facts: `category head_of_unit months_in_position on_probation serves_public kpis competencies commission`,
  records: {
    kpis: 'name unit planned actual achieved',
    competencies: 'competency observed',
    commission: 'members present votes_for votes_against chair_for',
  },
  competencies: `service_management cooperation decision_making service_orientation service_informing promptness
    self_development integrity stress_resilience responsibility initiative`,
  decisions: 'assessed kpi_grade competency_results commission_quorum commission_approves',
  requirements: '',
  events: `period_start plan_returned return_to_work sheet_returned sheet_signed_by_superior competency_sheet_signed
    assessment_start assessment_completed commission_decision`,
  deadlines: `plan_due plan_resubmission_due return_assessment_due sheet_resubmission_due kpi_sheet_to_commission_due
    competency_sheet_to_commission_due notice_due acquaintance_due appeal_due retention_until`,
};

const GENERATION_2023 = {
  facts: `category head_of_unit months_in_position months_to_period_end period was_absent quarters respondents kpis`,
  records: {
    period: 'start end',
    quarters: 'quarter kpis ranking',
    respondents: 'relation marks',
    kpis: 'name unit planned actual achieved',
  },
  competencies: `activity_management communication ethics change_management result_orientation independence
    team_management leadership cooperation promptness self_development initiative`,
  decisions: 'assessed assessed_as procedure quarter_scores score grade competency_means kpis_required',
  requirements: 'kpi_count kpi_score_in_range respondent_count',
  events: `period_start appointed plan_approved quarter_end year_end assessment_completed acquainted
    calibration_requested protocol_signed`,
  deadlines: `plan_due plan_due_on_appointment plan_publication_due preliminary_kpi_due quarter_assessment_due
    annual_360_due head_notice_due staff_notice_due acquaintance_due calibration_request_due calibration_decision_due
    calibration_session_due protocol_upload_due retention_until`,
};

const GENERATION_2017 = {
  facts: 'months_in_position on_probation quarters plan_marks',
  records: { quarters: 'quarter bonuses breaches' },
  decisions: 'assessed quarter_points quarter_grades year_score year_grade',
  requirements: '',
};

const GENERATIONS: Readonly<Record<string, typeof GENERATION_2017>> = {
  'almaty-oblast-akimat': GENERATION_2017,
  'baydibek-maslikhat': GENERATION_2023,
};

interface Schema {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** The names of a record's fields, or of those of a list's records. */
function fields(schema: Schema | undefined): string[] {
  return Object.keys(schema?.properties ?? schema?.items?.properties ?? {});
}

test.each(EDITIONS)('%s on %s knows the facts, decisions and requirements', async (methodology, on) => {
  const { facts, records, decisions, requirements } = GENERATIONS[methodology] ?? GENERATION_2018;
  const schema = await json<Schema>(['schema', methodology, '--on', on]);
  expect(fields(schema)).toEqual(expect.arrayContaining(words(facts)));
  for (const [record, names] of Object.entries(records)) {
    expect(fields(schema.properties?.[record]), record).toEqual(expect.arrayContaining(words(names)));
  }
  const [answer] = await answers(methodology, on, [{}]);
  expect(Object.keys(answer?.decisions ?? {})).toEqual(expect.arrayContaining(words(decisions)));
  const known = answer?.requirements.map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(requirements === '' ? [] : words(requirements)));
});

test.each([
  ['ryskulov-akimat', '2019-01-15', GENERATION_2018],
  ['atyrau-akimat', '2022-06-15', GENERATION_2018],
  ['sjc-apparatus', '2019-01-15', GENERATION_2018],
  ['baydibek-maslikhat', '2024-01-15', GENERATION_2023],
] as const)('%s on %s knows the events and counts every deadline', async (methodology, on, generation) => {
  const events = Object.fromEntries(words(generation.events).map((event) => [event, '2019-01-21']));
  const due = await json<{ name: string; due: string | null; provision: string; why: string }[]>(
    ['deadlines', methodology, '--on', on, '--events', '-'],
    events,
  );
  const known = Object.fromEntries(due.map((one) => [one.name, one]));
  for (const name of words(generation.deadlines)) {
    expect(known[name], name).toMatchObject({ due: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
    expect(known[name]?.provision).toMatch(/^point \d+/);
    expect(known[name]?.why).not.toBe('');
  }
});

test('the deadlines of the transitional chapter carry its prefix', async () => {
  const names = words(
    'period_start sheet_returned sheet_signed_by_superior assessment_start assessment_completed',
  );
  const due = await json<{ name: string }[]>(
    ['deadlines', 'baydibek-maslikhat', '--on', '2024-01-15', '--events', '-'],
    Object.fromEntries([...names, 'commission_decision'].map((event) => [event, '2023-11-20'])),
  );
  expect(due.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'transitional_plan_due',
      'transitional_sheet_resubmission_due',
      'transitional_kpi_sheet_to_commission_due',
      'transitional_notice_due',
      'transitional_acquaintance_due',
      'transitional_appeal_due',
    ]),
  );
});

test('competencies, relations and activities go by their names', async () => {
  const names2018 = await json<Schema>(['schema', 'sjc-apparatus', '--on', '2019-01-15']);
  const competency = names2018.properties?.['competencies']?.items?.properties?.['competency'];
  expect([...(competency?.enum ?? [])].sort()).toEqual(words(GENERATION_2018.competencies));

  const names2023 = await json<Schema>(['schema', 'baydibek-maslikhat', '--on', '2024-01-15']);
  const respondent = names2023.properties?.['respondents']?.items?.properties;
  expect([...(respondent?.['relation']?.enum ?? [])].sort()).toEqual(words('self superior subordinate peer'));
  const marked = respondent?.['marks']?.items?.properties?.['competency'];
  expect([...(marked?.enum ?? [])].sort()).toEqual(words(GENERATION_2023.competencies));

  // 10, 5, 3, 2, 4 activities for 5, 4, 3, 2, 1 points, in the order of the annex's rows.
  const rows = [10, 5, 3, 2, 4].flatMap((count, place) =>
    Array.from({ length: count }, (_, row) => `p${5 - place}_${String(row + 1).padStart(2, '0')}`),
  );
  const bonuses = async (on: string) => {
    const schema = await json<Schema>(['schema', 'almaty-oblast-akimat', '--on', on]);
    return schema.properties?.['quarters']?.items?.properties?.['bonuses']?.items?.properties;
  };
  const after = await bonuses('2017-12-15');
  expect(after?.['activity']?.enum).toEqual(rows);
  expect(Object.keys(after ?? {})).not.toContain('points');
  expect(Object.keys((await bonuses('2017-05-15')) ?? {})).toEqual(['activity', 'points', 'times']);
});

test('every activity of the annex gives the points of its group, as often as it was done', async () => {
  const quarter = (activity: string, times: number) => ({
    months_in_position: 12,
    on_probation: false,
    quarters: [{ quarter: 1, bonuses: [{ activity, times }], breaches: 3 }],
  });
  const activities = ['p5_01', 'p5_10', 'p4_01', 'p4_05', 'p3_03', 'p2_02', 'p1_01', 'p1_04'];
  const given = await answers(
    'almaty-oblast-akimat',
    '2017-12-15',
    activities.map((activity) => quarter(activity, 2)),
  );
  // 100 + 2 × points − 3 × 2
  expect(given.map((answer) => decided(answer)['quarter_points'])).toEqual(
    [104, 104, 102, 102, 100, 98, 96, 96].map((points) => [{ quarter: 1, points }]),
  );
});
