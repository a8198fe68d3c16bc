import { describe, expect, test } from 'vitest';
import { messageOf } from '../../dsl/index.ts';
import { amendment, baseAct, findings, type Header, open, provisions } from './acts.ts';

const BASE = baseAct(
  'base',
  'point 1\n  | One.\n  part 1\n    | Part.\n\npoint 2\n  | Two.\n\nannex 1\n  | Annex.',
);
const WHOLE = provisions(open(BASE));

const later: Header = { document: '"order" № 3, 2021-01-02' };

describe('an edit that cannot be made is told at its place, and the provisions stay', () => {
  test.each<[string, string, { code: string; at: string; data: object }]>([
    [
      'a missing point, with the nearest one',
      'edit point 3: delete',
      { code: 'edit-target-missing', at: 'point 3', data: { target: 'point 3', nearest: 'point 2' } },
    ],
    [
      'a missing part, with the nearest one',
      'edit point 1 part 4: delete',
      {
        code: 'edit-target-missing',
        at: 'point 1 part 4',
        data: { target: 'point 1 part 4', nearest: 'point 1 part 1' },
      },
    ],
    [
      'a missing annex, with the nearest one',
      'edit annex 7: delete',
      { code: 'edit-target-missing', at: 'annex 7', data: { target: 'annex 7', nearest: 'annex 1' } },
    ],
    [
      'one missing among several; its place is the list',
      'edit point 5, 6: delete',
      { code: 'edit-target-missing', at: 'point 5', data: { target: 'point 5', nearest: 'point 2' } },
    ],
    [
      'a part of a missing point',
      'edit point 3 part 1: add\n  part 1\n    | New.',
      { code: 'edit-target-missing', at: 'point 3 part 1', data: { target: 'point 3', nearest: 'point 2' } },
    ],
    [
      'no wording',
      'edit point 1: new wording',
      { code: 'edit-without-wording', at: 'point 1', data: { target: 'point 1' } },
    ],
    [
      'nothing to insert',
      'edit point 1: insert after',
      { code: 'edit-without-wording', at: 'point 1', data: { target: 'point 1' } },
    ],
    [
      'nothing to add',
      'edit point 4: add',
      { code: 'edit-without-wording', at: 'point 4', data: { target: 'point 4' } },
    ],
    [
      'a provision that exists is inserted',
      'edit point 1: insert after\n  point 2\n    | Two anew.',
      { code: 'provision-exists', at: 'point 1', data: { target: 'point 2' } },
    ],
    [
      'a provision that exists is added',
      'edit point 2: add\n  point 2\n    | Two anew.',
      { code: 'provision-exists', at: 'point 2', data: { target: 'point 2' } },
    ],
  ])('%s', (_, edits, expected) => {
    const workspace = open(BASE, amendment('change', edits));
    expect(findings(workspace)[0]).toEqual(expected);
    expect(workspace.editions('body').complete).toBe(false);
    expect(provisions(workspace)).toEqual(WHOLE);
  });

  test('the wording of another provision', () => {
    const workspace = open(
      BASE,
      amendment('change', 'edit point 1: new wording\n  point 2\n    | Two anew.'),
    );
    expect(findings(workspace)).toEqual([
      { code: 'edit-without-wording', at: 'point 1', data: { target: 'point 1' } },
      { code: 'wording-without-target', at: 'point 2', data: { provision: 'point 2' } },
    ]);
  });

  test('of several targets the others are edited', () => {
    const workspace = open(BASE, amendment('change', 'edit point 2, 3: delete'));
    expect(findings(workspace).map(({ code }) => code)).toEqual(['edit-target-missing']);
    expect(provisions(workspace)).not.toContain('point 2: Two.');
  });

  test('an edit of a provision taken out before says by which edit', () => {
    const first = amendment('first', 'edit point 1: delete');
    const second = amendment('second', 'edit point 1: words "One" => "1"\n\nedit point 1 part 1: delete', {
      ...later,
      'enters into force': '2021-03-01',
    });
    expect(findings(open(BASE, first, second))).toEqual([
      { code: 'edit-of-repealed', at: 'point 1', data: { target: 'point 1', edit: 'first point 1' } },
      {
        code: 'edit-of-repealed',
        at: 'point 1 part 1',
        data: { target: 'point 1 part 1', edit: 'first point 1' },
      },
    ]);
  });
});

describe('two edits of one target', () => {
  const clash = (target: string, act: string, other: string) => ({
    code: 'two-edits-of-one-target',
    data: { target, act, other },
  });
  const replace2 = 'edit point 2: new wording\n  point 2\n    | Two anew.';

  test.each<[string, string, string]>([
    ['in one act', `${replace2}\n\nedit point 2: words "anew" => "again"`, 'point 2'],
    ['named twice in one edit', 'edit point 2, 2: words "Two" => "TwoTwo"', 'point 2'],
    [
      'a point and a part of it',
      'edit point 1 part 1: words "Part" => "P"\n\nedit point 1: new wording\n  point 1\n    | One anew.',
      'point 1 part 1',
    ],
    [
      'an annex that is given anew and a row of it',
      'edit annex 1: new wording\n  annex 1\n    scale s "S"\n      low "low"\n\nedit annex 1 row low: delete',
      'annex 1 row low',
    ],
    [
      'the same words',
      'edit point 2: words "Two" => "TwoTwo"\n\nedit point 2: words "Two" => "2"',
      'point 2',
    ],
    [
      'what the act itself adds',
      'edit point 3: add\n  point 3\n    | New.\n\nedit point 3: words "New" => "Newer"',
      'point 3',
    ],
    [
      'what the act itself inserts',
      'edit point 2: insert after\n  point 3\n    | New.\n\nedit point 3: words "New" => "Newer"',
      'point 3',
    ],
  ])('%s', (_, edits, target) => {
    expect(findings(open(BASE, amendment('change', edits)))).toMatchObject([
      clash(target, 'change point 1', 'change point 1'),
    ]);
  });

  test('in two acts that enter into force on one day, at the place of the later one', () => {
    const second = amendment('second', 'edit point 2: delete', later);
    expect(findings(open(BASE, amendment('first', replace2), second))).toMatchObject([
      { ...clash('point 2', 'second point 1', 'first point 1'), at: 'point 2' },
    ]);
  });

  test.each<[string, string]>([
    [
      'different words of one provision',
      'edit point 2: words "Two" => "2"\n\nedit point 2: words "." => "!"',
    ],
    [
      'a new provision after a changed one',
      `${replace2}\n\nedit point 2: insert after\n  point 2-1\n    | New.`,
    ],
    [
      'words of a point and a new part of it',
      'edit point 1: words "One" => "1"\n\nedit point 1 part 2: add\n  part 2\n    | New.',
    ],
  ])('is not: %s', (_, edits) => {
    expect(findings(open(BASE, amendment('change', edits)))).toEqual([]);
  });

  test('is not: one target on two days', () => {
    const second = amendment('second', 'edit point 2: delete', {
      ...later,
      'enters into force': '2021-03-01',
    });
    expect(findings(open(BASE, amendment('first', replace2), second))).toEqual([]);
  });
});

describe('an act that is at odds with itself', () => {
  test('it gives a number twice, at any depth, also in a new wording', () => {
    const base = baseAct(
      'base',
      'point 1\n  | One.\n  part 1\n    | A.\n  part 1\n    | B.\n\npoint 1\n  | One more.\n\nannex 1\n\nannex 1',
    );
    const edits = 'edit point 1: new wording\n  point 1\n    | C.\n  point 1\n    | D.';
    const told = findings(open(base, amendment('change', edits))).filter(
      ({ code }) => code === 'duplicate-provision',
    );
    expect(told.map(({ data }) => data['target'])).toEqual([
      'point 1',
      'annex 1',
      'point 1 part 1',
      'point 1',
    ]);
  });

  test('it amends itself, by the name of its methodology or by its own', () => {
    const own = baseAct('base', 'point 1\n  | One.\n  edit point 1: delete', { amends: 'body' });
    expect(findings(open(own))).toEqual([{ code: 'amends-itself', at: 'body', data: { act: 'base' } }]);
    const lone = amendment('change', 'edit point 1: delete', { amends: 'change' });
    expect(findings(open(BASE, lone), 'change')).toEqual([
      { code: 'amends-itself', at: 'change', data: { act: 'change' } },
    ]);
    expect(findings(open(BASE, lone))).toEqual([]);
  });

  test('it approves one methodology and amends another', () => {
    const other = baseAct('other', 'point 1\n  | One.', { approves: 'other-body "O"', amends: 'body' });
    expect(findings(open(BASE, other), 'other-body')).toEqual([
      { code: 'approves-and-amends', at: 'body', data: { act: 'other' } },
    ]);
  });

  test('it edits without amending or adopting an act; once is enough', () => {
    const base = baseAct(
      'base',
      'point 1\n  | One.\n  edit point 2: delete\n  edit point 3: delete\n\npoint 2',
    );
    expect(findings(open(base))).toEqual([
      { code: 'edits-without-amended-act', at: 'edit point 2: delete', data: { act: 'base' } },
    ]);
  });

  test('it neither approves nor amends anything', () => {
    const lone = amendment('lone', 'edit point 2: delete', { amends: null });
    const told = open(BASE, lone).check();
    expect(told.map(({ code, file }) => [code, file])).toEqual([
      ['act-without-methodology', 'lone.adisteme'],
      ['edits-without-amended-act', 'lone.adisteme'],
    ]);
  });

  test('it amends and has a rule outside its edits, which would be lost', () => {
    expect(findings(open(BASE, amendment('change', '| Text.\nevent late "Late"')))).toEqual([
      { code: 'rule-outside-edit', at: 'event late "Late"', data: { act: 'change' } },
    ]);
  });

  test('an edit stands in the new wording of another', () => {
    const edits = 'edit point 1: new wording\n  point 1\n    | One.\n    edit point 2: delete';
    expect(findings(open(BASE, amendment('change', edits)))).toEqual([
      { code: 'edit-in-wording', at: 'edit point 2: delete', data: {} },
    ]);
  });
});

describe('acts at odds with each other', () => {
  test('an amendment of an unknown methodology, with the one probably meant', () => {
    const change = (amends: string) => amendment('change', 'edit point 1: delete', { amends });
    const told = (amends: string) => findings(open(BASE, change(amends)), amends);
    expect(told('bodi')).toEqual([
      { code: 'amends-unknown-methodology', at: 'bodi', data: { methodology: 'bodi', nearest: 'body' } },
    ]);
    expect(told('base')).toMatchObject([{ data: { methodology: 'base', nearest: 'body' } }]);
    expect(told('whatever')).toMatchObject([{ data: { methodology: 'whatever', nearest: '' } }]);
    expect(open(BASE, change('bodi')).methodologies).toEqual(['body']);
    expect(
      open(BASE, change('bodi'))
        .check()
        .map(({ code }) => code),
    ).toEqual(['amends-unknown-methodology']);
  });

  test('two acts of one number and date', () => {
    const change = amendment('change', 'edit point 1: delete', { document: '"order" № 1, 2020-01-01' });
    expect(findings(open(BASE, change))).toEqual([
      { code: 'duplicate-act-number', at: 'change', data: { number: '1', other: 'base' } },
    ]);
    const nextYear = amendment('change', 'edit point 1: delete', { document: '"order" № 1, 2021-01-01' });
    expect(findings(open(BASE, nextYear))).toEqual([]);
  });

  test('one name for two acts', () => {
    const [file = { path: '', text: '' }] = open(BASE).files;
    const workspace = open(BASE, BASE);
    expect(workspace.check().map(({ code }) => code)).toContain('duplicate-act');
    expect(file.path).toBe('base.adisteme');
  });

  test('an amendment dated before its base', () => {
    const change = amendment('change', 'edit point 1: delete', { document: '"order" № 2, 2019-12-31' });
    const workspace = open(BASE, change);
    expect(findings(workspace)).toEqual([
      { code: 'amendment-before-base', at: 'change', data: { act: 'change', base: 'base' } },
    ]);
    expect(provisions(workspace)).toEqual(WHOLE);
  });

  const repealed = (rule: string): string =>
    BASE.replace('\n\npoint 1', `\n  repealed: "order" № 9, 2020-12-01, ${rule}\n\npoint 1`);

  test('an amendment after the repeal of its base, and on the day of it', () => {
    for (const day of ['2021-01-15', '2021-02-01']) {
      const workspace = open(repealed(day), amendment('change', 'edit point 1: delete'));
      expect(findings(workspace)).toEqual([
        { code: 'amendment-after-repeal', at: 'change', data: { act: 'change', base: 'base' } },
      ]);
      expect(provisions(workspace)).toEqual(WHOLE);
    }
    expect(findings(open(repealed('2021-02-02'), amendment('change', 'edit point 1: delete')))).toEqual([]);
  });

  test('a repeal before entry into force, or on the day of it', () => {
    for (const day of ['2020-01-15', '2020-02-01']) {
      const workspace = open(repealed(day));
      expect(findings(workspace)).toEqual([
        { code: 'repealed-before-start', at: 'base', data: { act: 'base' } },
      ]);
      expect(workspace.editionOn('body', '2020-02-01')).toMatchObject({ found: false });
    }
  });

  test('an amendment that is repealed before it enters into force changes nothing', () => {
    const change = amendment('change', 'edit point 1: delete', {
      repealed: '"order" № 9, 2021-01-10, 2021-01-20',
    });
    const workspace = open(BASE, change);
    expect(findings(workspace)).toEqual([
      { code: 'repealed-before-start', at: 'change', data: { act: 'change' } },
    ]);
    expect(provisions(workspace)).toEqual(WHOLE);
  });

  test('an amendment repealed while its base stays: the law does not say what returns', () => {
    const change = amendment('change', 'edit point 1: delete', {
      repealed: '"order" № 9, 2022-01-10, 2022-01-20',
    });
    expect(open(BASE, change).editions('body').diagnostics).toMatchObject([
      { code: 'amendment-repealed-alone', severity: 'warning' },
    ]);
  });

  test('a beginning of which nothing is known', () => {
    const change = amendment('change', 'edit point 1: delete', { 'enters into force': null });
    expect(findings(open(BASE, change))).toEqual([
      { code: 'start-unknown', at: 'change', data: { act: 'change' } },
    ]);
    const base = baseAct('base', 'point 1', { 'enters into force': null });
    expect(findings(open(base, amendment('change', 'edit point 1: delete')))).toEqual([
      { code: 'start-unknown', at: 'base', data: { act: 'base' } },
    ]);
  });
});

test('findings cite provisions as the reader’s language does', () => {
  const [finding] = open(BASE, amendment('change', 'edit point 1 part 4: delete')).editions(
    'body',
  ).diagnostics;
  if (finding === undefined) throw new Error('nothing is found');
  expect(messageOf(finding, 'en')).toBe(
    'There is no part 4 of point 1 to amend. The nearest is part 1 of point 1.',
  );
  expect(messageOf(finding, 'ru')).toBe(
    'Изменяемой нормы (часть 4 пункта 1) нет. Ближайшая: часть 1 пункта 1.',
  );
  expect(messageOf(finding, 'kk')).toBe(
    'Өзгертілетін 1-тармақтың 4-бөлігі жоқ. Ең жақыны: 1-тармақтың 1-бөлігі.',
  );
});
