/** Looking for a case by drawing nearer to it, where how near a case is can be told. */
import type { Facts } from '../values/index.ts';
import { type CaseSearch, type FoundCase, madeUpCases } from './find-case.ts';
import { minimiseFacts } from './minimise.ts';
import { Random } from './random.ts';
import { tellingValues } from './telling-values.ts';
import { isValidCase, mendedFacts } from './valid-case.ts';
import { variedFacts } from './vary.ts';

/** What to look for, and how far a case is from it: 0 for one worth asking `holds`, null where nothing can be said. */
export interface Climb extends CaseSearch {
  readonly distance: (facts: Facts) => number | null;
}

/** From how many of the nearest made-up cases to start, and for how much of the tries each of them is made. */
const STARTS = 6;

/** The nearest of some made-up cases are changed little by little, as long as that brings them no farther away. */
export function climbToCase(search: Climb): FoundCase {
  const [program] = search.programs;
  const random = new Random((search.seed ?? 1) + 1);
  const telling = tellingValues(search.programs, search.numbers ?? []);
  const starts: { facts: Facts; distance: number }[] = [];
  let tried = 0;
  for (const { facts } of madeUpCases({ ...search, tries: Math.ceil(search.tries / 4) })) {
    tried += 1;
    const distance = search.distance(facts);
    if (distance !== null) starts.push({ facts, distance });
  }
  starts.sort((a, b) => a.distance - b.distance);
  const each = Math.floor((search.tries - tried) / STARTS);
  for (const start of starts.slice(0, STARTS)) {
    let current = start;
    for (let step = 0; step < each; step += 1) {
      tried += 1;
      if (current.distance === 0 && search.holds(current.facts)) {
        const holds = (smaller: Facts): boolean => search.holds(smaller) && isValidCase(program, smaller);
        return { found: true, facts: minimiseFacts(current.facts, holds), tried };
      }
      const facts = mendedFacts(program, variedFacts({ program, random, telling }, current.facts));
      const distance = facts === null ? null : search.distance(facts);
      if (facts !== null && distance !== null && distance <= current.distance) current = { facts, distance };
    }
  }
  return { found: false, tried };
}
