/** What the examples of operations may refer to. */
import type { CompetencyTable, Grouping, ItemType, Lookup } from '../../engine/program/index.ts';
import { item, label, num, origin, range } from '../engine/build.ts';

const named = (name: string, kind: ItemType['kind'], items: ItemType['items']): ItemType => ({
  name,
  kind,
  label: label(name),
  items,
  origin: origin(),
});

export const types: Readonly<Record<string, ItemType>> = {
  scale: named(
    'scale',
    'scale',
    ['low', 'middle', 'high'].map((name) => ({ name, label: label(name) })),
  ),
  activity: named('activity', 'choice', [
    { name: 'document', label: label('document'), value: '5' },
    { name: 'half', label: label('half'), value: '1/2' },
    { name: 'unpriced', label: label('unpriced') },
  ]),
  competency: named(
    'competency',
    'competencies',
    ['planning', 'service'].map((name) => ({ name, label: label(name) })),
  ),
};

const row = (code: string | undefined, qualifier?: 'head' | 'others') => ({
  ...(code === undefined ? {} : { code }),
  ...(qualifier === undefined
    ? {}
    : { qualifier: qualifier === 'others' ? ('others' as const) : ({ op: 'fact', name: 'head' } as const) }),
  label: {},
  origin: origin(),
});

/** Heads: E-1, E-3 who head a unit; staff: other E-3, E-4, E-5 who head a unit and others. */
export const grouping: Grouping = {
  name: 'group',
  label: label('group'),
  fact: 'category',
  groups: [
    { name: 'heads', label: label('heads'), rows: [row('E-1'), row('E-3', 'head')] },
    {
      name: 'staff',
      label: label('staff'),
      rows: [row('E-3', 'others'), row('E-4'), row('E-5', 'head'), row('E-5', 'others')],
    },
  ],
  origin: origin('annex 4'),
};

const texts = (count: number) => Array.from({ length: count }, (_, at) => `indicator ${at}`);

export const competencies: CompetencyTable = {
  name: 'competency',
  grouping: 'group',
  items: [
    {
      name: 'planning',
      label: label('planning'),
      groups: {
        heads: { effective: texts(4), ineffective: texts(1) },
        staff: { effective: texts(2), ineffective: [] },
      },
      origin: origin(),
    },
    {
      name: 'service',
      label: label('service'),
      groups: { heads: { effective: texts(3), ineffective: [] } },
      origin: origin(),
    },
  ],
  origin: origin('annex 5'),
};

export const lookups: readonly Lookup[] = [
  {
    name: 'interval',
    label: label('interval'),
    parameters: [{ name: 'percent', type: { kind: 'number' } }],
    result: null,
    rows: [
      { cells: [{ patterns: [range('100', null)] }], value: range('5', '5'), label: {}, origin: origin() },
      {
        cells: [{ patterns: [range('95', '99.99')] }],
        value: range('4.75', '4.99'),
        label: {},
        origin: origin(),
      },
    ],
    origin: origin('annex 3'),
  },
  {
    name: 'points',
    label: label('points'),
    parameters: [
      { name: 'x', type: { kind: 'number' } },
      { name: 'y', type: { kind: 'number' } },
    ],
    result: { kind: 'number' },
    rows: [
      {
        cells: [{ patterns: [num(1)] }, { patterns: [] }],
        value: { op: 'add', left: { op: 'variable', name: 'y' }, right: num(1) },
        label: {},
        origin: origin(),
      },
      {
        cells: [{ patterns: [num(2)] }, { patterns: [num(2)] }],
        value: num(22),
        label: {},
        origin: origin(),
      },
    ],
    origin: origin('annex 6'),
  },
  {
    name: 'graded',
    label: label('graded'),
    parameters: [{ name: 'x', type: { kind: 'number' } }],
    result: { kind: 'item', type: 'scale' },
    rows: [{ cells: [{ patterns: [num(1)] }], value: item('scale', 'high'), label: {}, origin: origin() }],
    origin: origin('annex 7'),
  },
];
