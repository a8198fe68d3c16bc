/** Stored cases on both sides of a comparison. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ATYRAU, DRAFT, FOLDER, opened, quietCall } from './opened.ts';

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
