import { describe, expect, test } from 'vitest';
import { type ChangeGroup, gradeMoves, openWorkspace, PartReplayer } from '../../dsl/index.ts';
import { readCase } from '../../engine/index.ts';
import { ACTS, gradedCases } from './graded-body.ts';
import { type PlacedCase, summaryInParts, summaryOf } from './summary-of.ts';

const workspace = openWorkspace(ACTS);
const placed = (count: number): PlacedCase[] =>
  gradedCases(count).map((one, at) => {
    const { case: stored } = readCase(one);
    if (stored === null) throw new Error('not a case');
    return { case: stored, file: 'cases.ndjson', line: at + 1 };
  });
const shown = ({ name, from, to, direction, cases }: ChangeGroup) => [
  ...[name, from?.value, to?.value, direction, cases],
];

describe('groups of changes', () => {
  const found = summaryOf(workspace, placed(100), 'all');

  test('are apart by grades, and not by what each case has another of', () => {
    expect(found.groups.map(shown)).toEqual([
      ['points', undefined, undefined, null, 100],
      ['told', undefined, 'nothing', null, 100],
      ['result', 'best', 'good', 'falls', 20],
      ['result', 'good', 'low', 'falls', 10],
      ['other', 'low', 'good', 'rises', 10],
    ]);
    expect(found.groups.map(({ because }) => because.map(({ provision }) => provision))).toEqual([
      ['point 3'],
      ['point 4'],
      ['point 1'],
      ['point 1'],
      ['point 2'],
    ]);
    expect(found.groups[3]?.examples).toEqual(['case-4', 'case-14', 'case-24', 'case-34', 'case-44']);
  });

  test('are as many however many cases there are', () => {
    expect(summaryOf(workspace, placed(1000), 'all').groups).toHaveLength(found.groups.length);
  });

  test('are as many in a part, before parts are merged', () => {
    const inPart = (count: number) => {
      const replayer = new PartReplayer(workspace, 'all');
      const lines = { changed: () => {}, failed: () => {}, notRun: () => {} };
      for (const [index, { case: stored, line }] of placed(count).entries()) {
        replayer.add(stored, { id: stored.id, index, line }, lines);
      }
      return replayer.told().tally.groups.length;
    };
    expect([inPart(100), inPart(1000)]).toEqual([found.groups.length, found.groups.length]);
  });

  test.each([1, 7, 30])('are the same in parts of %i cases', (size) => {
    expect(summaryInParts(workspace, placed(100), 'all', size)).toEqual(found);
  });

  test('tell a value of many where the group has only one', () => {
    const [points] = summaryOf(workspace, placed(1), 'all').groups;
    expect(points).toMatchObject({ name: 'points', from: { value: 1 }, to: { value: 2 } });
    const twice = summaryInParts(workspace, [...placed(1), ...placed(1)], 'all', 1).groups[0];
    expect(twice).toMatchObject({ name: 'points', from: { value: 1 }, to: { value: 2 }, cases: 2 });
  });
});

test('grades that go one way for one reason are counted together', () => {
  const { groups } = summaryOf(workspace, placed(100), 'all');
  const moves = gradeMoves(groups);
  expect(
    moves.map(({ name, direction, cases, groups: own }) => [name, direction, cases, own.length]),
  ).toEqual([
    ['result', 'falls', 30, 2],
    ['other', 'rises', 10, 1],
  ]);
  expect(moves[0]).toMatchObject({
    methodology: 'body',
    before: { acts: ['base-2020'] },
    after: { acts: ['base-2020', 'change-2021'] },
    because: [{ act: 'change-2021', provision: 'point 1' }],
  });
});
