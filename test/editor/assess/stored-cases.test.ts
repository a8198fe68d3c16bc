import { describe, expect, test } from 'vitest';
import { casesOfText, yamlOfCases } from '../../../cases/index.ts';
import { answerOf } from '../../../editor/assess/answer/index.ts';
import { writableCase } from '../../../editor/assess/file/writable-case.ts';
import { afterAction, EMPTY_CASE } from '../../../editor/assess/typed/index.ts';
import { leftovers } from '../../../editor/assess/typed/leftovers.ts';
import { dueDates, evaluate, readEvents, readFacts } from '../../../engine/index.ts';
import { CASES, programOn } from './real-programs.ts';

// What is supposed of the annex itself no form can say.
const cases = CASES.filter(({ indicators }) => indicators === undefined);

describe('the stored cases of all bodies, opened in the form', () => {
  test('there are some hundreds', () => {
    expect(cases.length).toBeGreaterThan(300);
  });

  test.each(cases.map((stored) => [`${stored.methodology}: ${stored.id}`, stored] as const))(
    '%s',
    (_, stored) => {
      const program = programOn(stored.methodology, stored.on);
      const state = afterAction(EMPTY_CASE, { kind: 'open', opened: stored });
      const answer = answerOf(program, state, 'kk');
      const { facts } = readFacts(program, stored.facts);
      const events = readEvents(program, stored.events ?? {});
      if (facts === null || events.events === null) {
        // The form tells the same mistakes, each at its place; what it has no field for it tells beside.
        const told = [...answer.problems].flatMap(([path, own]) => own.map(({ code }) => `${path} ${code}`));
        const beside = leftovers(program, state.facts, state.events).map(({ name }) => name);
        const wanted = [...readFacts(program, stored.facts).problems, ...events.problems];
        const unfinished = answer.missing;
        for (const { code, about, path } of wanted) {
          const place = [...(about === 'events' ? ['events'] : []), ...path].reduce<string>(
            (text, step) =>
              typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
            '',
          );
          const isTold =
            told.includes(`${place} ${code}`) ||
            (code === 'missing-key' && unfinished.includes(place)) ||
            (code.startsWith('unknown-') &&
              beside.includes(place.replace(/\[\d+\]/g, '').replace(/^events\./, '')));
          expect(isTold, `${place} ${code}; told: ${told.join(', ')}; beside: ${beside.join(', ')}`).toBe(
            true,
          );
        }
        return;
      }
      expect(answer.problems.size).toBe(0);
      expect(leftovers(program, state.facts, state.events)).toEqual([]);
      const { reading } = stored;
      const evaluation = evaluate(program, facts, { reading });
      expect(answer.evaluation.decisions).toEqual(evaluation.decisions);
      expect(answer.evaluation.requirements).toEqual(evaluation.requirements);
      expect(answer.dueDates).toEqual(dueDates(program, events.events, { reading }));
      expect(answer.missing).toEqual(expect.arrayContaining([...evaluation.missing]));

      // Saved and opened again it is the same case.
      const text = yamlOfCases([writableCase(program, stored.on, state)]);
      const again = casesOfText(text, 'case.yaml');
      if (!again.ok) throw new Error(JSON.stringify(again.problems));
      const [located] = again.value.cases;
      expect(located?.case).toMatchObject({
        id: stored.id,
        methodology: stored.methodology,
        on: stored.on,
        reading,
      });
      expect(readFacts(program, located?.case.facts).facts).toEqual(facts);
      expect(readEvents(program, located?.case.events ?? {}).events).toEqual(events.events);
    },
  );
});
