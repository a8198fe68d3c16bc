/** What each amendment of the repository orders, worked out from its text, and what the comparison shows of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';
import {
  compareOutcomes,
  evaluate,
  type Program,
  type ProvisionChange,
  provisionChanges,
  readFacts,
} from '../../engine/index.ts';

const FOLDER = 'methodologies';
const workspace = openWorkspace(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.adisteme'))
    .map((name) => ({ path: name, text: readFileSync(join(FOLDER, name), 'utf8') })),
);

/** The editions before and from the act's entry into force. */
function editionsAround(act: string): { before: Program; after: Program } {
  const methodology = workspace.acts.find(({ id }) => id === act)?.methodology ?? '';
  const editions = workspace.editions(methodology).value;
  const at = editions.findIndex(({ identity }) => identity.acts.includes(act));
  const [before, after] = [editions[at - 1], editions[at]].map((edition) =>
    edition === undefined ? null : workspace.program(edition).value,
  );
  if (!before || !after) throw new Error(`there are no editions around ${act}`);
  return { before, after };
}

/** Changed rules except indicators and items, as `kind name`, with + where new and − where gone. */
function rules(change: ProvisionChange | undefined): string[] {
  return (change?.rules ?? [])
    .filter(({ kind }) => kind !== 'indicator' && kind !== 'item')
    .map(({ kind, name, before, after }) => {
      const sign = before === null ? '+' : after === null ? '−' : '±';
      return `${sign} ${kind} ${name}`;
    });
}

interface Ordered {
  readonly act: string;
  /** Provision, what becomes of it, the point of the act that orders it. */
  readonly changes: readonly (readonly [string, ProvisionChange['kind'], string])[];
  /** Rules that change, by provision; provisions without rules of their own change in words only. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** Decisions and requirements that come out otherwise; all others do not. */
  readonly outcomes: readonly string[];
}

const AMENDMENTS: readonly Ordered[] = [
  {
    // Points 5 and 41 in a new wording, point 42 out, annex 4 in the wording of the annex.
    act: 'atyrau-2022-324',
    changes: [
      ['point 5', 'replaced', 'point 1 subpoint 1'],
      ['point 41', 'replaced', 'point 1 subpoint 1'],
      ['annex 4', 'replaced', 'point 1 subpoint 2'],
      ['point 42', 'repealed', 'point 1 subpoint 1'],
    ],
    rules: {
      'point 5': [],
      'point 41': ['+ deadline refusal_sending_due', '+ interpretation refusal_term'],
      // E-5, E-R-5 and E-G-2 come, the head of a unit with the managers and the others with the staff.
      'annex 4': [
        '+ category managers E-G-2',
        '+ category staff E-5',
        '+ category staff E-R-5',
        '+ category staff E-G-2',
        '± competency promptness',
        '+ interpretation initiative_groups',
        '− interpretation separate_indicators',
      ],
      'point 42': [],
    },
    outcomes: ['competency_results'],
  },
  {
    // Points 17 and 18 in a new wording, annex 1-1 with the scale of bonus points is added.
    act: 'almaty-2017-266',
    changes: [
      ['point 17', 'replaced', 'point 1'],
      ['point 18', 'replaced', 'point 1'],
      ['annex 1-1', 'inserted', 'point 1'],
    ],
    rules: {
      'point 17': [],
      'point 18': [
        '± fact quarters.bonuses.activity',
        '± decision quarter_bonuses',
        '− fact quarters.bonuses.points',
      ],
      'annex 1-1': ['+ scale activity'],
    },
    outcomes: ['quarter_bonuses', 'quarter_points', 'quarter_grades', 'year_score', 'year_grade'],
  },
  {
    // Twelve points and annex 4; the new point 5 no longer says how many members the commission has.
    act: 'sjc-2018-2-4-26',
    changes: [
      ...[5, 8, 15, 24, 28, 29, 34, 35, 36, 40, 41, 42].map(
        (number) => [`point ${number}`, 'replaced', 'point 1'] as const,
      ),
      ['annex 4', 'replaced', 'point 1'],
    ],
    rules: {
      'point 5': ['− requirement commission_size'],
      // The Administrative Unit takes the place of the personnel management service; the terms stay.
      'point 8': ['± deadline retention_until'],
      'point 15': [],
      'point 24': ['± deadline kpi_sheet_to_commission_due'],
      'point 28': ['± deadline competency_sheet_to_commission_due'],
      'point 29': ['± deadline notice_due'],
      'point 34': [],
      'point 35': [],
      'point 36': [],
      'point 40': ['± deadline acquaintance_due'],
      'point 41': [],
      'point 42': [],
      // The annex was not in hand: its groups, categories and indicators are all new.
      'annex 4': [
        '+ group category_group heads',
        '+ category heads B-1',
        '+ category heads B-2',
        '+ group category_group staff',
        '+ category staff B-4',
        '+ category staff B-5',
        '− group category_group not_known',
      ],
    },
    outcomes: ['competency_results', 'commission_size'],
  },
];

test('every amendment of the repository is looked at', () => {
  const amendments = workspace.acts.filter(({ role }) => role === 'amendment').map(({ id }) => id);
  expect(amendments.sort()).toEqual(AMENDMENTS.map(({ act }) => act).sort());
});

describe.each(AMENDMENTS)('$act', ({ act, changes, rules: expected, outcomes }) => {
  const { before, after } = editionsAround(act);
  const found = provisionChanges(before, after, 'en');
  const of = (provision: string) => found.find((change) => change.provision === provision);

  test('every change it orders appears with its provision, its kind and the edit, and no other does', () => {
    expect(found.map(({ provision, kind, edits }) => [provision, kind, ...edits])).toEqual(
      changes.map(([provision, kind, carrier]) => [provision, kind, `${act} ${carrier}`]),
    );
    expect(found.map((change) => change.act)).toEqual(changes.map(() => act));
  });

  test('what it gives anew has its text, what it takes out has none', () => {
    for (const { kind, text } of found) {
      if (kind === 'repealed') expect(text.after).toBeNull();
      else expect(text.after).toMatch(/\S/);
    }
  });

  test('the rules that change are those of its words', () => {
    for (const [provision, wanted] of Object.entries(expected)) {
      expect([provision, rules(of(provision))]).toEqual([provision, wanted]);
    }
    expect(Object.keys(expected).sort()).toEqual(changes.map(([provision]) => provision).sort());
  });

  const search = compareOutcomes(before, after);

  test('for every outcome it changes there is a case, and for none that it does not', () => {
    const names = [
      ...search.outcomes.map(({ decision }) => decision),
      ...search.requirements.map(({ requirement }) => requirement),
    ];
    expect(names).toEqual(outcomes);
  });

  test('what is not changed is proven the same, or told with the number of cases tried', () => {
    const all = new Set(
      [before, after].flatMap((p) => [...p.decisions, ...p.requirements].map(({ name }) => name)),
    );
    const told = [...outcomes, ...search.withoutDifference, ...search.same];
    expect([...all].filter((name) => !told.includes(name))).toEqual([]);
    if (search.withoutDifference.length > 0) expect(search.casesTried).toBeGreaterThan(1000);
  });

  test('each case is answered by both editions as told', () => {
    for (const { decision, before: was, after: now, status, witness } of search.outcomes) {
      for (const [program, value, state] of [
        [before, was, status.before],
        [after, now, status.after],
      ] as const) {
        const { facts } = readFacts(program, witness);
        expect(facts === null).toBe(state === 'refused');
        if (facts === null) continue;
        const answer = evaluate(program, facts, { reading: 'adopted' }).decisions[decision];
        expect([answer?.status, answer?.value]).toEqual([state, value]);
      }
    }
  });
});

describe('Atyrau, annex 4', () => {
  const { before, after } = editionsAround('atyrau-2022-324');

  test.each([
    ['E-5', false, 'staff'],
    ['E-R-5', false, 'staff'],
    ['E-G-2', true, 'managers'],
    ['E-G-2', false, 'staff'],
  ])('%s (head of a unit: %s) has indicators only since the amendment', (category, head, group) => {
    const facts = {
      category,
      head_of_unit: head,
      months_in_position: 12,
      on_probation: false,
      competencies: [{ competency: 'cooperation', observed: 0 }],
    };
    expect(readFacts(before, facts).facts).toBeNull();
    const read = readFacts(after, facts).facts;
    if (read === null) throw new Error('the case is refused');
    const table = after.competencies[0]?.items.find(({ name }) => name === 'cooperation');
    expect(
      evaluate(after, read, { reading: 'adopted' }).decisions['competency_results']?.value,
    ).toMatchObject([{ competency: 'cooperation', total: table?.groups[group]?.effective.length }]);
  });

  test('indicators are told as reworded, not as taken out and added', () => {
    const annex = provisionChanges(before, after, 'kk').find(({ provision }) => provision === 'annex 4');
    const indicators = (annex?.rules ?? []).filter(({ kind }) => kind === 'indicator');
    expect(indicators.length).toBeGreaterThan(0);
    expect(indicators.filter((rule) => rule.before === null || rule.after === null)).toEqual([]);
  });
});

test('Almaty, annex 1-1: ten activities of 5 points, five of 4, three of 3, two of 2, four of 1', () => {
  const { before, after } = editionsAround('almaty-2017-266');
  const annex = provisionChanges(before, after, 'en').find(({ provision }) => provision === 'annex 1-1');
  const items = (annex?.rules ?? []).filter(({ kind, before: was }) => kind === 'item' && was === null);
  const points = items.map(({ name, after: now }) =>
    [name.split('_')[0], /\d+$/.exec(now ?? '')?.[0]].join(' '),
  );
  const count = (wanted: string) => points.filter((one) => one === wanted).length;
  expect(
    ['activity p5 5', 'activity p4 4', 'activity p3 3', 'activity p2 2', 'activity p1 1'].map(count),
  ).toEqual([10, 5, 3, 2, 4]);
});

test('the Council, annex 4: all its indicators are new', () => {
  const { before, after } = editionsAround('sjc-2018-2-4-26');
  const annex = provisionChanges(before, after, 'en').find(({ provision }) => provision === 'annex 4');
  const fresh = (annex?.rules ?? []).filter(({ kind, before: was }) => kind === 'indicator' && was === null);
  const listed = after.competencies
    .flatMap((table) => table.items)
    .flatMap(({ groups }) => Object.values(groups))
    .reduce((sum, { effective, ineffective }) => sum + effective.length + ineffective.length, 0);
  expect(fresh.length).toBe(listed);
});
