import { expect, test } from 'vitest';
import type { Program } from '../../../engine/program/index.ts';
import { problemInWords, type RefusalReason, sqlQuery } from '../../../engine/sql/index.ts';
import {
  binary,
  decision,
  equal,
  fact,
  field,
  INTEGER,
  inner,
  label,
  list,
  NUMBER,
  num,
  origin,
  program,
  range,
  TEXT,
  value,
  YES_NO,
  yes,
} from '../build.ts';

const at = { origin: origin('point 7') };
const row = (min: string, max: string) => ({
  cells: [{ patterns: [range(min, max)] }],
  value: range('0', '1'),
  label: label('row'),
  origin: origin(),
});

/** Programs with something that cannot be expressed: the reason, the rule, and what stands in the way. */
const PROGRAMS: readonly (readonly [RefusalReason, string, string, Partial<Program>])[] = [
  [
    'interval-value',
    'share',
    'range',
    {
      decisions: [
        decision(
          'share',
          NUMBER,
          {
            kind: 'conditions',
            rows: [{ condition: yes, value: range('0', '1'), label: {}, origin: origin() }],
          },
          at,
        ),
      ],
    },
  ],
  [
    'whole-value',
    'same',
    'list',
    {
      facts: [field('marks', list(INTEGER))],
      decisions: [value('same', YES_NO, equal(fact('marks'), fact('marks')), at)],
    },
  ],
  [
    'overlapping-intervals',
    'inside',
    'near',
    {
      facts: [field('x', NUMBER)],
      lookups: [
        {
          name: 'near',
          label: label('near'),
          parameters: [{ name: 'x', type: NUMBER }],
          result: null,
          rows: [row('0', '2'), row('1', '3')],
          origin: origin(),
        },
      ],
      decisions: [
        value('inside', YES_NO, equal(fact('x'), { op: 'lookup', name: 'near', arguments: [fact('x')] }), at),
      ],
    },
  ],
  [
    'no-order',
    'before',
    'text, text',
    {
      facts: [field('name', TEXT)],
      decisions: [value('before', YES_NO, binary('less', fact('name'), { op: 'text', value: 'b' }), at)],
    },
  ],
  [
    'number-too-wide',
    'wide',
    '9'.repeat(40),
    { decisions: [value('wide', NUMBER, num('9'.repeat(40)), at)] },
  ],
  [
    'computed-default',
    'good',
    'marks',
    {
      facts: [
        field('few', INTEGER),
        field('marks', INTEGER, { optional: true, default: binary('add', fact('few'), num(1)) }),
      ],
      decisions: [value('good', YES_NO, equal(fact('marks'), num(1)), at)],
    },
  ],
  [
    'mixed-values',
    'odd',
    'text',
    {
      facts: [field('few', INTEGER), field('name', TEXT)],
      decisions: [value('odd', YES_NO, equal(fact('few'), fact('name')), at)],
    },
  ],
  [
    'same-name',
    'Marks',
    'marks',
    { facts: [field('marks', INTEGER), field('Marks', INTEGER, at)], decisions: [value('any', YES_NO, yes)] },
  ],
  [
    'same-name',
    'Place',
    'place',
    {
      facts: [field('rows', list({ kind: 'record', fields: [field('mark', INTEGER)], constraints: [] }))],
      decisions: [
        decision(
          'Place',
          null,
          {
            kind: 'each',
            over: { list: fact('rows') },
            fields: ['place', 'PLACE'].map((name) => ({
              name,
              label: label(name),
              type: INTEGER,
              body: { kind: 'value', value: inner('mark') },
            })),
          },
          at,
        ),
      ],
    },
  ],
];

test.each(PROGRAMS)('%s: %s is refused because of %s', (reason, name, what, parts) => {
  const query = sqlQuery(program(parts), { reading: 'adopted' });
  expect(query).toEqual({ ok: false, problems: [{ reason, name, provision: 'point 7', what }] });
  if (query.ok) return;
  const words = (['kk', 'ru', 'en'] as const).map((language) =>
    query.problems.map((problem) => problemInWords(problem, language)).join(),
  );
  expect(new Set(words).size).toBe(3);
  for (const text of words) expect(text).toContain(name);
});

test('rules that read a refused one are not told again, and one that is not asked for stands in nobody’s way', () => {
  const parts = program({
    decisions: [
      value('wide', NUMBER, num('9'.repeat(40))),
      value('twice', NUMBER, binary('add', { op: 'decision', name: 'wide' }, num(1))),
      value('plain', YES_NO, yes),
    ],
  });
  const query = sqlQuery(parts, { reading: 'adopted' });
  expect(query.ok ? [] : query.problems.map(({ name }) => name)).toEqual(['wide']);
  expect(sqlQuery(parts, { reading: 'adopted', only: ['plain'] }).ok).toBe(true);
  expect(sqlQuery(parts, { reading: 'adopted', only: ['twice'] }).ok).toBe(false);
});
