import { describe, expect, test } from 'vitest';
import { paragraphsOf, stretchesOf } from '../../../editor/compare/words/paragraphs.ts';
import {
  absences,
  editSummaries,
  fateOf,
  filterOf,
  ruleCounts,
  shownChanges,
} from '../../../editor/compare/words/shown.ts';
import type { ProvisionView, RuleView } from '../../../editor/compare/worker/words.ts';
import { wordDiff } from '../../../engine/index.ts';

describe('paragraphs', () => {
  const shown = (before: string, after: string) =>
    paragraphsOf(wordDiff(before, after)).map(
      ({ isChanged, runs }) =>
        `${isChanged ? '*' : ' '}${runs.map(({ kind, text }) => ({ same: '', removed: '-', added: '+' })[kind] + text).join('|')}`,
    );

  test('a change marks its paragraph only', () => {
    expect(shown('one two\nthree four\nfive', 'one two\nthree 4\nfive')).toEqual([
      ' one two',
      '*three |-four |+4',
      ' five',
    ]);
  });

  test('a paragraph that came or went is one of its own', () => {
    expect(shown('one\nthree', 'one\ntwo\nthree')).toEqual([' one', '*+two', ' three']);
    expect(shown('one\ntwo\nthree', 'one\nthree')).toEqual([' one', '*-two', ' three']);
  });

  test('long stretches without a change are folded, short ones and changes are not', () => {
    const long = 'word '.repeat(60).trim();
    const stretches = stretchesOf(
      paragraphsOf(wordDiff(`${long}\n${long}\na b\nc`, `${long}\n${long}\na B\nc`)),
    );
    expect(stretches.map(({ paragraphs, isFolded }) => [paragraphs.length, isFolded])).toEqual([
      [2, true],
      [1, false],
      [1, false],
    ]);
  });
});

const rule = (parts: Partial<RuleView>): RuleView => ({
  kind: 'deadline',
  title: '',
  before: null,
  after: null,
  runs: null,
  rows: null,
  moved: null,
  ...parts,
});
const change = (id: string, parts: Partial<ProvisionView>): ProvisionView => ({
  id,
  title: {},
  kind: 'replaced',
  act: 'act',
  edits: [{ id: 'act point 1', act: 'act', carrier: 'point 1' }],
  rules: [],
  text: { before: 'former words', after: 'later words', notInHand: {}, runs: null },
  ...parts,
});
const CHANGES = [
  change('point 5', { rules: [rule({ before: 'two days', after: 'five days' })] }),
  change('point 41', { kind: 'inserted', rules: [rule({ kind: 'role', after: 'head' })] }),
  change('point 42', { kind: 'repealed', edits: [{ id: 'act point 2', act: 'act', carrier: 'point 2' }] }),
  change('annex 4', {
    kind: 'unchanged-text',
    edits: [],
    act: 'other',
    rules: [rule({ before: 'x', after: 'x', moved: true }), rule({ before: 'gone' })],
  }),
];

describe('which changes are shown', () => {
  const ids = (search: Parameters<typeof filterOf>[0]) =>
    shownChanges(CHANGES, filterOf(search), 'en').map(({ id }) => id);

  test.each<[Parameters<typeof filterOf>[0], string[]]>([
    [{}, ['point 5', 'point 41', 'point 42', 'annex 4']],
    [{ kinds: 'inserted,repealed' }, ['point 41', 'point 42']],
    [{ kinds: 'nonsense' }, ['point 5', 'point 41', 'point 42', 'annex 4']],
    [{ parts: 'rules' }, ['point 5', 'point 41', 'annex 4']],
    [{ parts: 'texts' }, ['point 5', 'point 41', 'point 42']],
    [{ find: 'FIVE  two' }, ['point 5']],
    [{ find: 'point 4' }, ['point 41', 'point 42']],
    [{ find: 'later', parts: 'rules' }, []],
    [{ find: 'five', parts: 'texts' }, []],
  ])('%j', (search, wanted) => {
    expect(ids(search)).toEqual(wanted);
  });
});

describe('the summary', () => {
  test('what became of rules, by kind', () => {
    expect(CHANGES.flatMap(({ rules }) => rules.map(fateOf))).toEqual([
      'changed',
      'added',
      'moved',
      'removed',
    ]);
    expect(ruleCounts(CHANGES)).toEqual([
      { kind: 'deadline', added: 0, removed: 1, changed: 1, moved: 1 },
      { kind: 'role', added: 1, removed: 0, changed: 0, moved: 0 },
    ]);
  });

  test('which edits made the changes', () => {
    expect(editSummaries(CHANGES)).toEqual([
      { act: 'act', carrier: 'point 1', provisions: ['point 5', 'point 41'] },
      { act: 'act', carrier: 'point 2', provisions: ['point 42'] },
      { act: 'other', carrier: '', provisions: ['annex 4'] },
    ]);
  });

  test('texts that are not in hand, by the reason', () => {
    const why = { en: 'lost' };
    const text = { before: null, after: 'later words', notInHand: why, runs: null };
    const gone = { before: null, after: null, notInHand: why, runs: null };
    expect(
      absences([
        change('point 1', { text }),
        change('point 2', { kind: 'inserted', text }),
        change('point 3', { kind: 'repealed', text: gone }),
        change('point 4', { kind: 'unchanged-text', text: gone }),
        change('point 5', {}),
      ]),
    ).toEqual([{ why, provisions: ['point 1', 'point 3'] }]);
  });
});
