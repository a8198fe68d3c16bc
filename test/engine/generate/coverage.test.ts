import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FastProgram, fastProgram } from '../../../engine/generate/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import { type Case, observeCase, readCase, usableRows } from '../../../engine/replay/index.ts';
import { CASES, WORKSPACE } from '../../fuzz/real-files.ts';
import { runs, TEST_LIMIT } from '../../fuzz/runs.ts';
import { chooser } from './chooser.ts';
import { madeUpCase } from './made-up-case.ts';
import { madeUpProgram } from './made-up-program.ts';

const READINGS = ['adopted', 'literal'] as const;

function marking(program: Program, reading: (typeof READINGS)[number]): FastProgram {
  const fast = fastProgram(program, { reading, coverage: true });
  if (fast === null) throw new Error('not generated');
  return fast;
}

/** The provisions, rows and exceptions that the code has marked, and those that the trace tells. */
function compare(program: Program, fast: FastProgram, stored: Case): void {
  const facts = fast.read(stored.facts);
  if (fast.isRefused(facts)) return;
  fast.evaluate(facts);
  const marked = fast.things.filter(
    ({ kind, provision }, at) => kind === 'provision' && provision !== '' && fast.seen[at] === 1,
  );
  const { exercised: told, rows } = observeCase(program, { ...stored, events: undefined });
  expect(marked.map(({ provision }) => provision).sort()).toEqual([...told].sort());
  const rowsMarked = fast.things.flatMap(({ kind, name, field, place }, at) =>
    (kind === 'row' || kind === 'exception') && fast.seen[at] === 1
      ? [`${kind} ${place + 1} of ${field === undefined ? name : `${name}.${field}`}`]
      : [],
  );
  const rowsTold = usableRows(program)
    .filter((_, place) => rows.has(place))
    .map(({ rule, row, exception }) => `${exception ? 'exception' : 'row'} ${row} of ${rule}`);
  expect(rowsTold.sort()).toEqual(rowsMarked.sort());
}

test('code marks the provisions and rows that stored cases exercise', () => {
  let compared = 0;
  for (const methodology of WORKSPACE.methodologies) {
    const stored = CASES.filter((one) => one.methodology === methodology).flatMap(
      ({ plain }) => readCase(plain).case ?? [],
    );
    for (const edition of WORKSPACE.editions(methodology).value) {
      const { value: program } = WORKSPACE.program(edition);
      if (program === null) throw new Error('no program');
      for (const reading of READINGS) {
        const fast = marking(program, reading);
        for (const one of stored) {
          if (one.indicators !== undefined) continue;
          compare(program, fast, { ...one, reading });
          compared += 1;
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(1500);
});

test(
  'and those that made-up cases exercise in made-up programs',
  () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const choose = chooser(seed);
        const program = madeUpProgram(choose);
        for (const reading of READINGS) {
          const fast = marking(program, reading);
          for (let at = 0; at < 20; at += 1) {
            const facts = madeUpCase(program, choose);
            const surroundings = { id: 'x', methodology: 'test-body', on: '2020-01-01', expect: {} };
            compare(program, fast, { ...surroundings, reading, facts, events: undefined });
          }
        }
      }),
      runs(100),
    );
  },
  TEST_LIMIT,
);

test('rows, exceptions and broken requirements are marked by name and place', () => {
  const choice = WORKSPACE.editionOn('ryskulov-akimat', '2020-01-01');
  const program = choice.found ? WORKSPACE.program(choice.edition).value : null;
  if (program === null) throw new Error('no program');
  const fast = marking(program, 'adopted');
  const seenBy = (plain: object) => {
    const facts = fast.read(plain);
    if (fast.isRefused(facts)) throw new Error(facts.path);
    fast.evaluate(facts);
    return fast.things.filter((_, at) => fast.seen[at] === 1);
  };
  const young = seenBy({ months_in_position: 2, on_probation: false, kpis: [] });
  expect(young).toContainEqual({ kind: 'exception', name: 'assessed', place: 0, provision: 'point 4' });
  expect(young.some(({ kind }) => kind === 'applicability')).toBe(true);
  expect(young.some(({ kind, name }) => kind === 'row' && name === 'kpi_grade')).toBe(false);

  const kpis = [true, true, true, true, true].map((achieved) => ({ achieved }));
  const commission = { members: 4, present: 4 };
  const assessed = seenBy({ months_in_position: 18, on_probation: false, kpis, commission });
  expect(assessed).toContainEqual({
    kind: 'broken',
    name: 'commission_size',
    place: 0,
    provision: 'point 5',
  });
  expect(assessed).toContainEqual({ kind: 'row', name: 'kpi_grade', place: 0, provision: 'point 18' });
  expect(assessed.some(({ kind }) => kind === 'exception')).toBe(false);
});
