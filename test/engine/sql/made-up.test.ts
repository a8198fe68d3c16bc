import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readFacts } from '../../../engine/facts/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import { sqlQuery } from '../../../engine/sql/index.ts';
import type { Facts } from '../../../engine/values/index.ts';
import { runs, TEST_LIMIT } from '../../fuzz/runs.ts';
import { chooser } from '../generate/chooser.ts';
import { madeUpCase } from '../generate/made-up-case.ts';
import { madeUpProgram } from '../generate/made-up-program.ts';
import { answeredRow, answersOf, database, expectedRow, type Row } from './in-duckdb.ts';

const READINGS = ['adopted', 'literal'] as const;
const CASES = 40;

const connection = await database();
afterAll(() => connection.closeSync());

/** What became of programs and cases: the property is of use only when they come to all ends. */
const ends = new Map<string, number>();
const note = (end: string): void => {
  ends.set(end, (ends.get(end) ?? 0) + 1);
};

interface Compared {
  readonly facts: Facts;
  readonly row: Row;
}

/** The cases with their rows. A number beyond 128 bits ends a query: then the cases are asked one by one. */
async function comparable(
  program: Program,
  reading: (typeof READINGS)[number],
  cases: readonly Facts[],
): Promise<readonly Compared[]> {
  try {
    const rows = await answersOf(connection, program, { reading }, cases);
    return cases.map((facts, at) => ({ facts, row: rows[at] ?? {} }));
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('Out of Range Error')) throw error;
    note('beyond 128 bits');
    if (cases.length === 1) return [];
    const single: Compared[] = [];
    for (const one of cases) single.push(...(await comparable(program, reading, [one])));
    return single;
  }
}

test(
  'the database answers as the interpreter does, on made-up programs and cases',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...READINGS), async (seed, reading) => {
        const choose = chooser(seed);
        const program = madeUpProgram(choose);
        const query = sqlQuery(program, { reading });
        if (!query.ok) {
          for (const { reason } of query.problems) note(reason);
          return;
        }
        const cases: Facts[] = [];
        while (cases.length < CASES) {
          const { facts } = readFacts(program, madeUpCase(program, choose));
          if (facts !== null) cases.push(facts);
        }
        const compared = await comparable(program, reading, cases);
        compared.forEach(({ facts, row }) => {
          const expected = expectedRow(program, facts, { reading });
          expect(answeredRow(row)).toEqual(expected);
          for (const [name, status] of Object.entries(expected))
            if (name.endsWith('_status')) note(String(status));
        });
        note('compared');
      }),
      runs(150),
    );
    for (const end of ['compared', 'decided', 'no-rule', 'not-applicable', 'missing-facts', 'conflict']) {
      expect(ends.get(end) ?? 0, end).toBeGreaterThan(50);
    }
  },
  TEST_LIMIT,
);
