/** A concrete case that a gap or an overlap would happen to, confirmed by evaluating it. */
import {
  type Evaluation,
  evaluate,
  type Facts,
  type Finding,
  findCase,
  formatRational,
  type PlainValue,
  type Program,
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

/** The values that stand for a finding's pieces, as text. */
export function sampleTexts(finding: Finding): string[] {
  return finding.pieces.map((piece) => {
    const value = sampleOf(piece);
    return value instanceof Rational ? formatRational(value) : String(value);
  });
}

/**
 * A smallest case in which the named decision (or what uses the named lookup) has no rule or two, while no
 * requirement of the methodology is broken; undefined when none was found among `tries` made-up cases.
 */
export function witnessFacts(
  context: CheckContext,
  name: string,
  finding: Finding,
  tries: number,
): PlainValue | undefined {
  const numbers = finding.pieces.map(sampleOf).filter((value) => value instanceof Rational);
  const { program, reading } = context;
  const wanted = finding.kind === 'gap' ? 'no-rule' : 'conflict';
  const [subject = name] = name.split('.');
  const users = usersOf(program, subject);
  const holds = (facts: Facts): boolean => {
    const answer = evaluate(program, facts, { reading });
    return (
      users.some((user) => statusOf(answer, user) === wanted) &&
      !answer.requirements.some((requirement) => requirement.met === false) &&
      !builtOnAnother(program, answer, users, wanted)
    );
  };
  const search = findCase({
    programs: [program],
    holds,
    tries,
    ...(numbers.length === 0 ? {} : { numbers }),
  });
  return search.found ? plainValue({ ...search.facts }) : undefined;
}

/** The decision itself; for a lookup, the decisions and requirements that use it. */
function usersOf(program: Program, name: string): string[] {
  if (!program.lookups.some((lookup) => lookup.name === name)) return [name];
  const use = `"op":"lookup","name":${JSON.stringify(name)}`;
  return [...program.decisions, ...program.requirements].flatMap((rule) =>
    JSON.stringify(rule).includes(use) ? [rule.name] : [],
  );
}

function statusOf(answer: Evaluation, name: string): string | undefined {
  return answer.decisions[name]?.status ?? answer.requirements.find((r) => r.name === name)?.status;
}

/** Whether an earlier decision is without a rule too: then the finding is not this one's. */
function builtOnAnother(
  program: Program,
  answer: Evaluation,
  users: readonly string[],
  wanted: string,
): boolean {
  for (const { name } of program.decisions) {
    if (users.includes(name)) return false;
    if (answer.decisions[name]?.status === wanted) return true;
  }
  return false;
}
