/** Editions compared in words and in text. */
import { describe, expect, test } from 'vitest';
import { ACTS, ATYRAU, DRAFT, opened } from './opened.ts';

describe('words', () => {
  const { functions } = opened([DRAFT]);

  test('a draft: the point, the edit that makes the change, the deadline, the words', () => {
    const changes = functions.words({
      from: 'ryskulov-akimat@2019-01-12',
      to: `draft:${DRAFT.name}`,
      language: 'en',
    });
    const edits = [{ id: 'ryskulov-2019-1 point 1', act: 'ryskulov-2019-1', carrier: 'point 1' }];
    expect(changes).toMatchObject([
      { id: 'point 18', kind: 'replaced', act: 'ryskulov-2019-1', edits },
      { id: 'point 43', kind: 'replaced', act: 'ryskulov-2019-1', edits },
    ]);
    expect(changes[1]?.text.runs?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'он ' },
      { kind: 'added', text: 'бес ' },
    ]);
    // Of a table, the rows that went and came.
    expect(changes[0]?.rules[0]?.rows).toEqual([
      { kind: 'same', text: 'All KPIs achieved: 5, 5 → excellent' },
      { kind: 'removed', text: '4 of 5 KPIs achieved: 5, 4 → effective' },
      { kind: 'removed', text: '3 of 5 KPIs achieved: 5, 3 → satisfactory' },
      { kind: 'added', text: '3 or 4 of 5 KPIs achieved: 5, 3–4 → satisfactory' },
      { kind: 'same', text: 'Fewer than 3 of 5 KPIs achieved: 5, < 3 → unsatisfactory' },
    ]);
    expect(changes[1]?.rules).toMatchObject([
      { kind: 'deadline', before: expect.stringContaining('+ 10 '), after: expect.stringContaining('+ 5 ') },
    ]);
  });

  test('a text that is not in hand has no differences, and says why', () => {
    const [point] = functions.words({ ...ATYRAU, language: 'ru' });
    expect(point).toMatchObject({ id: 'point 5', text: { before: null, runs: null } });
    expect(point?.text.notInHand.ru).toMatch(/\S/);
  });

  test('between bodies, a text that is not in hand is not compared', () => {
    const pair = { from: 'ryskulov-akimat@2022-03-01', to: 'atyrau-akimat@2022-03-01' };
    const kinds = new Map(functions.words({ ...pair, language: 'en' }).map(({ id, kind }) => [id, kind]));
    expect([kinds.get('point 1'), kinds.get('point 5'), kinds.get('point 42')]).toEqual([
      'not-compared',
      'replaced',
      'repealed',
    ]);
  });

  test('a reworded indicator is told word by word, under its label', () => {
    const annex = functions.words({ ...ATYRAU, language: 'ru' }).find(({ id }) => id === 'annex 4');
    const reworded = annex?.rules.filter(({ kind, runs }) => kind === 'indicator' && runs !== null) ?? [];
    expect(reworded.length).toBeGreaterThan(5);
    expect(reworded[0]?.title).toBe('Управление деятельностью · Руководители · эффективные');
  });
});

describe('texts', () => {
  const { functions } = opened([DRAFT]);
  const question = { language: 'en', only: null, asPrinted: false, absent: 'not in hand' } as const;

  test('where each changed provision begins on either side', () => {
    const view = functions.texts({ ...ATYRAU, ...question });
    expect(view.changed.map(({ id }) => id)).toEqual(['point 5', 'point 41', 'point 42', 'annex 4']);
    for (const { id, before, after } of view.changed) {
      const name = id.replace('point ', 'point ').replace('annex ', 'annex ');
      if (before !== null) expect(view.before.split('\n')[before - 1]).toMatch(new RegExp(`^${name}`));
      if (after !== null) expect(view.after.split('\n')[after - 1]).toMatch(new RegExp(`^${name}`));
    }
    expect(view.changed[2]).toMatchObject({ id: 'point 42', after: null });
    expect(view.before).toContain('(not in hand)');
  });

  test('one provision alone', () => {
    const view = functions.texts({ ...ATYRAU, ...question, only: 'point 41' });
    expect(view.changed).toEqual([{ id: 'point 41', before: 1, after: 1 }]);
    expect(view.after.split('\n')[0]).toBe('point 41');
    expect(view.after).not.toContain('point 42');
  });

  test('what only printing differs in is shown as the later side prints it, unless asked otherwise', () => {
    const text = ACTS.find(({ name }) => name === 'ryskulov-akimat/ryskulov-2018-144.adisteme')?.text ?? '';
    const drafts = [
      {
        name: 'ryskulov-akimat/ryskulov-2018-144.adisteme',
        text: text.replaceAll('"Б" корпусы', '«Б» корпусы'),
      },
    ];
    const { functions: own } = opened(drafts);
    const pair = {
      from: 'ryskulov-akimat@2019-01-12',
      to: 'draft:ryskulov-akimat/ryskulov-2018-144.adisteme',
    };
    const evened = own.texts({ ...pair, ...question });
    expect([evened.changed, evened.before === evened.after]).toEqual([[], true]);
    const printed = own.texts({ ...pair, ...question, asPrinted: true });
    expect(printed.changed.length).toBeGreaterThan(0);
    expect(printed.before).not.toContain('«Б» корпусы');
    expect(printed.after).toContain('«Б» корпусы');
  });

  test('the acts of both sides as files', () => {
    const { before, after } = functions.files({
      from: 'ryskulov-akimat@2019-01-12',
      to: `draft:${DRAFT.name}`,
    });
    expect(before.map(({ id }) => id)).toEqual(['ryskulov-2018-144']);
    expect(after.map(({ name }) => name)).toEqual(['ryskulov-akimat/ryskulov-2018-144.adisteme', DRAFT.name]);
    expect(after[1]?.text).toBe(DRAFT.text);
  });
});
