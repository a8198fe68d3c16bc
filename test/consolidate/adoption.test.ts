import { describe, expect, test } from 'vitest';
import { baseAct, edition, findings, open, provision, provisions } from './acts.ts';

const MODEL = baseAct(
  'model',
  `chapter 1 "Rules"

point 1
  | One.
  event start "Start"

point 2
  printed: "3"
  | Two.
  note odd "Printed oddly"
  deadline due: start + 2 working days "Due"
  part 1
    | A part.

point 3
  | Three.`,
  { approves: 'pattern "Pattern"' },
);

const adopting = (content: string, header = {}): string =>
  baseAct('adopting', content, { adopts: 'model', ...header });

const RECONSTRUCTED = { reconstructed: '"The text is lost"' };

describe('an act that adopts another', () => {
  const workspace = open(MODEL, adopting('', RECONSTRUCTED));

  test('has its provisions and headings', () => {
    expect(findings(workspace)).toEqual([]);
    expect(provisions(workspace)).toEqual(['point 1', 'point 2', 'point 2 part 1', 'point 3']);
    expect(edition(workspace).headings.map(({ id }) => id)).toEqual(['chapter 1']);
    expect(edition(workspace).identity.acts).toEqual(['adopting']);
  });

  test('has its rules, not its text, notes and printed numbers', () => {
    const point = provision(workspace, 'point 2');
    expect(point).toMatchObject({ act: 'adopting', adopted: true, reconstructed: true, text: [], notes: [] });
    expect(point.declarations.map((rule) => rule.kind)).toEqual(['deadline']);
    expect(point).not.toHaveProperty('printed');
    expect(point.notInHand?.reason.en?.value).toBe('The text is lost');
  });
});

test('edits of the adopting act change what it adopts, and are told as its own', () => {
  const edits = `point 1
  edit point 2: new wording
    point 2
      | Two of its own.

  edit point 3: delete

  edit point 4: add
    point 4
      | Four.`;
  const workspace = open(MODEL, adopting(edits, RECONSTRUCTED));
  expect(findings(workspace)).toEqual([]);
  expect(provisions(workspace)).toEqual(['point 1', 'point 2: Two of its own.', 'point 4: Four.']);
  expect(provision(workspace, 'point 2')).toMatchObject({
    adopted: false,
    edits: [{ id: 'adopting point 1', operation: 'replace' }],
    former: [{ adopted: true }],
  });
  expect(edition(workspace).repealed.map(({ id }) => id)).toEqual(['point 3']);
});

test('an adopted act may adopt another in its turn', () => {
  const middle = baseAct('middle', 'point 1\n  edit point 1: delete', {
    approves: 'middle-body "Middle"',
    adopts: 'model',
  });
  const workspace = open(MODEL, middle, adopting('', { adopts: 'middle' }));
  expect(findings(workspace)).toEqual([]);
  expect(provisions(workspace)).toEqual(['point 2', 'point 2 part 1', 'point 3']);
});

test('what is adopted are the rules of the act, not what later acts made of them', () => {
  const later = `language en

act later
  document: "order" № 2, 2020-06-01
  amends: pattern
  enters into force: 2020-07-01

point 1
  edit point 3: delete
`;
  expect(provisions(open(MODEL, later, adopting('')))).toContain('point 3');
});

describe('an adoption that cannot be', () => {
  test('of an act that there is not, with the one probably meant', () => {
    expect(findings(open(MODEL, adopting('', { adopts: 'modell' })))).toEqual([
      { code: 'unknown-act', at: 'modell', data: { act: 'modell', nearest: 'model' } },
    ]);
    expect(findings(open(MODEL, adopting('', { adopts: 'something' })))).toEqual([
      { code: 'unknown-act', at: 'something', data: { act: 'something', nearest: '' } },
    ]);
  });

  test('of itself', () => {
    expect(findings(open(adopting('point 1\n  | One.', { adopts: 'adopting' })))).toEqual([
      { code: 'cyclic-adoption', at: 'adopting', data: { chain: 'adopting → adopting' } },
    ]);
  });

  test('in a circle, told where the circle closes; own provisions stay', () => {
    const other = baseAct('other', 'point 1\n  | Of the other.', {
      approves: 'other-body "Other"',
      adopts: 'adopting',
    });
    const workspace = open(other, adopting('', { adopts: 'other' }));
    expect(findings(workspace)).toEqual([
      { code: 'cyclic-adoption', at: 'adopting', data: { chain: 'adopting → other → adopting' } },
    ]);
    expect(provisions(workspace)).toEqual(['point 1']);
  });

  test('of an act that only amends', () => {
    const amending = `language en

act amending
  document: "order" № 2, 2020-06-01
  amends: pattern
  enters into force: 2020-07-01

point 1
  edit point 3: delete
`;
    expect(findings(open(MODEL, amending, adopting('', { adopts: 'amending' })))).toEqual([
      { code: 'adopts-amendment', at: 'amending', data: { act: 'amending' } },
    ]);
  });

  test('with a rule outside an edit, which would be lost', () => {
    expect(findings(open(MODEL, adopting('point 1\n  | Text.\n  event late "Late"')))).toEqual([
      { code: 'rule-outside-edit', at: 'event late "Late"', data: { act: 'adopting' } },
    ]);
  });

  test('with an edit of what the model does not have', () => {
    expect(findings(open(MODEL, adopting('point 1\n  edit point 5: delete')))).toEqual([
      { code: 'edit-target-missing', at: 'point 5', data: { target: 'point 5', nearest: 'point 3' } },
    ]);
  });

  test('with two edits of one provision', () => {
    const edits = 'point 1\n  edit point 3: words "x" => "y"\n\n  edit point 3: delete';
    expect(findings(open(MODEL, adopting(edits))).map(({ code }) => code)).toEqual([
      'guard-unverifiable',
      'two-edits-of-one-target',
    ]);
  });
});
