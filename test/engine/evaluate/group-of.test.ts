import { expect, test } from 'vitest';
import { groupOf, readPartialFacts } from '../../../engine/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import { program as build, fact, field, label, origin, YES_NO } from '../build.ts';

const row = { label: label(''), origin: origin() };
const program: Program = build({
  facts: [field('category', { kind: 'category' }), field('head', YES_NO)],
  groupings: [
    {
      name: 'groups',
      label: label('Groups'),
      fact: 'category',
      groups: [
        {
          name: 'managers',
          label: label(''),
          rows: [
            { code: 'E-1', ...row },
            { code: 'E-3', qualifier: fact('head'), ...row },
          ],
        },
        { name: 'staff', label: label(''), rows: [{ code: 'E-3', qualifier: 'others', ...row }] },
      ],
      origin: origin(),
    },
  ],
});
const group = (facts: unknown) => groupOf(program, readPartialFacts(program, facts).facts, 'groups');

test('the group is that of the row that takes the category', () => {
  expect(group({ category: 'E-1' })).toEqual({ group: 'managers' });
  expect(group({ category: 'E-3', head: true })).toEqual({ group: 'managers' });
  expect(group({ category: 'E-3', head: false })).toEqual({ group: 'staff' });
});

test('where there is none, the facts that would tell it are named', () => {
  expect(group({})).toEqual({ group: null, missing: ['category'] });
  expect(group({ category: 'E-3' })).toEqual({ group: null, missing: ['head'] });
  expect(group({ category: 'E-9' })).toEqual({ group: null, missing: [] });
});
