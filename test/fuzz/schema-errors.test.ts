import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SchemaError } from '../../engine/facts/schema-error.ts';
import { schemaErrors as byAjv } from '../../engine/facts/schema-errors.ajv.ts';
import { schemaErrors } from '../../engine/facts/schema-errors.ts';
import { schemaErrors as byWalking } from '../../engine/facts/schema-errors.walk.ts';
import type { Program } from '../../engine/index.ts';
import { changedPlain, plainChanges } from './plain-changes.ts';
import { CASES, WORKSPACE } from './real-files.ts';
import { runs, TEST_LIMIT } from './runs.ts';

/** Ajv finds in another order and tells the present items too; what counts is each finding. */
function told(errors: readonly SchemaError[]): string[] {
  return errors
    .map(({ keyword, instancePath, params, schema }) => {
      const { limit, missingProperty, additionalProperty } = params;
      const shown = keyword === 'enum' ? schema : null;
      return JSON.stringify([keyword, instancePath, limit, missingProperty, additionalProperty, shown]);
    })
    .sort();
}

test(
  'walking the schema finds what Ajv finds, in real cases and in changed ones',
  () => {
    let findings = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: CASES.length - 1 }),
        fc.nat({ max: 10 }),
        plainChanges,
        (number, edition, changes) => {
          const stored = CASES[number];
          const editions = WORKSPACE.editions(stored?.methodology ?? '').value;
          const chosen = editions[edition % editions.length];
          const program = chosen === undefined ? null : WORKSPACE.program(chosen).value;
          if (program === null) throw new Error('no program');
          const { facts } = (changedPlain(stored?.plain, changes) ?? {}) as { readonly facts?: unknown };
          const expected = told(byAjv(program, facts));
          findings += expected.length;
          expect(told(byWalking(program, facts))).toEqual(expected);
        },
      ),
      runs(2000),
    );
    expect(findings).toBeGreaterThan(500);
  },
  TEST_LIMIT,
);

test.each([
  ['a long text of wide letters', { months_in_position: '😀'.repeat(101) }],
  ['not a number', { months_in_position: Number.NaN }],
  ['minus infinity', { months_in_position: Number.NEGATIVE_INFINITY }],
  ['nothing', null],
  ['a list for a record', { commission: [] }],
  ['an absent value', { commission: { members: undefined, present: 1 } }],
  ['an inherited name', { toString: 1, commission: { constructor: 1 } }],
])('%s', (_, facts) => {
  const program = programOfRyskulov();
  expect(told(byWalking(program, facts))).toEqual(told(byAjv(program, facts)));
  expect(told(byAjv(program, facts))).not.toEqual([]);
});

test('what is told does not depend on whether the validator was made already', () => {
  const program = programOfRyskulov();
  const wrong = { months_in_position: -1, commission: [], none_such: 1, experience: 'x' };
  const first = schemaErrors(program, wrong);
  for (let times = 0; times < 1200; times += 1) expect(schemaErrors(program, {})).toEqual([]);
  expect(first.length).toBeGreaterThan(2);
  expect(schemaErrors(program, wrong)).toEqual(first);
  expect(byAjv(program, wrong)).toEqual(first);
});

function programOfRyskulov(): Program {
  const choice = WORKSPACE.editionOn('ryskulov-akimat', '2020-01-01');
  const program = choice.found ? WORKSPACE.program(choice.edition).value : null;
  if (program === null) throw new Error('no program');
  return program;
}
