import { expect, test } from 'vitest';
import { openWorkspace } from '../../dsl/index.ts';

const base = `language en

act base-1
  document: "order" № 1, 2020-01-01
  approves: some-body "Some body"
  enters into force: 2020-02-01

point 1
  fact category: category code "Category"
  fact head: yes-no "Head of a unit"
  grouping groups: category "Groups"
    upper "Upper"
      A-1 "first"
    lower "Lower"
      A-2 "second"
`;
const amendment = `language en

# Words that move the rows away from where the base has them.
act amendment-2
  document: "order" № 2, 2021-01-01
  amends: some-body
  enters into force: 2021-02-01

point 1
  | In the lower group the rows are replaced.
  edit point 1 row lower: new wording
    point 1
      grouping groups: category "Groups"
        lower "Lower"
          A-2 (head) "second, head"
          A-3 (nobody) "third"
`;

const workspace = openWorkspace([
  { path: 'base.adisteme', text: base },
  { path: 'amendment.adisteme', text: amendment },
]);
const edition = workspace.editions('some-body').value[1];
if (edition === undefined) throw new Error('the amendment makes no edition');
const { value: program, diagnostics } = workspace.program(edition);

test('a row that an edit gave comes from the file and the act of the edit, its neighbours from theirs', () => {
  const rows = program?.groupings[0]?.groups.flatMap((group) => group.rows) ?? [];
  const places = rows.map(({ origin }) => {
    const text = origin.file === 'base.adisteme' ? base : amendment;
    return [origin.act, text.slice(origin.start, origin.end)];
  });
  expect(places).toEqual([
    ['base-1', 'A-1 "first"'],
    ['amendment-2', 'A-2 (head) "second, head"'],
  ]);
});

test('what is wrong in such a row is told at its place', () => {
  const found = diagnostics.map(({ code, file, span }) => [
    code,
    file,
    amendment.slice(span.start, span.end),
  ]);
  expect(found).toEqual([['unknown-name', 'amendment.adisteme', 'nobody']]);
});
