import { describe, expect, test } from 'vitest';
import {
  afterAction,
  type CaseAction,
  EMPTY_CASE,
  type KeyedField,
  tickKey,
} from '../../../editor/assess/typed/index.ts';
import { plainFacts } from '../../../editor/assess/typed/plain.ts';
import { field, INTEGER, list, record, TEXT, YES_NO } from '../../engine/build.ts';

const FIELDS = [
  field('months', INTEGER),
  field('kpis', list(record(field('name', TEXT), field('achieved', YES_NO)))),
  field(
    'competencies',
    list(record(field('competency', TEXT), field('observed', INTEGER), field('remark', TEXT))),
  ),
];
const stateAfter = (...actions: readonly CaseAction[]) => actions.reduce(afterAction, EMPTY_CASE);
const facts = (...actions: readonly CaseAction[]) => plainFacts(FIELDS, stateAfter(...actions).facts);

const ITEMS = ['first', 'second', 'third'];
const at = (item: string, name = 'observed'): KeyedField => ({
  ...{ list: ['competencies'], key: 'competency', item, items: ITEMS, field: name },
});

describe('typing', () => {
  test('a text is kept as typed, and the case is no longer saved', () => {
    const state = stateAfter({ kind: 'type', path: ['months'], text: '3,' });
    expect(plainFacts(FIELDS, state.facts)).toEqual({ months: '3,' });
    expect([EMPTY_CASE.isSaved, state.isSaved]).toEqual([true, false]);
    expect(afterAction(state, { kind: 'saved' }).isSaved).toBe(true);
  });

  test('an emptied text is not told', () => {
    expect(
      facts({ kind: 'type', path: ['months'], text: '3' }, { kind: 'type', path: ['months'], text: '' }),
    ).toEqual({});
  });
});

describe('rows', () => {
  const two: CaseAction[] = [
    { kind: 'add-row', path: ['kpis'] },
    { kind: 'type', path: ['kpis', 0, 'name'], text: 'a' },
    { kind: 'add-row', path: ['kpis'] },
    { kind: 'type', path: ['kpis', 1, 'name'], text: 'b' },
  ];

  test('are added at the end, each with an id of its own', () => {
    expect(facts(...two)).toEqual({ kpis: [{ name: 'a' }, { name: 'b' }] });
    const rows = stateAfter(...two).facts.fields['kpis'];
    expect(typeof rows === 'object' && 'rows' in rows ? new Set(rows.rows.map(({ id }) => id)).size : 0).toBe(
      2,
    );
  });

  test('are removed and put back where they were', () => {
    const removed: CaseAction[] = [...two, { kind: 'remove-row', path: ['kpis'], place: 0 }];
    expect(facts(...removed)).toEqual({ kpis: [{ name: 'b' }] });
    const restored = stateAfter(...removed, { kind: 'restore-row' });
    expect(plainFacts(FIELDS, restored.facts)).toEqual({ kpis: [{ name: 'a' }, { name: 'b' }] });
    expect(restored.removed).toBe(null);
    expect(afterAction(restored, { kind: 'restore-row' })).toBe(restored);
  });

  test('with the last of them the list is not told any more: no row is not the answer “none”', () => {
    const one: CaseAction[] = two.slice(0, 2);
    expect(facts(...one, { kind: 'remove-row', path: ['kpis'], place: 0 })).toEqual({});
    expect(facts(...one, { kind: 'remove-row', path: ['kpis'], place: 0 }, { kind: 'restore-row' })).toEqual({
      kpis: [{ name: 'a' }],
    });
  });

  test('that there are none is told, and taken back', () => {
    expect(facts({ kind: 'tell-none', path: ['kpis'] })).toEqual({ kpis: [] });
    expect(facts({ kind: 'tell-none', path: ['kpis'] }, { kind: 'untell', path: ['kpis'] })).toEqual({});
  });
});

describe('one row for each item', () => {
  test('rows come when something is typed, in the order of the items', () => {
    expect(
      facts(
        { kind: 'type-keyed', at: at('third'), text: '1' },
        { kind: 'type-keyed', at: at('first'), text: '2' },
        { kind: 'type-keyed', at: at('second', 'remark'), text: 'x' },
      ),
    ).toEqual({
      competencies: [
        { competency: 'first', observed: '2' },
        { competency: 'second', remark: 'x' },
        { competency: 'third', observed: '1' },
      ],
    });
  });

  test('they go when nothing is left in them', () => {
    const typed: CaseAction[] = [
      { kind: 'type-keyed', at: at('first'), text: '2' },
      { kind: 'type-keyed', at: at('first', 'remark'), text: 'x' },
      { kind: 'type-keyed', at: at('first'), text: '' },
    ];
    expect(facts(...typed)).toEqual({ competencies: [{ competency: 'first', remark: 'x' }] });
    expect(facts(...typed, { kind: 'type-keyed', at: at('first', 'remark'), text: '' })).toEqual({});
  });
});

describe('ticks', () => {
  const all = ['one', 'two', 'three'];
  const tick = (indicator: string): CaseAction => ({ kind: 'tick', at: at('first'), indicator, all });
  const observed = (...actions: readonly CaseAction[]) => {
    const state = stateAfter(...actions);
    return [plainFacts(FIELDS, state.facts)['competencies'], state.ticks[tickKey(at('first'))]];
  };

  test('are counted; none left is nought, not nothing', () => {
    expect(observed(tick('one'), tick('three'))).toEqual([
      [{ competency: 'first', observed: '2' }],
      ['one', 'three'],
    ]);
    expect(observed(tick('one'), tick('one'))).toEqual([[{ competency: 'first', observed: '0' }], []]);
  });

  test('a number typed otherwise takes them away, the same number does not', () => {
    const type = (text: string): CaseAction => ({ kind: 'type-keyed', at: at('first'), text });
    expect(observed(tick('one'), type('3'))).toEqual([[{ competency: 'first', observed: '3' }], []]);
    expect(observed(tick('one'), type('1'))).toEqual([[{ competency: 'first', observed: '1' }], ['one']]);
  });

  test('a remark beside them leaves them', () => {
    expect(observed(tick('one'), { kind: 'type-keyed', at: at('first', 'remark'), text: 'x' })[1]).toEqual([
      'one',
    ]);
  });

  test('indicators that the edition does not have are not counted', () => {
    const other: CaseAction = { kind: 'tick', at: at('first'), indicator: 'four', all: ['four', 'five'] };
    expect(observed(tick('one'), other)).toEqual([[{ competency: 'first', observed: '1' }], ['four']]);
  });
});

test('a new assessment has nothing of the one before', () => {
  const state = stateAfter(
    { kind: 'type', path: ['months'], text: '3' },
    { kind: 'event', name: 'period_start', day: '2019-01-01' },
    { kind: 'read', reading: 'literal' },
    { kind: 'clear' },
  );
  expect({ ...state, nextId: EMPTY_CASE.nextId }).toEqual(EMPTY_CASE);
});

test('a file replaces everything and is saved', () => {
  const opened = {
    id: 'x',
    reading: 'literal',
    facts: { months: 3, kpis: [{}] },
    events: { start: '2019-01-01' },
  } as const;
  const state = stateAfter({ kind: 'type', path: ['other'], text: '3' }, { kind: 'open', opened });
  expect(plainFacts(FIELDS, state.facts)).toEqual({ months: '3', kpis: [{}] });
  expect(state).toMatchObject({
    id: 'x',
    reading: 'literal',
    events: { start: '2019-01-01' },
    isSaved: true,
  });
  expect(state.facts.fields['other']).toBe(undefined);
});
