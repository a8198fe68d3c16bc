import type {
  Expression,
  FactField,
  Label,
  Origin,
  Program,
  ValueType,
} from '../../engine/program/program.ts';

export const origin = (provision: string): Origin => ({
  provision,
  act: 'act-1',
  file: 'a',
  start: 0,
  end: 0,
});

const field = (name: string, label: Label, type: ValueType, parts: Partial<FactField> = {}): FactField => ({
  name,
  label,
  type,
  optional: false,
  who: [],
  origin: origin('annex 2'),
  ...parts,
});

const own = (name: string, depth = 0): Expression => ({ op: 'field', name, depth });

const kpi: ValueType = {
  kind: 'record',
  constraints: [],
  fields: [
    field('name', { en: 'Name' }, { kind: 'text' }, { optional: true }),
    field(
      'achieved',
      { kk: 'Көрсеткішке қол жетті', ru: 'Показатель достигнут', en: 'Achieved' },
      { kind: 'yes-no' },
    ),
  ],
};

const competency: ValueType = {
  kind: 'record',
  fields: [
    field('competency', { en: 'Competency' }, { kind: 'item', type: 'competency' }),
    field('observed', { en: 'Observed' }, { kind: 'integer', min: '0' }),
  ],
  constraints: [
    {
      condition: {
        op: 'at-most',
        left: own('observed'),
        right: { op: 'indicators', table: 'competency', competency: own('competency') },
      },
      label: { kk: 'Индикатордан көп болмайды', ru: 'Не больше индикаторов', en: 'No more than there are' },
      origin: origin('annex 3'),
    },
  ],
};

const commission: ValueType = {
  kind: 'record',
  fields: [
    field('members', { en: 'Members' }, { kind: 'integer', min: '0' }),
    field('present', { en: 'Present' }, { kind: 'integer', min: '0' }),
    field('votes_for', { en: 'Votes for' }, { kind: 'integer', min: '0' }, { optional: true }),
  ],
  constraints: [
    {
      condition: { op: 'at-most', left: own('present'), right: own('members') },
      label: { en: 'No more are present than there are members' },
      origin: origin('point 30'),
    },
    {
      condition: { op: 'at-most', left: own('votes_for'), right: own('present') },
      label: { en: 'No more vote than are present' },
      origin: origin('point 33'),
    },
  ],
};

const marks: ValueType = {
  kind: 'list',
  of: {
    kind: 'record',
    fields: [
      field('mark', { en: 'Mark' }, { kind: 'integer', min: '1', max: '5' }),
      field('most', { en: 'Most' }, { kind: 'integer' }, { optional: true }),
    ],
    constraints: [
      {
        condition: { op: 'at-most', left: own('mark'), right: own('limit', 1) },
        label: { en: 'The mark is within the limit of the respondent' },
        origin: origin('annex 8'),
      },
    ],
  },
};

/** A program with every type of fact and no rules. */
export const program: Program = {
  methodology: 'test',
  organization: { kk: 'Сынақ', en: 'Test' },
  edition: { from: null, until: null, certainty: 'exact', acts: [], hash: '' },
  provisions: [],
  units: { months: { kk: 'ай', ru: 'мес.', en: 'months' } },
  roles: {},
  terms: {},
  types: {
    competency: {
      name: 'competency',
      kind: 'competencies',
      label: {},
      items: ['cooperation', 'initiative', 'integrity'].map((name) => ({
        name,
        label: { en: `the ${name}` },
      })),
      origin: origin('annex 4'),
    },
    kpi_scale: {
      name: 'kpi_scale',
      kind: 'scale',
      label: {},
      items: ['satisfactory', 'effective'].map((name) => ({ name, label: {} })),
      origin: origin('point 18'),
    },
  },
  groupings: [
    {
      name: 'category_group',
      label: {},
      fact: 'category',
      groups: [
        { name: 'heads', label: {}, rows: [{ code: 'E-3', label: {}, origin: origin('annex 4') }] },
        { name: 'staff', label: {}, rows: [{ code: 'E-R-1', label: {}, origin: origin('annex 4') }] },
      ],
      origin: origin('annex 4'),
    },
  ],
  competencies: [
    {
      name: 'competency',
      grouping: 'category_group',
      items: ['cooperation', 'initiative', 'integrity'].map((name) => ({
        name,
        label: {},
        groups: { heads: { effective: ['a', 'b', 'c'], ineffective: [] } },
        origin: origin('annex 4'),
      })),
      origin: origin('annex 4'),
    },
  ],
  facts: [
    field('category', { kk: 'Лауазым санаты' }, { kind: 'category', codes: ['E-3', 'E-R-1'] }),
    field('any_category', { en: 'Any category' }, { kind: 'category' }),
    field(
      'months_in_position',
      { kk: 'Лауазымда болған мерзімі', ru: 'Срок на должности', en: 'Time in the position' },
      { kind: 'integer', min: '0', max: '600', unit: 'months' },
    ),
    field('on_probation', { en: 'On probation' }, { kind: 'yes-no' }),
    field('percent', { en: 'Percent' }, { kind: 'number', min: '0', max: '100,5' }),
    field('score', { en: 'Score' }, { kind: 'number', digits: 2 }),
    field('remark', { en: 'Remark' }, { kind: 'text' }, { optional: true }),
    field('appointed', { en: 'Day of appointment' }, { kind: 'date' }),
    field(
      'times',
      { en: 'Times' },
      { kind: 'integer', min: '1' },
      { optional: true, default: { op: 'number', value: '1' } },
    ),
    field('kpis', { kk: 'НМИ', ru: 'КЦИ', en: 'KPIs' }, { kind: 'list', of: kpi }),
    field('competencies', { en: 'Competencies' }, { kind: 'list', of: competency, key: 'competency' }),
    field('plan_marks', { en: 'Marks' }, { kind: 'list', of: { kind: 'integer', min: '2', max: '5' } }),
    field('commission', { en: 'Commission' }, commission),
    field(
      'respondents',
      { en: 'Respondents' },
      {
        kind: 'list',
        of: {
          kind: 'record',
          fields: [
            field('limit', { en: 'Limit' }, { kind: 'integer' }),
            field('marks', { en: 'Marks' }, marks),
          ],
          constraints: [],
        },
      },
    ),
  ],
  lookups: [],
  decisions: [
    {
      name: 'kpi_grade',
      label: { en: 'Grade of the KPIs' },
      type: { kind: 'item', type: 'kpi_scale' },
      body: { kind: 'conditions', rows: [] },
      exceptions: [],
      origin: origin('point 18'),
    },
    {
      name: 'results',
      label: { en: 'Results' },
      type: null,
      body: {
        kind: 'each',
        over: { list: { op: 'fact', name: 'competencies' } },
        fields: [
          {
            name: 'observed',
            label: { en: 'Observed' },
            type: { kind: 'integer' },
            body: { kind: 'value', value: own('observed') },
          },
        ],
      },
      exceptions: [],
      origin: origin('point 27'),
    },
  ],
  requirements: [],
  applicability: [],
  events: [
    { name: 'period_start', label: { kk: 'Кезең басы', en: 'Period start' }, origin: origin('point 9') },
    { name: 'period_end', label: {}, origin: origin('point 9') },
  ],
  deadlines: [],
  effects: [],
  interpretations: [],
  notes: [],
  forms: [],
  repealed: [],
};
