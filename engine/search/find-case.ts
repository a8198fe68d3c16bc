/** Looking for a case of which something is true, within a stated number of tries. */
import type { Rational } from '../numbers/index.ts';
import type { Program } from '../program/index.ts';
import type { Facts } from '../values/index.ts';
import { minimiseFacts } from './minimise.ts';
import { Random } from './random.ts';
import { randomFacts } from './random-case.ts';
import { tellingValues } from './telling-values.ts';

/** What to look for, and where. */
export interface CaseSearch {
  /** Facts are made from the first program's types; constants of all of them tell which values matter. */
  readonly programs: readonly [Program, ...Program[]];
  /** Whether the facts are a valid case of every program they are tried on, and the sought thing is true. */
  readonly holds: (facts: Facts) => boolean;
  /** Numbers worth trying everywhere, such as a value inside a gap. */
  readonly numbers?: readonly Rational[];
  /** How many cases to try. */
  readonly tries: number;
  readonly seed?: number;
}

/** The smallest case found, or how many were tried in vain. */
export type FoundCase =
  | { readonly found: true; readonly facts: Facts; readonly tried: number }
  | { readonly found: false; readonly tried: number };

/** Tries made-up cases in a fixed order; the first hit is made as small as it can be. */
export function findCase(search: CaseSearch): FoundCase {
  const random = new Random(search.seed ?? 1);
  const telling = tellingValues(search.programs, search.numbers ?? []);
  const favourites = search.numbers ?? telling.numbers;
  for (let tried = 1; tried <= search.tries; tried += 1) {
    const program = search.programs[random.below(search.programs.length)] ?? search.programs[0];
    const favourite = random.oneIn(search.numbers === undefined ? 2 : 4)
      ? undefined
      : random.pick(favourites);
    const facts = randomFacts({
      program,
      random,
      telling,
      ...(favourite === undefined ? {} : { favourite }),
    });
    if (search.holds(facts)) {
      return { found: true, facts: minimiseFacts(facts, search.holds), tried };
    }
  }
  return { found: false, tried: search.tries };
}
