import { describe, expect, test } from 'vitest';
import {
  Causes,
  openWorkspace,
  type Side,
  type SideChoice,
  sideBefore,
  sideOfAct,
  sideOnDay,
} from '../../dsl/index.ts';
import { type Case, caseChanges, readCase, runCase } from '../../engine/index.ts';

const act = (id: string, header: string, content: string) => ({
  path: `${id}.adisteme`,
  text: `language en\n\nact ${id}\n${header}\n\n${content}\n`,
});
const base = (id: string, body: string, limit: number) =>
  act(
    id,
    `  document: "order" № 1, 2020-01-01\n  approves: ${body} "Body"\n  enters into force: 2020-02-01`,
    `point 1\n  fact a: integer 0.. "A"\n  decision low: yes-no "Low"\n    = a < ${limit}\n\npoint 2\n  | Words.`,
  );
const change = (limit: number) =>
  act(
    'change',
    '  document: "order" № 2, 2021-01-01\n  amends: body\n  enters into force: 2021-01-01',
    `point 1
  edit point 2: new wording
    point 2
      | Other words.

point 2
  edit point 1: new wording
    point 1
      fact a: integer 0.. "A"
      decision low: yes-no "Low"
        = a < ${limit}`,
  );
const BASE = base('base', 'body', 10);
const CHANGE = change(20);

const { case: read } = readCase({ id: 'one', methodology: 'body', on: '2020-06-01', facts: { a: 15 } });
const stored = read as Case;

const found = (choice: SideChoice): Side => {
  if (!choice.found) throw new Error(choice.reason.kind);
  return choice.side;
};
function causes(workspace: ReturnType<typeof openWorkspace>, before: Side, after: Side) {
  const blame = new Causes(workspace);
  return caseChanges(runCase(before.program, stored), runCase(after.program, stored), stored).map((one) =>
    blame.of(one, stored, before.edition, after.edition),
  );
}

describe('why two editions answer differently', () => {
  const workspace = openWorkspace([BASE, CHANGE]);
  const after = found(sideOfAct(workspace, 'change.adisteme'));
  const before = found(sideBefore(workspace, after));
  const edit = [{ act: 'change', provision: 'point 1', edit: 'change point 2' }];

  test('the edit between them, in either direction', () => {
    expect(causes(workspace, before, after)).toEqual([edit]);
    expect(causes(workspace, after, before)).toEqual([edit]);
  });

  test('a draft of an act in force: the edit whose words it changes', () => {
    const drafts = openWorkspace([BASE, change(12)]);
    const draft = found(sideOfAct(drafts, 'change.adisteme'));
    const inForce = found(sideOnDay(workspace, 'body', '2021-06-01'));
    expect(causes(drafts, inForce, draft)).toEqual([edit]);
  });

  test('a draft of the base act: its provision', () => {
    const drafts = openWorkspace([base('base', 'body', 30)]);
    const draft = found(sideOfAct(drafts, 'base.adisteme'));
    expect(causes(drafts, before, draft)).toEqual([[{ act: 'base', provision: 'point 1', edit: null }]]);
  });

  test('two bodies: the provision that decides, and the act that words it', () => {
    const both = openWorkspace([BASE, CHANGE, base('other', 'neighbour', 10)]);
    const own = found(sideOnDay(both, 'neighbour', '2021-06-01'));
    const amended = found(sideOnDay(both, 'body', '2021-06-01'));
    expect(causes(both, own, amended)).toEqual([[{ act: 'change', provision: 'point 1', edit: null }]]);
    expect(causes(both, amended, own)).toEqual([[{ act: 'other', provision: 'point 1', edit: null }]]);
  });
});

describe('the sides of a comparison', () => {
  const workspace = openWorkspace([BASE, CHANGE]);

  test('the first edition that has the act, the one before it, the one of a day', () => {
    const side = found(sideOfAct(workspace, 'change.adisteme'));
    expect([side.day, side.complete, side.program.edition.acts]).toEqual([null, true, ['base', 'change']]);
    expect(found(sideBefore(workspace, side)).program.edition.acts).toEqual(['base']);
    expect(found(sideOnDay(workspace, 'body', '2020-12-31')).day).toBe('2020-12-31');
    expect(found(sideBefore(workspace, found(sideOnDay(workspace, 'body', '2022-01-01')))).day).toBe(
      '2020-02-01',
    );
  });

  const broken = openWorkspace([
    BASE,
    { ...CHANGE, text: CHANGE.text.replace('edit point 2', 'edit point 9') },
  ]);

  test('an edition of which a mistake leaves something out says so', () => {
    expect(found(sideOfAct(broken, 'change.adisteme')).complete).toBe(false);
  });

  test.each<[string, SideChoice, object]>([
    ['no such file', sideOfAct(workspace, 'none.adisteme'), { kind: 'no-act' }],
    [
      'no start',
      sideOfAct(
        openWorkspace([BASE, { ...CHANGE, text: CHANGE.text.replace(/ {2}enters into force.*\n/, '') }]),
        'change.adisteme',
      ),
      { kind: 'never-in-force' },
    ],
    [
      'the first edition',
      sideBefore(workspace, found(sideOfAct(workspace, 'base.adisteme'))),
      { kind: 'nothing-before' },
    ],
    [
      'a day before the first',
      sideOnDay(workspace, 'body', '2020-01-31'),
      { kind: 'no-edition', choice: { reason: 'before-first', day: '2020-02-01' } },
    ],
    [
      'no such body',
      sideOnDay(workspace, 'nobody', '2020-03-01'),
      { kind: 'no-edition', choice: { reason: 'unknown-methodology', known: ['body'] } },
    ],
  ])('there is none: %s', (_, choice, reason) => {
    expect(choice).toMatchObject({ found: false, reason });
  });
});
