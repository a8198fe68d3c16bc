/** Editions compared in outcomes. */
import { describe, expect, test } from 'vitest';
import { casesOfText } from '../../../cases/index.ts';
import { ATYRAU, DRAFT, opened, quietCall } from './opened.ts';

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
