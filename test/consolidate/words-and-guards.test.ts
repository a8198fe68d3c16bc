import { describe, expect, test } from 'vitest';
import { amendment, baseAct, findings, open, provision, provisions } from './acts.ts';

const BASE = baseAct(
  'base',
  `point 1
  | The term is "two" working days – no more.
  event start "Start"
  deadline due: start + 2 working days "Due"
  part 1
    | It begins in two days.
    deadline begin: start + 2 working days "Begin"

point 2
  text not in hand: "Lost"
  event finish "Finish"
  deadline end: finish + 2 working days "End"`,
);

/** Deadlines of a provision and its parts, as `name count`. */
function terms(workspace: ReturnType<typeof open>, id: string): string[] {
  const found = provision(workspace, id);
  return [found, ...found.parts].flatMap(({ declarations }) =>
    declarations.flatMap((d) => (d.kind === 'deadline' ? [`${d.name.text} ${d.term.count.raw}`] : [])),
  );
}

describe('words', () => {
  test('are replaced wherever they stand, also in parts; rules that the edit does not give stay', () => {
    const workspace = open(BASE, amendment('change', 'edit point 1: words "two" => "five"'));
    expect(findings(workspace)).toEqual([]);
    expect(provisions(workspace).slice(0, 2)).toEqual([
      'point 1: The term is "five" working days – no more.',
      'point 1 part 1: It begins in five days.',
    ]);
    expect(terms(workspace, 'point 1')).toEqual(['due 2', 'begin 2']);
    expect(provision(workspace, 'point 1').act).toBe('change');
  });

  test('of a part are replaced in the part alone', () => {
    const workspace = open(BASE, amendment('change', 'edit point 1 part 1: words "two" => "five"'));
    expect(provisions(workspace).slice(0, 2)).toEqual([
      'point 1: The term is "two" working days – no more.',
      'point 1 part 1: It begins in five days.',
    ]);
  });

  test('come with the rules as they stand with the new words, part by part', () => {
    const edits = `edit point 1: words "two" => "five"
  point 1
    event start "Start"
    deadline due: start + 5 working days "Due"
    part 1
      deadline begin: start + 5 working days "Begin"`;
    const workspace = open(BASE, amendment('change', edits));
    expect(findings(workspace)).toEqual([]);
    expect(terms(workspace, 'point 1')).toEqual(['due 5', 'begin 5']);
  });

  test('come with rules for a part; those of the point stay', () => {
    const edits = `edit point 1: words "two" => "five"
  point 1
    part 1
      deadline begin: start + 5 working days "Begin"`;
    expect(terms(open(BASE, amendment('change', edits)), 'point 1')).toEqual(['due 2', 'begin 5']);
  });

  test('may take out a row and change the rules of another list in one annex', () => {
    const base = baseAct('base', 'annex 1\n  | Low is poor.\n  scale s "S"\n    low "poor"\n    high "best"');
    const edits = `edit annex 1 row low: words "poor" => "weak"
  annex 1
    scale s "S"
      low "weak"`;
    const workspace = open(base, amendment('change', edits));
    expect(findings(workspace)).toEqual([]);
    expect(provisions(workspace)).toEqual(['annex 1: Low is weak.']);
    const [scale] = provision(workspace, 'annex 1').declarations;
    expect(scale?.kind === 'scale' && scale.items.map((item) => item.labels.en?.value)).toEqual([
      'weak',
      'best',
    ]);
    expect(provision(workspace, 'annex 1').former[0]?.text[0]?.text).toBe('Low is poor.');
  });

  test('cannot be found in a text that is not in hand: a warning, and the rules change', () => {
    const edits = `edit point 2: words "two" => "five"
  point 2
    event finish "Finish"
    deadline end: finish + 5 working days "End"`;
    const workspace = open(BASE, amendment('change', edits));
    expect(findings(workspace)).toEqual([
      { code: 'guard-unverifiable', at: 'point 2', data: { target: 'point 2' } },
    ]);
    expect(workspace.editions('body').complete).toBe(true);
    expect(terms(workspace, 'point 2')).toEqual(['end 5']);
  });

  test.each<[string, string, { code: string; at: string; data: object }]>([
    [
      'that are not there',
      'edit point 1: words "three" => "five"',
      { code: 'words-not-found', at: '"three"', data: { target: 'point 1', words: 'three' } },
    ],
    [
      'that are none',
      'edit point 1: words "" => "five"',
      { code: 'words-not-found', at: '""', data: { target: 'point 1', words: '' } },
    ],
    [
      'with rules for a part that there is not',
      'edit point 1: words "two" => "five"\n  point 1\n    part 2\n      event other "Other"',
      { code: 'wording-without-target', at: '2', data: { provision: 'point 1 part 2' } },
    ],
    [
      'with rules for another point',
      'edit point 1: words "two" => "five"\n  point 2\n    event other "Other"',
      { code: 'wording-without-target', at: 'point 2', data: { provision: 'point 2' } },
    ],
  ])('%s are told', (_, edits, expected) => {
    expect(findings(open(BASE, amendment('change', edits)))).toEqual([expected]);
  });
});

describe('a guard', () => {
  const guarded = (...lines: string[]): string =>
    ['edit point 1: delete', '  former wording', ...lines.map((line) => `    | ${line}`)].join('\n');
  const rest = 'It begins in two days.';

  test.each([
    ['as it is', 'The term is "two" working days – no more.'],
    ['with other quotation marks', 'The term is «two» working days – no more.'],
    ['with other dashes', 'The term is “two” working days — no more.'],
    ['with other spaces', 'The  term is "two" working\u00a0days – no more.'],
  ])('matches the text of the point with its parts, %s', (_, line) => {
    const workspace = open(BASE, amendment('change', guarded(line, rest)));
    expect(findings(workspace)).toEqual([]);
    expect(provisions(workspace)).toEqual(['point 2']);
  });

  test('that does not match is told at its place with the text as it is, and nothing changes', () => {
    const workspace = open(
      BASE,
      amendment('change', guarded('The term is "ten" working days – no more.', rest)),
    );
    expect(findings(workspace)).toMatchObject([
      {
        code: 'guard-mismatch',
        at: '| The term is "ten" working days – no more.',
        data: { target: 'point 1' },
      },
    ]);
    expect(findings(workspace)[0]?.data['actual']).toContain('The term is "two" working days');
    expect(provisions(workspace)).toHaveLength(3);
  });

  test('on a text that is not in hand is a warning, and the edit is made', () => {
    const workspace = open(BASE, amendment('change', guarded('Whatever.').replace('point 1', 'point 2')));
    expect(findings(workspace)).toEqual([
      { code: 'guard-unverifiable', at: '| Whatever.', data: { target: 'point 2' } },
    ]);
    expect(provisions(workspace)).not.toContain('point 2');
  });

  test('on a missing target says nothing beside the missing target', () => {
    const workspace = open(BASE, amendment('change', guarded('Whatever.').replace('point 1', 'point 4')));
    expect(findings(workspace).map(({ code }) => code)).toEqual(['edit-target-missing']);
  });
});
