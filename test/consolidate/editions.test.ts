import { describe, expect, test } from 'vitest';
import { amendment, baseAct, edition, findings, open, provisions } from './acts.ts';

const BASE = baseAct('base', 'point 1\n  | One.\n\npoint 2\n  | Two.\n\npoint 3\n  | Three.');

const signed = (day: string, from: string | null, more = {}) => ({
  document: `"order" № ${day}, ${day}`,
  'enters into force': from,
  ...more,
});
const change = (id: string, point: number, header: object): string =>
  amendment(id, `edit point ${point}: new wording\n  point ${point}\n    | By ${id}.`, { ...header });

function identities(workspace: ReturnType<typeof open>): string[] {
  return workspace
    .editions('body')
    .value.map(({ identity: { from, until, certainty, untilCertainty, acts } }) =>
      [from, until, certainty, untilCertainty, acts.join('+')].join(' '),
    );
}

describe('editions', () => {
  test('follow the days of entry into force, whatever the order of the files', () => {
    const first = change('first', 1, signed('2020-03-01', '2020-04-01'));
    const second = change('second', 2, signed('2020-05-01', '2020-06-01'));
    const expected = [
      '2020-02-01 2020-04-01 exact exact base',
      '2020-04-01 2020-06-01 exact exact base+first',
      '2020-06-01  exact  base+first+second',
    ];
    expect(identities(open(BASE, first, second))).toEqual(expected);
    expect(identities(open(second, BASE, first))).toEqual(expected);
  });

  test('follow entry into force where it differs from the order of signature', () => {
    const early = change('early', 1, signed('2020-03-01', '2020-09-01'));
    const late = change('late', 1, signed('2020-04-01', '2020-05-01'));
    const workspace = open(BASE, early, late);
    expect(findings(workspace)).toEqual([]);
    expect(identities(workspace).map((line) => line.split(' ').at(-1))).toEqual([
      'base',
      'base+late',
      'base+late+early',
    ]);
    expect(provisions(workspace)[0]).toBe('point 1: By early.');
  });

  test('of one day are one, the acts in the order of signature', () => {
    const b = change('b', 2, signed('2020-03-02', '2020-04-01'));
    const a = change('c', 1, signed('2020-03-01', '2020-04-01'));
    expect(identities(open(BASE, b, a))).toEqual([
      '2020-02-01 2020-04-01 exact exact base',
      '2020-04-01  exact  base+c+b',
    ]);
  });

  test('that begin on the first day of the base are one with it', () => {
    expect(identities(open(BASE, change('a', 1, signed('2020-01-05', '2020-02-01'))))).toEqual([
      '2020-02-01  exact  base+a',
    ]);
  });

  test('end with the repeal of the base', () => {
    const base = BASE.replace(
      '\npoint 1',
      '  repealed: "order" № 9, 2023-01-01, publication\n\npoint 1',
    ).replace(/\n\n( {2}repealed)/, '\n$1');
    expect(identities(open(base, change('a', 1, signed('2020-03-01', '2020-04-01'))))).toEqual([
      '2020-02-01 2020-04-01 exact exact base',
      '2020-04-01 2023-01-01 exact earliest base+a',
    ]);
  });

  test('of the next base follow those of the one before it, each with its own amendments', () => {
    const repealed = { repealed: '"order" № 7, 2022-01-01, 2022-02-01' };
    const old = baseAct('old', 'point 1\n  | Old.', repealed);
    const next = baseAct('next', 'point 1\n  | Next.', signed('2022-01-01', '2022-03-01'));
    const a = change('a', 1, signed('2021-01-01', '2021-02-01'));
    const b = change('b', 1, signed('2022-05-01', '2022-06-01'));
    const workspace = open(old, a, next, b);
    expect(findings(workspace)).toEqual([]);
    expect(identities(workspace)).toEqual([
      '2020-02-01 2021-02-01 exact exact old',
      '2021-02-01 2022-02-01 exact exact old+a',
      '2022-03-01 2022-06-01 exact exact next',
      '2022-06-01  exact  next+b',
    ]);
    expect(workspace.editionOn('body', '2022-02-15')).toMatchObject({
      found: false,
      reason: 'after-last',
      day: '2022-02-01',
    });
  });

  test('end where the next base begins, if no act says that the former was repealed', () => {
    const old = baseAct('old', 'point 1\n  | Old.');
    const next = baseAct('next', 'point 1\n  | Next.', signed('2022-01-01', '2022-03-01'));
    expect(identities(open(old, next))).toEqual([
      '2020-02-01 2022-03-01 exact exact old',
      '2022-03-01  exact  next',
    ]);
  });
});

describe('certainty', () => {
  const unknown = { published: 'unknown' };
  const tenDays = 'publication + 10 calendar days on expiry';

  test('an unknown publication makes the beginning a bound, and the end of the edition before it', () => {
    expect(identities(open(BASE, change('a', 1, signed('2020-03-01', tenDays, unknown))))).toEqual([
      '2020-02-01 2020-03-12 exact earliest base',
      '2020-03-12  earliest  base+a',
    ]);
  });

  test('one uncertain act makes the edition of a day uncertain', () => {
    const a = change('a', 1, signed('2020-03-01', tenDays, unknown));
    const b = change('b', 2, signed('2020-03-02', '2020-03-12'));
    expect(identities(open(BASE, a, b))[1]).toBe('2020-03-12  earliest  base+a+b');
  });

  test('an amendment whose bound lies before the base begins with the base, at the earliest', () => {
    const base = baseAct('base', 'point 1\n  | One.', { 'enters into force': '2020-06-01' });
    expect(identities(open(base, change('a', 1, signed('2020-03-01', tenDays, unknown))))).toEqual([
      '2020-06-01  earliest  base+a',
    ]);
  });
});

describe('the edition of a day', () => {
  const base = BASE.replace('\n\npoint 1', '\n  repealed: "order" № 9, 2023-01-01, 2023-02-01\n\npoint 1');
  const workspace = open(base, change('a', 1, signed('2020-03-01', '2020-04-01')));

  test.each([
    ['2020-01-31', { found: false, reason: 'before-first', day: '2020-02-01' }],
    ['2020-02-01', { found: true, edition: { identity: { acts: ['base'] } } }],
    ['2020-03-31', { found: true, edition: { identity: { acts: ['base'] } } }],
    ['2020-04-01', { found: true, edition: { identity: { acts: ['base', 'a'] } } }],
    ['2023-01-31', { found: true, edition: { identity: { acts: ['base', 'a'] } } }],
    ['2023-02-01', { found: false, reason: 'after-last', day: '2023-02-01' }],
    ['9999-12-31', { found: false, reason: 'after-last', day: '2023-02-01' }],
  ])('%s', (day, expected) => {
    expect(workspace.editionOn('body', day)).toMatchObject(expected);
  });

  test('is computed once', () => {
    const [first, second] = [
      workspace.editionOn('body', '2021-01-01'),
      workspace.editionOn('body', '2022-01-01'),
    ];
    expect(first.found && second.found && first.edition === second.edition).toBe(true);
    const found = edition(workspace);
    expect(workspace.program(found)).toBe(workspace.program(found));
  });

  test('of a methodology that no act approves does not exist', () => {
    expect(workspace.editionOn('nobody', '2021-01-01')).toEqual({
      found: false,
      reason: 'unknown-methodology',
      known: ['body'],
    });
  });
});
