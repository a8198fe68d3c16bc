import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../../../dsl/index.ts';
import { readFacts } from '../../../engine/facts/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import type { Facts } from '../../../engine/values/index.ts';
import { CASES, WORKSPACE } from '../../fuzz/real-files.ts';
import { TEST_LIMIT } from '../../fuzz/runs.ts';
import { chooser } from '../generate/chooser.ts';
import { madeUpCase } from '../generate/made-up-case.ts';
import { answeredRow, answersOf, database, expectedRow } from './in-duckdb.ts';

const READINGS = ['adopted', 'literal'] as const;
const MADE_UP = 1_300;

const connection = await database();
afterAll(() => connection.closeSync());

interface Edition {
  readonly name: string;
  readonly program: Program;
  readonly stored: readonly unknown[];
}

function editionsOf(workspace: Workspace, stored: typeof CASES): readonly Edition[] {
  return workspace.methodologies.flatMap((id) =>
    workspace.editions(id).value.map((edition): Edition => {
      const { value: program } = workspace.program(edition);
      if (program === null) throw new Error(`${id} does not compile`);
      const own = stored.filter(({ methodology }) => methodology === id);
      return {
        name: `${id} from ${edition.identity.from}`,
        program,
        stored: own.map(({ plain }) => (plain as { facts?: unknown }).facts ?? {}),
      };
    }),
  );
}

const ORDERS = editionsOf(WORKSPACE, CASES);
const WORKLOADS = editionsOf(
  openWorkspace(
    ['w', 'x'].map((name) => {
      const path = `bench/workloads/${name}.adisteme`;
      return { path, text: readFileSync(path, 'utf8') };
    }),
  ),
  [],
);

/** The stored cases of the body and as many made-up ones, as far as the edition takes their facts. */
function casesOf({ program, stored }: Edition): readonly Facts[] {
  const choose = chooser(7);
  const cases: Facts[] = [];
  const take = (plain: unknown): void => {
    const { facts } = readFacts(program, plain);
    if (facts !== null) cases.push(facts);
  };
  stored.forEach(take);
  while (cases.length < stored.length + MADE_UP) take(madeUpCase(program, choose));
  return cases;
}

let compared = 0;
/** Decisions and requirements that some case has decided. */
const decided = new Set<string>();

describe.each([...ORDERS, ...WORKLOADS].map((edition) => [edition.name, edition] as const))(
  '%s',
  (_, edition) => {
    test.each(READINGS)(
      '%s: the database answers as the engine does',
      async (reading) => {
        const { program } = edition;
        const cases = casesOf(edition);
        const rows = await answersOf(connection, program, { reading }, cases);
        expect(rows).toHaveLength(cases.length);
        cases.forEach((facts, at) => {
          const expected = expectedRow(program, facts, { reading });
          expect(answeredRow(rows[at] ?? {})).toEqual(expected);
          for (const [name, status] of Object.entries(expected)) {
            if (status === 'decided') decided.add(`${edition.name}: ${name}`);
          }
        });
        if (ORDERS.includes(edition) && reading === 'adopted') compared += cases.length;
      },
      TEST_LIMIT,
    );
  },
);

test('all editions of the five orders together are compared on ten thousand cases', () => {
  expect(WORKSPACE.methodologies).toHaveLength(5);
  expect(compared).toBeGreaterThan(10_000);
});

test('and every decision and requirement is decided by some of them', () => {
  const names = ORDERS.flatMap(({ name, program: { decisions, requirements } }) =>
    [...decisions, ...requirements].map((rule) => `${name}: ${rule.name}_status`),
  );
  expect(names.filter((name) => !decided.has(name))).toEqual([]);
});
