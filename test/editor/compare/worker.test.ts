/** What the worker of the page of comparisons answers, over the acts of the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { casesOfText } from '../../../cases/index.ts';
import { compareFunctions } from '../../../editor/compare/worker/functions.ts';

const FOLDER = 'methodologies';
const acts = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.adisteme'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

/** An act that changes a grade in point 18 and a term in point 43 of the Ryskulov order. */
const DRAFT = {
  name: 'ryskulov-akimat/draft.adisteme',
  text: readFileSync('test/editor/compare/draft.adisteme', 'utf8'),
};

function opened(drafts: readonly { name: string; text: string }[] = []) {
  const functions = compareFunctions();
  const choices = functions.open({ acts, drafts });
  return { functions, choices };
}

function quietCall(progress: (value: unknown) => void = () => {}) {
  return { signal: new AbortController().signal, progress, breathe: async () => {} };
}

const ATYRAU = { from: 'atyrau-akimat@2022-02-25', to: 'atyrau-akimat@2022-02-26' };

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
    const text = acts.find(({ name }) => name === 'ryskulov-akimat/ryskulov-2018-144.adisteme')?.text ?? '';
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

describe('outcomes', () => {
  const { functions } = opened([DRAFT]);

  test('Atyrau: a case for the competencies and a day for the new deadline, with the edits to blame', async () => {
    const told: { tried: number; of: number; found: readonly object[] }[] = [];
    const question = { ...ATYRAU, language: 'en', reading: 'adopted' } as const;
    const view = await functions.outcomes(
      question,
      quietCall((value) => told.push(value as never)),
    );
    expect(view.found).toMatchObject([
      {
        kind: 'decision',
        name: 'competency_results',
        before: 'the edition has no place for these facts',
        because: [
          { act: 'atyrau-2022-324', provision: 'annex 4', edit: 'atyrau-2022-324 point 1 subpoint 2' },
        ],
      },
      {
        kind: 'deadline',
        name: 'refusal_sending_due',
        lacking: 'before',
        because: [{ act: 'atyrau-2022-324', provision: 'point 41' }],
        lines: [{ label: expect.any(String), value: '2022-02-26' }],
      },
    ]);
    expect(view.without.map(({ name }) => name)).toEqual(['indicator_limit']);
    expect(view.same.map(({ name }) => name)).toContain('kpi_grade');
    expect(view.tried).toBe(6000);
    expect(told.length).toBeGreaterThan(2);
    expect(told.every(({ tried, of }, place) => of === 6000 && tried >= (told[place - 1]?.tried ?? 0))).toBe(
      true,
    );
    // Asked in another language, nothing is searched again.
    const again: unknown[] = [];
    const russian = await functions.outcomes(
      { ...question, language: 'ru' },
      quietCall((value) => again.push(value)),
    );
    expect([again.length, russian.found[0]?.before]).toEqual([0, 'в редакции для этих фактов нет места']);
  });

  test('the case as YAML is a case of the edition that has a place for it', async () => {
    const view = await functions.outcomes({ ...ATYRAU, language: 'kk', reading: 'literal' }, quietCall());
    const [outcome] = view.found;
    const read = casesOfText(outcome?.yaml ?? '', 'witness.yaml');
    expect(read.ok && read.value.cases.map((one) => one.case)).toMatchObject([
      { methodology: 'atyrau-akimat', on: '2022-02-26', reading: 'literal', facts: outcome?.witness.facts },
    ]);
    expect(outcome?.yaml.split('\n')[0]).toBe(`# ${outcome?.label}: ${outcome?.before} → ${outcome?.after}`);
  });

  test('both explanations: why the facts have no place, and the reasons of the answer', () => {
    const witness = {
      facts: {
        months_in_position: 3,
        on_probation: false,
        competencies: [{ competency: 'promptness', observed: 0 }],
        category: 'E-G-2',
        head_of_unit: true,
      },
      events: {},
    };
    const { before, after } = functions.explain({
      ...ATYRAU,
      kind: 'decision',
      name: 'competency_results',
      witness,
      reading: 'adopted',
      language: 'en',
    });
    expect(before.problems.join(' ')).toContain('E-G-2');
    expect(before.provision).toBeNull();
    expect(after.problems).toEqual([]);
    expect(after.provision).toMatch(/^point \d+/);
    expect(after.steps.join('\n')).toContain('Promptness');
  });

  test('a deadline is explained by the days counted', () => {
    const { before, after } = functions.explain({
      from: 'ryskulov-akimat@2019-01-12',
      to: `draft:${DRAFT.name}`,
      kind: 'deadline',
      name: 'appeal_due',
      witness: { facts: {}, events: { commission_decision: '2019-02-01' } },
      reading: 'adopted',
      language: 'en',
    });
    expect([before.provision, after.provision]).toEqual(['point 43', 'point 43']);
    expect(before.reason).toContain('10 working days');
    expect(after.reason).toContain('5 working days');
  });
});

describe('stored cases', () => {
  const { functions } = opened([DRAFT]);
  const file = 'atyrau-akimat/cases/competencies.yaml';

  test('whose answers change, with the edit, and the same changes together', async () => {
    const names = readdirSync('methodologies/atyrau-akimat/cases').map(
      (name) => `atyrau-akimat/cases/${name}`,
    );
    functions.addCases(
      [...names, 'sjc-apparatus/cases/commission.yaml'].map((name) => ({
        name,
        text: readFileSync(join(FOLDER, name), 'utf8'),
      })),
    );
    const files = functions.caseFiles({ ...ATYRAU, language: 'en', round: 1 });
    expect(files.filter(({ problems }) => problems.length > 0)).toEqual([]);
    const own = files.filter(({ cases }) => cases > 0).map(({ name }) => name);
    expect(own).toEqual(names.toSorted());
    const view = await functions.cases({ ...ATYRAU, files: own, language: 'en', round: 1 }, quietCall());
    expect(view.run).toBe(files.reduce((sum, { cases }) => sum + cases, 0));
    expect(view.rows.length).toBeGreaterThan(0);
    expect(view.groups.reduce((sum, { rows }) => sum + rows, 0)).toBe(view.rows.length);
    expect(view.changedCases).toBe(new Set(view.rows.map((row) => row.case)).size);
    for (const { because } of view.rows) expect(because).toMatchObject([{ act: 'atyrau-2022-324' }]);
  });

  test('a draft: who changes grade, counted, with the edit', async () => {
    const names = ['kpi-grade', 'deadlines-results'].map((one) => `ryskulov-akimat/cases/${one}.yaml`);
    functions.addCases(names.map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') })));
    const pair = { from: 'ryskulov-akimat@2019-01-12', to: `draft:${DRAFT.name}` };
    const view = await functions.cases({ ...pair, files: names, language: 'en', round: 1 }, quietCall());
    const edit = (provision: string) => [
      { act: 'ryskulov-2019-1', provision, edit: 'ryskulov-2019-1 point 1' },
    ];
    expect(view.groups).toMatchObject([
      {
        name: 'kpi_grade',
        before: { text: 'effective' },
        after: { text: 'satisfactory' },
        because: edit('point 18'),
      },
      { name: 'appeal_due', before: { varies: 'day' }, after: { varies: 'day' }, because: edit('point 43') },
    ]);
    expect(view.rows.every(({ before, after }) => before !== after)).toBe(true);
  });

  test('a file with mistakes tells them with their places', () => {
    functions.addCases([
      { name: 'broken.yaml', text: '- id: one\n  methodology: atyrau-akimat\n  wrong: 1\n' },
    ]);
    const broken = functions
      .caseFiles({ ...ATYRAU, language: 'en', round: 1 })
      .find(({ name }) => name === 'broken.yaml');
    expect(broken).toMatchObject({ cases: 0 });
    expect(broken?.problems).toContainEqual({ place: '3:3', message: expect.stringContaining('wrong') });
  });

  test('two bodies: only what both ask is compared; facts without a place are told', async () => {
    const pair = { from: 'ryskulov-akimat@2019-01-12', to: 'baydibek-maslikhat@2024-03-01' };
    const name = 'ryskulov-akimat/cases/all.yaml';
    const text = readdirSync('methodologies/ryskulov-akimat/cases')
      .map((one) => readFileSync(join(FOLDER, 'ryskulov-akimat/cases', one), 'utf8'))
      .join('\n');
    functions.addCases([{ name, text }]);
    const view = await functions.cases({ ...pair, files: [name], language: 'en', round: 1 }, quietCall());
    expect(view.run).toBeGreaterThan(10);
    expect(view.refused.length).toBeGreaterThan(0);
    expect(view.refused[0]?.problems.length).toBeGreaterThan(0);
    expect(view.rows.filter(({ before, after }) => `${before}${after}`.includes('no such'))).toEqual([]);
  });

  test('tells how far it is, and can be ended between two cases', async () => {
    const many = Array.from({ length: 3000 }, (_, place) => ({
      id: `case-${place}`,
      methodology: 'atyrau-akimat',
      on: '2022-03-01',
      facts: { months_in_position: 3, on_probation: false },
    }));
    functions.addCases([{ name: file, text: JSON.stringify(many) }]);
    const told: { run: number; of: number }[] = [];
    const ended = functions.cases(
      { ...ATYRAU, files: [file], language: 'en', round: 1 },
      {
        signal: new AbortController().signal,
        progress: (value) => told.push(value as never),
        breathe: () => (told.length > 1 ? Promise.reject(new Error('cancelled')) : Promise.resolve()),
      },
    );
    await expect(ended).rejects.toThrow('cancelled');
    expect(told[0]).toMatchObject({ of: 3000 });
    expect(told.at(-1)?.run).toBeLessThan(3000);
  });
});
