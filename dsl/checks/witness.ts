/** A concrete case that a gap or an overlap would happen to, confirmed by evaluating it. */
import {
  evaluate,
  type Facts,
  type Finding,
  findCase,
  formatRational,
  isValidCase,
  type PlainValue,
  plainValue,
  Rational,
  sampleOf,
} from '../../engine/index.ts';
import type { CheckContext } from './check.ts';

/** A value of each column, and the facts of a whole case (absent when none was found in the tries made). */
export interface Witness {
  readonly values: readonly string[];
  readonly facts?: PlainValue;
}

/** How many made-up cases are tried for one finding. */
const TRIES = 4000;

/** The finding's values, and a smallest case in which the decision has no rule (gap) or two (overlap). */
export function witnessCase(context: CheckContext, decision: string, finding: Finding): Witness {
  const samples = finding.pieces.map(sampleOf);
  const values = samples.map((value) => (value instanceof Rational ? formatRational(value) : String(value)));
  const numbers = samples.filter((value) => value instanceof Rational);
  const [name = decision] = decision.split('.');
  const wanted = finding.kind === 'gap' ? 'no-rule' : 'conflict';
  const holds = (facts: Facts): boolean => {
    const { program, reading } = context;
    const answer = evaluate(program, facts, { reading });
    if (answer.decisions[name]?.status !== wanted) return false;
    if (answer.requirements.some((requirement) => requirement.met === false)) return false;
    // The decision itself must be the one without a rule, not one that it builds on.
    for (const earlier of program.decisions) {
      if (earlier.name === name) break;
      if (answer.decisions[earlier.name]?.status === wanted) return false;
    }
    return isValidCase(program, facts);
  };
  const search = findCase({
    programs: [context.program],
    holds,
    tries: TRIES,
    ...(numbers.length === 0 ? {} : { numbers }),
  });
  return search.found ? { values, facts: plainValue({ ...search.facts }) } : { values };
}
