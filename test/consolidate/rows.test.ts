import { describe, expect, test } from 'vitest';
import { amendment, baseAct, findings, open, provision } from './acts.ts';

const BASE = baseAct(
  'base',
  `annex 1
  | Annex.
  fact category: category code "Category"
  fact head: yes-no "Head of a unit"
  scale grades "Grades"
    low "low"
    middle "middle"
    high "high"
  choice activities "Activities"
    a_1 = 1 "one"
    a_2 = 2 "two"
  grouping groups: category "Groups"
    upper "Upper"
      A-1 "first"
      A-2 (head) "second, head"
    lower "Lower"
      A-2 (others) "second, others"
      A-3 "third"
  competency table competency: groups "Competencies"
    honesty "Honesty"
      upper
        effective indicators
          | Is honest;
          | Is open;
      lower
        effective indicators
          | Says so;
    speed "Speed"
      upper
        effective indicators
          | Is honest about time;
          | Is quick;`,
);

/** Names of rows of the annex's lists after edits, groups and competencies with what stands in them. */
function rows(edits: string): Record<string, unknown> {
  const workspace = open(BASE, amendment('change', edits));
  expect(findings(workspace)).toEqual([]);
  const lists: Record<string, unknown> = {};
  for (const declaration of provision(workspace, 'annex 1').declarations) {
    switch (declaration.kind) {
      case 'scale':
      case 'choice':
        lists[declaration.name.text] = declaration.items.map(
          (item) => `${item.name.text} ${item.labels.en?.value}`,
        );
        break;
      case 'grouping':
        for (const group of declaration.groups) {
          lists[group.name.text] = group.rows.map((row) => {
            const qualifier =
              row.qualifier === undefined ? '' : row.qualifier === 'others' ? ' others' : ' if';
            return `${row.code?.text}${qualifier}`;
          });
        }
        lists[declaration.name.text] = declaration.groups.map((group) => group.name.text);
        break;
      case 'competencies':
        for (const item of declaration.items) {
          for (const { group, effective } of item.groups) {
            lists[`${item.name.text} ${group.text}`] = effective.map((line) => line.text);
          }
        }
        lists[declaration.name.text] = declaration.items.map((item) => item.name.text);
    }
  }
  return lists;
}

const edited = (target: string, operation: string, ...lines: string[]): string =>
  [`edit annex 1 row ${target}: ${operation}`, ...(lines.length > 0 ? ['annex 1'] : []), ...lines]
    .map((line, i) => (i === 0 ? line : i === 1 ? `  ${line}` : `    ${line}`))
    .join('\n');

const SCALE = 'scale grades "Grades"';
const GROUPS = 'grouping groups: category "Groups"';
const TABLE = 'competency table competency: groups "Competencies"';

describe('a grade of a scale', () => {
  test.each<[string, string, string[]]>([
    [
      'replaced',
      edited('middle', 'new wording', SCALE, '  middle "fair"'),
      ['low low', 'middle fair', 'high high'],
    ],
    [
      'renamed',
      edited('middle', 'new wording', SCALE, '  fair "fair"'),
      ['low low', 'fair fair', 'high high'],
    ],
    [
      'split in two under other names',
      edited('middle', 'new wording', SCALE, '  fair "fair"', '  good "good"'),
      ['low low', 'fair fair', 'good good', 'high high'],
    ],
    [
      'inserted after another',
      edited('middle', 'insert after', SCALE, '  good "good"'),
      ['low low', 'middle middle', 'good good', 'high high'],
    ],
    [
      'added',
      edited('top', 'add', SCALE, '  top "top"'),
      ['low low', 'middle middle', 'high high', 'top top'],
    ],
    ['deleted', edited('low', 'delete'), ['middle middle', 'high high']],
    ['several deleted', edited('low, high', 'delete'), ['middle middle']],
    [
      'several replaced',
      edited('low, high', 'new wording', SCALE, '  low "poor"', '  high "best"'),
      ['low poor', 'middle middle', 'high best'],
    ],
  ])('is %s', (_, edits, expected) => {
    expect(rows(edits)['grades']).toEqual(expected);
  });
});

test('an activity is replaced, its points with it', () => {
  const workspace = open(
    BASE,
    amendment(
      'change',
      edited('a_2', 'new wording', 'choice activities "Activities"', '  a_2 = 3 "two anew"'),
    ),
  );
  expect(findings(workspace)).toEqual([]);
  const choice = provision(workspace, 'annex 1').declarations.find((found) => found.kind === 'choice');
  expect(choice?.items.map((item) => [item.name.text, item.value?.raw])).toEqual([
    ['a_1', '1'],
    ['a_2', '3'],
  ]);
});

describe('a group of categories and its rows', () => {
  test('a whole group is replaced', () => {
    const edits = edited('lower', 'new wording', GROUPS, '  lower "Lower"', '    A-4', '    A-5');
    expect(rows(edits)).toMatchObject({
      upper: ['A-1', 'A-2 if'],
      lower: ['A-4', 'A-5'],
      groups: ['upper', 'lower'],
    });
  });

  test('a category is inserted into its group', () => {
    const edits = edited('lower row A-3', 'insert after', GROUPS, '  lower "Lower"', '    A-4 "fourth"');
    expect(rows(edits)).toMatchObject({ upper: ['A-1', 'A-2 if'], lower: ['A-2 others', 'A-3', 'A-4'] });
  });

  test('a category is named by Cyrillic letters that look like its Latin ones', () => {
    const edits = edited('lower row А-3', 'delete');
    expect(rows(edits)).toMatchObject({ lower: ['A-2 others'] });
  });

  test('the two rows of a category with a qualifier are replaced together', () => {
    const base = BASE.replace('      A-1 "first"\n', '      A-2 (others) "x"\n');
    const text = edited('upper row A-2', 'new wording', GROUPS, '  upper "Upper"', '    A-2 "all of them"');
    const workspace = open(base, amendment('change', text));
    expect(findings(workspace)).toEqual([]);
    const grouping = provision(workspace, 'annex 1').declarations.find((found) => found.kind === 'grouping');
    expect(grouping?.groups[0]?.rows.map((row) => row.labels.en?.value)).toEqual(['all of them']);
  });

  test('a category is deleted from one group and stays in another', () => {
    expect(rows(edited('upper row A-2', 'delete'))).toMatchObject({
      upper: ['A-1'],
      lower: ['A-2 others', 'A-3'],
    });
  });
});

describe('a competency and its groups', () => {
  test('is replaced under another name', () => {
    const lines = [
      '  swiftness "Swiftness"',
      '    upper',
      '      effective indicators',
      '        | Is swift;',
    ];
    const after = rows(edited('speed', 'new wording', TABLE, ...lines));
    expect(after).toMatchObject({ competency: ['honesty', 'swiftness'], 'swiftness upper': ['Is swift;'] });
    expect(after).not.toHaveProperty('speed upper');
  });

  test('has the indicators of one group replaced', () => {
    const lines = ['  honesty "Honesty"', '    lower', '      effective indicators', '        | Says less;'];
    expect(rows(edited('honesty row lower', 'new wording', TABLE, ...lines))).toMatchObject({
      'honesty upper': ['Is honest;', 'Is open;'],
      'honesty lower': ['Says less;'],
    });
  });

  test('gets a group', () => {
    const lines = ['  speed "Speed"', '    lower', '      effective indicators', '        | Hurries;'];
    expect(rows(edited('speed row lower', 'add', TABLE, ...lines))).toMatchObject({
      'speed upper': ['Is honest about time;', 'Is quick;'],
      'speed lower': ['Hurries;'],
    });
  });

  test('has words replaced in its indicators, not in those of others', () => {
    expect(rows('edit annex 1 row honesty: words "Is honest" => "Is fair"')).toMatchObject({
      'honesty upper': ['Is fair;', 'Is open;'],
      'speed upper': ['Is honest about time;', 'Is quick;'],
    });
  });

  test('words of the annex are replaced in all indicators', () => {
    expect(rows('edit annex 1: words "Is honest" => "Is fair"')).toMatchObject({
      'honesty upper': ['Is fair;', 'Is open;'],
      'speed upper': ['Is fair about time;', 'Is quick;'],
    });
  });
});

describe('a row that cannot be changed so is told', () => {
  test.each<[string, string, { code: string; at: string; data: object }]>([
    [
      'no such row',
      edited('midle', 'delete'),
      {
        code: 'row-missing',
        at: 'annex 1 row midle',
        data: { target: 'annex 1', row: 'midle', nearest: 'middle' },
      },
    ],
    [
      'no such row in the group',
      edited('upper row A-3', 'delete'),
      {
        code: 'row-missing',
        at: 'annex 1 row upper row A-3',
        data: { target: 'annex 1', row: 'upper A-3', nearest: 'A-1' },
      },
    ],
    [
      'nothing in its place',
      edited('low', 'new wording'),
      { code: 'edit-without-wording', at: 'annex 1 row low', data: { target: 'annex 1 row low' } },
    ],
    [
      'another list in its place',
      edited('low', 'new wording', 'scale ranks "Ranks"', '  low "poor"'),
      { code: 'edit-without-wording', at: 'annex 1 row low', data: { target: 'annex 1 row low' } },
    ],
    [
      'a row that exists is added',
      edited('low', 'add', SCALE, '  low "poor"'),
      { code: 'provision-exists', at: 'annex 1 row low', data: { target: 'annex 1 row low' } },
    ],
    [
      'a row that exists is inserted',
      edited('low', 'insert after', SCALE, '  high "high"'),
      { code: 'provision-exists', at: 'annex 1 row low', data: { target: 'annex 1 row high' } },
    ],
    [
      'a row takes the name of another',
      edited('low', 'new wording', SCALE, '  high "high"'),
      { code: 'provision-exists', at: 'annex 1 row low', data: { target: 'annex 1 row high' } },
    ],
    [
      'the wording of a row that the edit does not name',
      edited('low', 'new wording', SCALE, '  low "poor"', '  high "best"'),
      { code: 'wording-without-target', at: 'annex 1 row low', data: { provision: 'annex 1 row high' } },
    ],
    [
      'an added row under another name',
      edited('top', 'add', SCALE, '  tip "top"'),
      { code: 'edit-without-wording', at: 'annex 1 row top', data: { target: 'annex 1 row top' } },
    ],
    [
      'words that the row does not have, and neither has the annex',
      'edit annex 1 row speed: words "slow" => "quick"',
      { code: 'words-not-found', at: '"slow"', data: { target: 'annex 1', words: 'slow' } },
    ],
  ])('%s', (_, edits, expected) => {
    const workspace = open(BASE, amendment('change', edits));
    expect(findings(workspace)).toEqual([expected]);
    expect(provision(workspace, 'annex 1').edits).toEqual([]);
  });
});
