import { expect, test } from 'vitest';
import type { CompetencyTable, Deadline } from '../../engine/program/index.ts';
import { readCase, runCase } from '../../engine/replay/index.ts';
import { binary, fact, field, INTEGER, label, num, origin, program, value } from '../engine/build.ts';

const COMPETENCIES: CompetencyTable = {
  name: 'competency',
  grouping: 'group',
  items: [
    {
      name: 'initiative',
      label: label('initiative'),
      groups: { all: { effective: ['one'], ineffective: [] } },
      origin: origin(),
    },
  ],
  origin: origin(),
};

const due = (name: string, direction: Deadline['direction']): Deadline => ({
  name,
  label: label(name),
  from: { kind: 'event', name: 'start' },
  direction,
  count: 2,
  unit: 'working-days',
  who: [],
  origin: origin(),
});

const PROGRAM = program({
  facts: [field('points', { kind: 'integer', min: '0' }), field('total', INTEGER)],
  decisions: [value('share', { kind: 'number', digits: 2 }, binary('divide', fact('points'), fact('total')))],
  requirements: [
    {
      name: 'enough',
      label: label('enough'),
      condition: binary('at-least', fact('points'), num(3)),
      origin: origin(),
    },
  ],
  events: [{ name: 'start', label: label('start'), origin: origin() }],
  deadlines: [due('reply_due', 'after'), due('notice_due', 'before')],
  competencies: [COMPETENCIES],
});

/** The unmet expectations of a case of 3 points out of 4, as short texts; `more` replaces or adds keys. */
function unmet(more: Readonly<Record<string, unknown>>): readonly string[] {
  const plain = {
    id: 'a',
    methodology: 'test-body',
    on: '2019-01-15',
    facts: { points: 3, total: 4 },
    ...more,
  };
  const { case: stored } = readCase(plain);
  if (stored === null) throw new Error('not a case');
  return runCase(PROGRAM, stored).unmet.map(
    ({ kind, name, expected, actual }) =>
      `${kind} ${name}: ${JSON.stringify(expected)} is ${JSON.stringify(actual)}`,
  );
}

test('decisions, requirements and deadlines that are as expected', () => {
  const events = { start: '2019-01-15' };
  expect(unmet({ events, expect: { share: 0.75, enough: true, reply_due: '2019-01-17' } })).toEqual([]);
});

test('the answers come with the result', () => {
  const { case: stored } = readCase({
    id: 'a',
    methodology: 'm',
    on: '2019-01-15',
    facts: { points: 3, total: 4 },
  });
  if (stored === null) throw new Error('not a case');
  const { answers } = runCase(PROGRAM, stored);
  expect(answers.evaluation?.decisions['share']).toMatchObject({ value: '0.75', status: 'decided' });
  expect(answers.deadlines).toEqual([]);
});

test.each([
  ['a decision', { expect: { share: 0.8 } }, 'decision share: 0.8 is "0.75"'],
  ['a requirement', { expect: { enough: false } }, 'requirement enough: false is true'],
  [
    'a requirement that cannot be told',
    { facts: {}, expect: { enough: true } },
    'requirement enough: true is null',
  ],
  [
    'a deadline',
    { events: { start: '2019-01-15' }, expect: { reply_due: '2019-01-18' } },
    'deadline reply_due: "2019-01-18" is "2019-01-17"',
  ],
  [
    'a deadline without its event',
    { expect: { reply_due: '2019-01-18' } },
    'deadline reply_due: "2019-01-18" is null',
  ],
  [
    'a status for a value',
    { facts: { points: 1, total: 0 }, expect: { share: 1 } },
    'decision share: 1 is {"status":"no-rule"}',
  ],
  [
    'a value for a status',
    { expect: { share: { status: 'no-rule' } } },
    'decision share: {"status":"no-rule"} is "0.75"',
  ],
  ['a name that nothing has', { expect: { grade: 5 } }, 'unknown-name grade: 5 is null'],
  ['a competency that nothing has', { indicators: { courage: 3 } }, 'unknown-name courage: 3 is null'],
])('%s that is not as expected', (_, more, told) => {
  expect(unmet(more)).toEqual([told]);
});

test('a status is expected by name', () => {
  expect(unmet({ facts: { points: 1, total: 0 }, expect: { share: { status: 'no-rule' } } })).toEqual([]);
  expect(unmet({ facts: { points: 1 }, expect: { share: { status: 'missing-facts' } } })).toEqual([]);
});

test('the literal reading is the reading of the case', () => {
  const events = { start: '2019-01-15' };
  const wanted = { notice_due: { status: 'no-rule' } };
  expect(unmet({ events, reading: 'literal', expect: wanted })).toEqual([]);
});

test('bad input that the case expects', () => {
  expect(unmet({ facts: { points: -1 }, refused: { points: 'below-minimum' } })).toEqual([]);
  expect(unmet({ events: { begin: '2019-01-15' }, refused: { 'events.begin': 'unknown-event' } })).toEqual(
    [],
  );
});

test('bad input that the case does not expect is told once, and not for each expectation', () => {
  expect(unmet({ facts: { points: -1 }, expect: { share: 1, enough: true } })).toEqual([
    'bad-input points: null is "below-minimum"',
  ]);
  expect(unmet({ events: { start: '2019-02-30' }, expect: { reply_due: '2019-03-01' } })).toEqual([
    'bad-input events.start: null is "bad-date"',
  ]);
});

test('good input that the case expects to be bad', () => {
  expect(unmet({ refused: { points: 'below-minimum' } })).toEqual([
    'bad-input points: "below-minimum" is null',
  ]);
});

test('other bad input than the case expects', () => {
  expect(unmet({ facts: { points: 'x' }, refused: { points: 'below-minimum' } })).toEqual([
    'bad-input points: "below-minimum" is null',
    'bad-input points: null is "not-a-number"',
  ]);
});

test('a supposed number of indicators leaves the rest of the program alone', () => {
  expect(unmet({ indicators: { initiative: 3 }, expect: { share: 0.75 } })).toEqual([]);
});
