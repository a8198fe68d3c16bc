/** From a plain value, as JSON or YAML give it, to the facts of a case. */
import type { Program } from '../program/index.ts';
import type { Facts } from '../values/index.ts';
import { brokenConstraints } from './constraints.ts';
import { prepareRecord } from './prepare.ts';
import type { FactProblem } from './problem.ts';
import { readRecord } from './read-value.ts';
import { schemaProblems } from './schema-problems.ts';

/** The facts (null when there is any problem), and what is wrong. */
export interface FactsReading {
  readonly facts: Facts | null;
  readonly problems: readonly FactProblem[];
}

/**
 * Reads the facts of a case exactly: first the schema (names, types, items, categories), then numbers as exact
 * rationals with bounds and digits, unique keys of lists, and, once all that is right, the conditions over
 * records. Numbers may be numbers or texts with point or comma. Never throws on a wrong case.
 */
export function readFacts(program: Program, plain: unknown): FactsReading {
  const { facts, problems } = readShape(program, prepareRecord(program.facts, plain));
  const all = problems.length > 0 ? problems : brokenConstraints(program, facts);
  return { facts: all.length === 0 ? facts : null, problems: all };
}

/** Prepared facts as far as they can be read, and everything wrong with them but conditions over records. */
export function readShape(
  program: Program,
  prepared: unknown,
): { readonly facts: Facts; readonly problems: readonly FactProblem[] } {
  const problems = [...schemaProblems(program, prepared)];
  const places = new Set(problems.map((problem) => JSON.stringify(problem.path)));
  const facts = readRecord(program.facts, prepared, [], (problem) => {
    if (!places.has(JSON.stringify(problem.path))) problems.push(problem);
  });
  return { facts, problems };
}
