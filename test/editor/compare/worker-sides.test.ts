/** What can be compared, and what is no side of a comparison. */
import { describe, expect, test } from 'vitest';
import { DRAFT, opened } from './opened.ts';

describe('sides', () => {
  const { functions, choices } = opened([DRAFT]);

  test('every body with its editions, every draft with what it is compared with', () => {
    expect(choices.bodies.map(({ methodology, editions }) => [methodology, editions.length])).toEqual([
      ['almaty-oblast-akimat', 2],
      ['atyrau-akimat', 2],
      ['baydibek-maslikhat', 1],
      ['ryskulov-akimat', 1],
      ['sjc-apparatus', 2],
    ]);
    expect(choices.drafts).toMatchObject([
      { name: DRAFT.name, against: 'ryskulov-akimat@2019-01-12', organization: { en: expect.any(String) } },
    ]);
  });

  test('an edition, and the one in which a draft is first in force', () => {
    const view = functions.sides({ from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}` });
    expect(view).toMatchObject({
      isOneLine: true,
      from: { ok: true, side: { draft: null, complete: true, edition: { acts: ['ryskulov-2018-144'] } } },
      to: {
        ok: true,
        side: {
          draft: DRAFT.name,
          complete: true,
          edition: { from: '2019-01-12', acts: ['ryskulov-2018-144', 'ryskulov-2019-1'] },
        },
      },
    });
  });

  test('published sides know nothing of drafts', () => {
    expect(functions.sides({ from: 'ryskulov-akimat@2020-01-01', to: null })).toMatchObject({
      from: { ok: true, side: { edition: { acts: ['ryskulov-2018-144'] } } },
      to: null,
      isOneLine: false,
    });
  });

  test.each<[string, object]>([
    ['nonsense', { kind: 'malformed' }],
    ['@2022-01-01', { kind: 'malformed' }],
    ['nobody@2022-01-01', { kind: 'refused', refusal: { code: 'unknown-methodology' } }],
    ['atyrau-akimat@2022-02-30', { kind: 'refused', refusal: { code: 'not-a-day' } }],
    [
      'atyrau-akimat@2010-01-01',
      { kind: 'refused', refusal: { code: 'before-first', data: { day: '2018-04-30' } } },
    ],
    ['atyrau-akimat@2024-01-01', { kind: 'refused', refusal: { code: 'after-last' } }],
    ['draft:none.adisteme', { kind: 'no-draft', name: 'none.adisteme' }],
  ])('%s is none', (text, fault) => {
    expect(functions.sides({ from: text, to: null }).from).toMatchObject({ ok: false, fault });
  });

  test.each<[string, string, object]>([
    ['no act', 'language en\n', { ok: false, fault: { kind: 'no-act' } }],
    [
      'no day on which it enters into force',
      DRAFT.text.replace(/ {2}enters into force.*\n/, ''),
      { ok: false, fault: { kind: 'never-in-force' } },
    ],
    [
      'an edit of a point that is not there',
      DRAFT.text.replace('edit point 43', 'edit point 430'),
      { ok: true, side: { complete: false } },
    ],
  ])('a draft with %s', (_, text, answer) => {
    const { functions: own } = opened([{ ...DRAFT, text }]);
    expect(own.sides({ from: null, to: `draft:${DRAFT.name}` }).to).toMatchObject(answer);
  });
});
