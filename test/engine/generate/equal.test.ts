import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../../engine/evaluate/index.ts';
import { pathText, readFacts } from '../../../engine/facts/index.ts';
import { type FastProgram, fastProgram, generate } from '../../../engine/generate/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import { runs, TEST_LIMIT } from '../../fuzz/runs.ts';
import { chooser } from './chooser.ts';
import { madeUpCase } from './made-up-case.ts';
import { madeUpProgram } from './made-up-program.ts';

const READINGS = ['adopted', 'literal'] as const;
const CASES = 30;

/** What became of the cases: the property is of use only when they come to all ends. */
const ends = new Map<string, number>();
const note = (end: string): void => {
  ends.set(end, (ends.get(end) ?? 0) + 1);
};

/** The interpreter and the generated code on one case. */
function compare(
  program: Program,
  fast: FastProgram,
  reading: (typeof READINGS)[number],
  plain: unknown,
): void {
  const read = readFacts(program, plain);
  const facts = fast.read(plain);
  if (fast.isRefused(facts)) {
    note('refused');
    const problems = read.problems.map(({ path, code }) => `${pathText(path)} ${code}`);
    expect(problems).toContain(`${facts.path} ${facts.code}`);
    return;
  }
  expect(read.problems).toEqual([]);
  if (read.facts === null) throw new Error('no facts and no problem');
  const expected = evaluate(program, read.facts, { reading });
  for (const { status } of Object.values(expected.decisions)) note(status);
  expect(fast.evaluate(facts)).toEqual(expected);
}

function fastOrThrow(program: Program, reading: (typeof READINGS)[number]): FastProgram {
  const fast = fastProgram(program, { reading });
  if (fast !== null) return fast;
  const generated = generate(program, { reading });
  throw new Error(generated.ok ? 'generated and not generated' : generated.reason);
}

test(
  'code answers as the interpreter does, on made-up programs and cases',
  () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const choose = chooser(seed);
        const program = madeUpProgram(choose);
        const both = READINGS.map((reading) => [reading, fastOrThrow(program, reading)] as const);
        for (let at = 0; at < CASES; at += 1) {
          const plain = madeUpCase(program, choose);
          for (const [reading, fast] of both) compare(program, fast, reading, plain);
        }
      }),
      runs(300),
    );
    for (const end of ['refused', 'decided', 'no-rule', 'not-applicable', 'missing-facts', 'conflict']) {
      expect(ends.get(end) ?? 0, end).toBeGreaterThan(50);
    }
  },
  TEST_LIMIT,
);
