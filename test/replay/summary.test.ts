import { describe, expect, test } from 'vitest';
import { CASES, FORMULA, MARKUP, placed, WORKSPACE } from '../reports/hostile.ts';
import { summaryOf } from './summary-of.ts';

const summary = (cases: typeof CASES, editions: 'all' | 'in-force', listed?: number) =>
  summaryOf(WORKSPACE, cases, editions, listed);

describe('the summary of a replay', () => {
  const found = summary(CASES, 'all');

  test('counts', () => {
    expect(WORKSPACE.check().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found).toMatchObject({ cases: 3, runs: 6, passed: 2, failed: 1, changed: 3, unreadable: 0 });
  });

  test('groups changes of one answer with one cause', () => {
    expect(found.groups).toHaveLength(2);
    expect(found.groups[1]).toMatchObject({
      methodology: 'body',
      kind: 'decision',
      name: 'result',
      before: { acts: ['base-2020'] },
      after: { acts: ['base-2020', 'change-2021'] },
      from: { value: 'good', status: 'decided' },
      to: { value: 'low', status: 'decided' },
      because: [{ act: 'change-2021', provision: 'point 1', edit: 'change-2021 point 1' }],
      cases: 2,
      examples: [MARKUP, FORMULA],
    });
  });

  test('lists failures and changed cases with their places, as far as it may', () => {
    expect(found.failures).toEqual([
      {
        id: FORMULA,
        methodology: 'body',
        on: '2020-06-01',
        file: 'cases/<a>.yaml',
        line: 9,
        unmet: [
          { kind: 'decision', name: 'result', expected: 'low', actual: 'good' },
          { kind: 'decision', name: 'points', expected: 7, actual: 6 },
        ],
      },
    ]);
    expect(found.changedCases.map(({ id, line }) => [id, line])).toEqual([
      [MARKUP, 1],
      [FORMULA, 9],
      [CASES[2]?.case.id, 17],
    ]);
    expect(found.changedCases[0]?.answers).toMatchObject([
      { kind: 'decision', name: 'result', editions: [{ value: 'good' }, { value: 'low' }] },
      { kind: 'decision', name: 'points', editions: [{ value: 6 }, { value: 9 }] },
    ]);
    const short = summary(CASES, 'all', 1);
    expect([short.changedCases.length, short.changed]).toEqual([1, 3]);
    const none = summary(CASES, 'all', 0);
    expect([none.failures.length, none.failed]).toEqual([0, 1]);
  });

  test('tells the provisions, rows, exceptions and broken requirements of each edition', () => {
    expect(found.coverage.map(({ edition }) => edition.acts.length)).toEqual([1, 2]);
    expect(found.coverage[0]).toMatchObject({
      methodology: 'body',
      provisions: [
        { id: 'point 1', cases: 3 },
        { id: 'point 2', cases: 3 },
        { id: 'point 3', cases: 3 },
      ],
      rows: [
        { provision: 'point 1', rule: 'result', row: 1, cases: 0 },
        { provision: 'point 1', rule: 'result', row: 2, cases: 3 },
        { provision: 'point 1', rule: 'result', row: 1, exception: true, cases: 0 },
      ],
      requirements: [{ name: 'reached', provision: 'point 2', broken: 0 }],
    });
    expect(found.coverage[1]?.rows.map(({ cases }) => cases)).toEqual([2, 1, 0]);
    const broken = summary([placed('none', 0, {})], 'in-force');
    expect(broken.coverage[0]?.requirements).toEqual([{ name: 'reached', provision: 'point 2', broken: 1 }]);
  });

  test('a value that differs from case to case is not told of the group', () => {
    expect(found.groups[0]).toMatchObject({
      name: 'points',
      from: null,
      to: null,
      because: [{ provision: 'point 3', edit: 'change-2021 point 2' }],
      cases: 3,
    });
  });
});
