import { describe, expect, test } from 'vitest';
import { completed, type SomeSides, withBody, withDraft } from '../../../editor/compare/default-sides.ts';
import type { Choices } from '../../../editor/compare/worker/shapes.ts';

const edition = (from: string, until: string | null) =>
  ({ from, until, certainty: 'exact', acts: [], hash: from }) as const;
const choices: Choices = {
  bodies: [
    {
      methodology: 'two',
      organization: {},
      editions: [edition('2020-01-01', '2021-01-01'), edition('2021-01-01', '2022-01-01')],
    },
    { methodology: 'one', organization: {}, editions: [edition('2020-06-01', null)] },
    { methodology: 'none', organization: {}, editions: [] },
  ],
  drafts: [
    { name: 'two/new.adisteme', organization: {}, against: 'two@2021-06-01' },
    { name: 'fresh.adisteme', organization: {}, against: null },
  ],
  acts: [],
};

describe('an address that names one side', () => {
  test.each<[SomeSides, SomeSides | null]>([
    [{ from: 'two@2020-05-05' }, { from: 'two@2020-05-05', to: 'two@2021-01-01' }],
    [{ to: 'two@2021-05-05' }, { from: 'two@2020-01-01', to: 'two@2021-05-05' }],
    [{ to: 'draft:two/new.adisteme' }, { from: 'two@2021-06-01', to: 'draft:two/new.adisteme' }],
    [{ from: 'draft:two/new.adisteme' }, { from: 'two@2021-06-01', to: 'draft:two/new.adisteme' }],
    [{ to: 'draft:fresh.adisteme' }, null],
    [{ from: 'two@2021-05-05' }, null],
    [{ to: 'two@2020-05-05' }, null],
    [{ to: 'two@2019-05-05' }, null],
    [{ to: 'nobody@2019-05-05' }, null],
    [{ to: 'nonsense' }, null],
    [{ from: 'two@2020-05-05', to: 'one@2020-07-01' }, null],
    [{}, null],
  ])('%j is %j', (sides, wanted) => {
    expect(completed(sides, choices)).toEqual(wanted);
  });
});

describe('choosing', () => {
  test('a body alone: its last two editions, or its only one', () => {
    expect(withBody({}, 'from', 'two', choices)).toEqual({ from: 'two@2020-01-01', to: 'two@2021-01-01' });
    expect(withBody({}, 'to', 'one', choices)).toEqual({ to: 'one@2020-06-01' });
    expect(withBody({}, 'to', 'none', choices)).toEqual({ to: undefined });
  });

  test('a second body: the same day, where it has an edition then', () => {
    const sides = { from: 'two@2021-05-05', to: 'two@2020-01-01' };
    expect(withBody(sides, 'to', 'one', choices)).toEqual({ from: 'two@2021-05-05', to: 'one@2021-05-05' });
    expect(withBody({ from: 'one@2023-01-01' }, 'to', 'two', choices)).toEqual({
      from: 'one@2023-01-01',
      to: 'two@2021-01-01',
    });
  });

  test('the body of the other side', () => {
    expect(withBody({ to: 'two@2021-05-05' }, 'from', 'two', choices).from).toBe('two@2020-01-01');
    expect(withBody({ from: 'two@2020-05-05' }, 'to', 'two', choices).to).toBe('two@2021-01-01');
    expect(withBody({ to: 'draft:two/new.adisteme' }, 'from', 'two', choices).from).toBe('two@2021-01-01');
  });

  test('a draft alone: the edition in force beside it', () => {
    expect(withDraft({}, 'from', 'two/new.adisteme', choices)).toEqual({
      from: 'two@2021-06-01',
      to: 'draft:two/new.adisteme',
    });
    expect(withDraft({ from: 'one@2021-01-01' }, 'to', 'two/new.adisteme', choices)).toEqual({
      from: 'one@2021-01-01',
      to: 'draft:two/new.adisteme',
    });
    expect(withDraft({}, 'to', 'fresh.adisteme', choices)).toEqual({ to: 'draft:fresh.adisteme' });
  });
});
