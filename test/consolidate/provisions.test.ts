import { describe, expect, test } from 'vitest';
import { amendment, baseAct, edition, findings, open, provision, provisions } from './acts.ts';

const BASE = baseAct(
  'base',
  `chapter 1 "First"

point 1
  | One.

point 2
  | Two.
  part 1
    | Two, first part.
  part 2
    | Two, second part.
    subpoint 1
      | First subpoint.
    subpoint 2
      | Second subpoint.

chapter 2 "Second"

point 3
  | Three.

point 10
  | Ten.

annex 1
  | First annex.

annex 2
  | Second annex.`,
);

/** The provisions after edits, with their first lines; mistakes are mistakes of the test. */
function after(edits: string): string[] {
  const workspace = open(BASE, amendment('change', edits));
  expect(findings(workspace)).toEqual([]);
  return provisions(workspace);
}

const WHOLE = provisions(open(BASE));

test('the base as it stands', () => {
  expect(WHOLE).toEqual([
    'point 1: One.',
    'point 2: Two.',
    'point 2 part 1: Two, first part.',
    'point 2 part 2: Two, second part.',
    'point 2 part 2 subpoint 1: First subpoint.',
    'point 2 part 2 subpoint 2: Second subpoint.',
    'point 3: Three.',
    'point 10: Ten.',
    'annex 1: First annex.',
    'annex 2: Second annex.',
  ]);
});

/** `WHOLE` with lines replaced by their beginnings; `null` takes a line out. */
function changed(changes: Readonly<Record<string, readonly string[]>>): string[] {
  return WHOLE.flatMap((line) => changes[line.split(':', 1)[0] ?? ''] ?? [line]);
}

describe('replaces', () => {
  test.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    [
      'a point',
      'edit point 3: new wording\n  point 3\n    | Three anew.',
      { 'point 3': ['point 3: Three anew.'] },
    ],
    [
      'a point with its parts',
      'edit point 2: new wording\n  point 2\n    | Two anew.\n    part 1\n      | Its only part.',
      {
        'point 2': ['point 2: Two anew.', 'point 2 part 1: Its only part.'],
        'point 2 part 1': [],
        'point 2 part 2': [],
        'point 2 part 2 subpoint 1': [],
        'point 2 part 2 subpoint 2': [],
      },
    ],
    [
      'a part',
      'edit point 2 part 1: new wording\n  part 1\n    | First part anew.',
      { 'point 2 part 1': ['point 2 part 1: First part anew.'] },
    ],
    [
      'a subpoint',
      'edit point 2 part 2 subpoint 2: new wording\n  subpoint 2\n    | Second anew.',
      { 'point 2 part 2 subpoint 2': ['point 2 part 2 subpoint 2: Second anew.'] },
    ],
    [
      'an annex',
      'edit annex 2: new wording\n  annex 2\n    | Second anew.',
      { 'annex 2': ['annex 2: Second anew.'] },
    ],
    [
      'several points in one edit',
      'edit point 1, 3, 10: new wording\n  point 1\n    | A.\n  point 3\n    | B.\n  point 10\n    | C.',
      { 'point 1': ['point 1: A.'], 'point 3': ['point 3: B.'], 'point 10': ['point 10: C.'] },
    ],
    [
      'provisions of several kinds in one edit',
      'edit point 2 part 1, annex 1: new wording\n  part 1\n    | A.\n  annex 1\n    | B.',
      { 'point 2 part 1': ['point 2 part 1: A.'], 'annex 1': ['annex 1: B.'] },
    ],
  ])('%s', (_, edits, changes) => {
    expect(after(edits)).toEqual(changed(changes));
  });
});

describe('repeals', () => {
  test.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    ['a point', 'edit point 3: delete', { 'point 3': [] }],
    ['a part', 'edit point 2 part 1: delete', { 'point 2 part 1': [] }],
    [
      'a part with its subpoints',
      'edit point 2 part 2: delete',
      { 'point 2 part 2': [], 'point 2 part 2 subpoint 1': [], 'point 2 part 2 subpoint 2': [] },
    ],
    ['a subpoint', 'edit point 2 part 2 subpoint 1: delete', { 'point 2 part 2 subpoint 1': [] }],
    ['an annex', 'edit annex 1: delete', { 'annex 1': [] }],
    ['several', 'edit point 1, 3, annex 2: delete', { 'point 1': [], 'point 3': [], 'annex 2': [] }],
  ])('%s', (_, edits, changes) => {
    expect(after(edits)).toEqual(changed(changes));
  });

  test('and remembers by which edit, with the last wording', () => {
    const { repealed } = edition(open(BASE, amendment('change', 'edit point 3: delete')));
    expect(repealed).toMatchObject([
      {
        id: 'point 3',
        edit: { id: 'change point 1', act: 'change', provision: 'point 1', operation: 'repeal' },
        former: { text: [{ text: 'Three.' }] },
      },
    ]);
  });
});

describe('inserts', () => {
  test.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    [
      'a point after a point',
      'edit point 3: insert after\n  point 3-1\n    | New.',
      { 'point 3': ['point 3: Three.', 'point 3-1: New.'] },
    ],
    [
      'several points after a point, in their order',
      'edit point 3: insert after\n  point 3-1\n    | A.\n  point 3-2\n    | B.',
      { 'point 3': ['point 3: Three.', 'point 3-1: A.', 'point 3-2: B.'] },
    ],
    [
      'a part after a part',
      'edit point 2 part 1: insert after\n  part 1-1\n    | New.',
      { 'point 2 part 1': ['point 2 part 1: Two, first part.', 'point 2 part 1-1: New.'] },
    ],
    [
      'an annex after an annex',
      'edit annex 1: insert after\n  annex 1-1\n    | New.',
      { 'annex 1': ['annex 1: First annex.', 'annex 1-1: New.'] },
    ],
  ])('%s', (_, edits, changes) => {
    expect(after(edits)).toEqual(changed(changes));
  });

  test('under the heading of what it follows', () => {
    const workspace = open(BASE, amendment('change', 'edit point 2: insert after\n  point 2-1\n    | New.'));
    expect(provision(workspace, 'point 2-1').heading).toBe('chapter 1');
    expect(provision(workspace, 'point 3').heading).toBe('chapter 2');
  });
});

describe('adds where the number belongs', () => {
  test.each<[string, string, Readonly<Record<string, readonly string[]>>]>([
    [
      'a point between points: 3, 4, 10',
      'edit point 4: add\n  point 4\n    | New.',
      { 'point 3': ['point 3: Three.', 'point 4: New.'] },
    ],
    [
      'a point with a double number: 10, 10-1',
      'edit point 10-1: add\n  point 10-1\n    | New.',
      { 'point 10': ['point 10: Ten.', 'point 10-1: New.'] },
    ],
    [
      'an annex: 1, 1-1, 2',
      'edit annex 1-1: add\n  annex 1-1\n    | New.',
      { 'annex 1': ['annex 1: First annex.', 'annex 1-1: New.'] },
    ],
    [
      'a last annex',
      'edit annex 3: add\n  annex 3\n    | New.',
      { 'annex 2': ['annex 2: Second annex.', 'annex 3: New.'] },
    ],
    [
      'a last part',
      'edit point 1 part 1: add\n  part 1\n    | New.',
      { 'point 1': ['point 1: One.', 'point 1 part 1: New.'] },
    ],
    [
      'a first subpoint',
      'edit point 2 part 2 subpoint 0: add\n  subpoint 0\n    | New.',
      { 'point 2 part 2': ['point 2 part 2: Two, second part.', 'point 2 part 2 subpoint 0: New.'] },
    ],
    [
      'several',
      'edit point 4, annex 3: add\n  point 4\n    | A.\n  annex 3\n    | B.',
      { 'point 3': ['point 3: Three.', 'point 4: A.'], 'annex 2': ['annex 2: Second annex.', 'annex 3: B.'] },
    ],
  ])('%s', (_, edits, changes) => {
    expect(after(edits)).toEqual(changed(changes));
  });

  test('an annex to an act that has none stands at the end', () => {
    const base = baseAct('base', 'point 1\n  | One.\n\npoint 2\n  | Two.');
    const workspace = open(base, amendment('change', 'edit annex 1: add\n  annex 1\n    | New.'));
    expect(provisions(workspace)).toEqual(['point 1: One.', 'point 2: Two.', 'annex 1: New.']);
  });
});

describe('what an edit leaves behind', () => {
  const first = amendment('first', 'edit point 3: new wording\n  point 3\n    | Three, once changed.');
  const second = amendment(
    'second',
    'subpoint 2\n  edit point 3: words "once" => "twice"\n\n  edit point 2 part 1: delete',
    { document: '"order" № 3, 2022-01-01', 'enters into force': '2022-02-01' },
  );
  const workspace = open(BASE, first, second);

  test('the edits, oldest first, each with its act, provision and kind', () => {
    expect(provision(workspace, 'point 3').edits).toEqual([
      {
        id: 'first point 1',
        act: 'first',
        provision: 'point 1',
        operation: 'replace',
        file: 'first.adisteme',
      },
      {
        id: 'second point 1 subpoint 2',
        act: 'second',
        provision: 'point 1 subpoint 2',
        operation: 'words',
        file: 'second.adisteme',
      },
    ]);
    expect(provision(workspace, 'point 1').edits).toEqual([]);
  });

  test('the former wordings, oldest first, each with its act', () => {
    const { former, act } = provision(workspace, 'point 3');
    expect(former.map((was) => [was.act, was.text.map((line) => line.text)])).toEqual([
      ['base', ['Three.']],
      ['first', ['Three, once changed.']],
    ]);
    expect(act).toBe('second');
  });

  test('an edit of a part is told on the point too, whose own wording stays that of its act', () => {
    const point = provision(workspace, 'point 2');
    expect(point.edits.map((edit) => edit.id)).toEqual(['second point 1 subpoint 2']);
    expect(point.act).toBe('base');
    expect(point.former).toEqual([]);
  });

  test('earlier editions stay as they were', () => {
    expect(provisions(workspace, 0)).toEqual(WHOLE);
    expect(provisions(workspace, 1)).toContain('point 3: Three, once changed.');
    expect(provisions(workspace, 2)).toContain('point 3: Three, twice changed.');
  });
});
