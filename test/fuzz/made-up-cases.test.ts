import { describe, expect, test } from 'vitest';
import { evaluate, explain, type Facts, type Program } from '../../engine/index.ts';
import { madeUpCases } from '../../engine/search/index.ts';
import { WORKSPACE } from './real-files.ts';

const TRIES = 60;

const programs = WORKSPACE.methodologies.flatMap((id) =>
  WORKSPACE.editions(id).value.map((edition): readonly [string, Program | null] => [
    `${id} from ${edition.identity.from}`,
    WORKSPACE.program(edition).value,
  ]),
);

/** The case and those with one of its facts not told. */
function withGaps(facts: Facts): readonly Facts[] {
  const names = Object.keys(facts);
  return [
    facts,
    ...names.map((name) => Object.fromEntries(Object.entries(facts).filter(([key]) => key !== name))),
  ];
}

test('there are editions of several methodologies', () => {
  expect(programs.length).toBeGreaterThan(WORKSPACE.methodologies.length);
});

describe.each(programs)('%s', (_, program) => {
  test.each(['adopted', 'literal'] as const)(
    '%s: a trace changes no answer and can be explained',
    (reading) => {
      if (program === null) throw new Error('it does not compile');
      let cases = 0;
      for (const made of madeUpCases({ programs: [program], tries: TRIES })) {
        for (const facts of withGaps(made.facts)) {
          cases += 1;
          const { trace, ...traced } = evaluate(program, facts, { reading, trace: true });
          expect(traced).toEqual(evaluate(program, facts, { reading }));
          expect(Object.keys(trace.decisions)).toEqual(Object.keys(traced.decisions));
          for (const [name, answer] of Object.entries(traced.decisions)) {
            const own = trace.decisions[name];
            expect(own?.status).toBe(answer.status);
            // The adopted reading's answers are decimals, its steps stay exact.
            if (reading === 'literal') expect(own?.value).toEqual(answer.value);
          }
          if (cases % 10 === 0)
            for (const language of ['kk', 'ru', 'en'] as const) explain(program, trace, language);
        }
      }
      expect(cases).toBeGreaterThan(TRIES);
    },
  );
});
