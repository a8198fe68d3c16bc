/** Looking for a case of which something is true, within a stated number of tries. */
import type { Rational } from '../numbers/index.ts';
import type { Program } from '../program/index.ts';
import type { Facts } from '../values/index.ts';
import { minimiseFacts } from './minimise.ts';
import { Random } from './random.ts';
import { randomFacts } from './random-case.ts';
import { tellingValues } from './telling-values.ts';
import { isValidCase, mendedFacts } from './valid-case.ts';

/** Where to look. */
export interface CaseSource {
  /** Facts are made from the types of each in turn; constants of all of them tell which values matter. */
  readonly programs: readonly [Program, ...Program[]];
  /** Numbers worth trying everywhere, such as a value inside a gap. */
  readonly numbers?: readonly Rational[];
  /** How many cases to make. */
  readonly tries: number;
  readonly seed?: number;
}

/** What to look for. */
export interface CaseSearch extends CaseSource {
  /** Asked of valid cases of the program they were made from. */
  readonly holds: (facts: Facts) => boolean;
}

/** The smallest case found, or how many were tried in vain. */
export type FoundCase =
  | { readonly found: true; readonly facts: Facts; readonly tried: number }
  | { readonly found: false; readonly tried: number };

/** A made-up case and the program whose facts it has. */
export interface MadeUpCase {
  readonly facts: Facts;
  readonly program: Program;
}

/** Valid cases made up in a fixed order, at most `tries`. */
export function* madeUpCases(source: CaseSource): Generator<MadeUpCase> {
  const random = new Random(source.seed ?? 1);
  const telling = tellingValues(source.programs, source.numbers ?? []);
  const favourites = source.numbers ?? telling.numbers;
  for (let tried = 1; tried <= source.tries; tried += 1) {
    const program = source.programs[tried % source.programs.length] ?? source.programs[0];
    const favourite = random.oneIn(source.numbers === undefined ? 2 : 4)
      ? undefined
      : random.pick(favourites);
    const made = randomFacts({ program, random, telling, ...(favourite === undefined ? {} : { favourite }) });
    const facts = mendedFacts(program, made);
    if (facts !== null) yield { facts, program };
  }
}

/** The first made-up case of which the sought thing is true, made as small as it can be. */
export function findCase(search: CaseSearch): FoundCase {
  let tried = 0;
  for (const { facts, program } of madeUpCases(search)) {
    tried += 1;
    if (!search.holds(facts)) continue;
    const holds = (smaller: Facts): boolean => search.holds(smaller) && isValidCase(program, smaller);
    return { found: true, facts: minimiseFacts(facts, holds), tried };
  }
  return { found: false, tried };
}
