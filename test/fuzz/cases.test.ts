import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Program } from '../../engine/index.ts';
import { dueDateReason, dueDates, readEvents } from '../../engine/index.ts';
import { examineCase, reached } from './pipeline.ts';
import { changedPlain, plainChanges } from './plain-changes.ts';
import { CASES, WORKSPACE } from './real-files.ts';
import { INPUT_LIMIT, runs, TEST_LIMIT } from './runs.ts';
import { withinTime } from './watchdog.ts';

/** The programs of all editions of a methodology. */
function programsOf(methodology: string): readonly Program[] {
  return WORKSPACE.editions(methodology).value.flatMap((edition) => WORKSPACE.program(edition).value ?? []);
}

test(
  'changed cases are answered or refused in three languages, without an exception, in time',
  () => {
    fc.assert(
      fc.property(
        fc.nat({ max: CASES.length - 1 }),
        fc.nat({ max: 10 }),
        plainChanges,
        (number, edition, changes) => {
          const stored = CASES[number];
          const programs = programsOf(stored?.methodology ?? '');
          const program = programs[edition % programs.length];
          if (program === undefined) throw new Error('no program');
          const plain = changedPlain(stored?.plain, changes);
          withinTime(INPUT_LIMIT, () => examineCase(program, plain));
        },
      ),
      runs(1000),
    );
    if (process.env['ADISTEME_FUZZ_SECONDS'] !== undefined) console.log(reached);
    // The changes are of use only when many cases are still answered.
    expect(reached.evaluations).toBeGreaterThan(reached.cases / 4);
  },
  TEST_LIMIT,
);

test('a case that is endlessly deep, holds itself or has very many values is refused or answered', () => {
  const [program] = programsOf('ryskulov-akimat');
  if (program === undefined) throw new Error('no program');
  let deep: unknown = {};
  for (let depth = 0; depth < 100_000; depth += 1) deep = depth % 2 === 0 ? [deep] : { kpis: deep };
  const itself: Record<string, unknown> = { months_in_position: 12 };
  itself['kpis'] = [itself];
  itself['commission'] = itself;
  const many = { kpis: Array.from({ length: 20_000 }, () => ({ achieved: true })) };
  const wrong = { kpis: Array.from({ length: 20_000 }, () => ({ achieved: 'perhaps', reached: 1 })) };
  for (const facts of [deep, { kpis: deep, commission: deep, category: deep }, itself, many, wrong]) {
    const plain = { id: 'a', methodology: 'ryskulov-akimat', on: '2019-01-15', facts };
    withinTime(INPUT_LIMIT, () => examineCase(program, plain));
  }
});

test(
  'events on any day have due dates with reasons, or are refused',
  () => {
    const day = fc
      .tuple(
        fc.constantFrom(
          '0001',
          '1999',
          '2014',
          '2015',
          '2018',
          '2020',
          '2024',
          '2026',
          '2027',
          '2028',
          '9999',
        ),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    for (const program of WORKSPACE.methodologies.flatMap(programsOf)) {
      const names = program.events.map(({ name }) => name);
      const events = fc.dictionary(
        fc.constantFrom(...names, 'unheard_of'),
        fc.oneof(day, day, day, fc.anything()),
      );
      fc.assert(
        fc.property(events, (plain) => {
          const read = readEvents(program, plain);
          expect(read.events === null).toBe(read.problems.length > 0);
          for (const reading of ['adopted', 'literal'] as const) {
            for (const due of dueDates(program, read.events ?? {}, { reading })) {
              expect(due.due === null).toBe(due.status !== 'decided');
              for (const language of ['kk', 'ru', 'en'] as const)
                expect(dueDateReason(due, language).trim()).not.toBe('');
            }
          }
        }),
        { numRuns: 100, seed: 1 },
      );
    }
  },
  TEST_LIMIT,
);
