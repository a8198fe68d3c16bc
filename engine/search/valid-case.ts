/** Whether made-up facts are a case that could be given, and mending those that are not. */
import { type FactProblem, readFacts } from '../facts/index.ts';
import type { Program } from '../program/index.ts';
import { type Facts, type FactValue, isList, isRecord, plainValue } from '../values/index.ts';

/** True when reading the facts finds nothing wrong: types, bounds, keys and conditions over records. */
export function isValidCase(program: Program, facts: Facts): boolean {
  return readFacts(program, plainValue({ ...facts })).facts !== null;
}

/** Rounds of mending; what is still wrong then is given up. */
const ROUNDS = 4;

/** The facts without what is wrong in them (the list element, else the whole fact); null when that fails. */
export function mendedFacts(program: Program, facts: Facts): Facts | null {
  let current: Facts = facts;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { problems } = readFacts(program, plainValue({ ...current }));
    if (problems.length === 0) return current;
    current = withoutProblems(current, problems);
  }
  return isValidCase(program, current) ? current : null;
}

function withoutProblems(facts: Facts, problems: readonly FactProblem[]): Facts {
  const wrong = new Map<string, Set<number> | 'all'>();
  for (const { path } of problems) {
    const [name, index] = path;
    if (typeof name !== 'string') continue;
    const known = wrong.get(name);
    if (typeof index !== 'number' || known === 'all') wrong.set(name, 'all');
    else wrong.set(name, (known ?? new Set<number>()).add(index));
  }
  const mended: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(facts)) {
    const bad = wrong.get(name);
    if (bad === 'all') continue;
    mended[name] =
      bad !== undefined && isList(value) && !isRecord(value) ? value.filter((_, at) => !bad.has(at)) : value;
  }
  return mended;
}
