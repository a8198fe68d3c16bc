/** Facts of a form that is still being filled in: what can be used of them already. */
import type { Program } from '../program/index.ts';
import type { Facts } from '../values/index.ts';
import { brokenConstraints } from './constraints.ts';
import { fieldsOf, placeAt } from './place.ts';
import { isPlainRecord, prepareRecord } from './prepare.ts';
import type { FactProblem, Path } from './problem.ts';
import { readShape } from './read-facts.ts';
import { readRecord } from './read-value.ts';

/** What is known of facts that are not all there yet. */
export interface PartialReading {
  /** Without what is wrong, and without what cannot be told because of it: a list is left out with its wrong element. */
  readonly facts: Facts;
  readonly problems: readonly FactProblem[];
  /** Places of records that lack a value which the record needs; evaluation may not ask for them, a case does. */
  readonly unfinished: readonly Path[];
}

/**
 * Reads the facts as `readFacts` does, but keeps what is right beside what is wrong. What is wrong is never used: the
 * answers that need it miss facts.
 */
export function readPartialFacts(program: Program, plain: unknown): PartialReading {
  const prepared = prepareRecord(program.facts, plain);
  const all = readShape(program, prepared).problems;
  const unfinished = all.filter(isUnfinished);
  const wrong = all.filter((problem) => !isUnfinished(problem));
  const usable = all.reduce<unknown>((rest, { path }) => without(rest, path), prepared);
  const facts = readRecord(program.facts, usable, [], () => {});
  const broken = brokenConstraints(program, facts);
  if (broken.length === 0) return { facts, problems: wrong, unfinished: unfinished.map(({ path }) => path) };
  const unbroken = broken.reduce<unknown>(
    (rest, { path }) => fieldPaths(program, path).reduce(without, rest),
    usable,
  );
  return {
    facts: readRecord(program.facts, unbroken, [], () => {}),
    problems: [...wrong, ...broken],
    unfinished: unfinished.map(({ path }) => path),
  };
}

/** Nothing stands where something is needed. */
function isUnfinished({ code, data }: FactProblem): boolean {
  return code === 'missing-key' || (code === 'wrong-type' && 'given' in data && data.given === 'nothing');
}

/** The fields of the record at the path, but the one that tells it apart in its list. */
function fieldPaths(program: Program, path: Path): Path[] {
  const list = placeAt(program, path.slice(0, -1)).type;
  const key = list?.kind === 'list' ? list.key : undefined;
  return fieldsOf(placeAt(program, path).type)
    .filter(({ name }) => name !== key)
    .map(({ name }) => [...path, name]);
}

/** The plain value without the field at the path; for an element of a list, without the list. */
function without(plain: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return undefined;
  if (Array.isArray(plain)) {
    const place = Number(step);
    const inner = without(plain[place], rest);
    return inner === undefined ? undefined : plain.map((element, at) => (at === place ? inner : element));
  }
  if (!isPlainRecord(plain) || !Object.hasOwn(plain, step)) return plain;
  const inner = rest.length === 0 ? undefined : without(plain[step], rest);
  const entries = Object.entries(plain).filter(([name]) => name !== step || inner !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, name === step ? inner : value]));
}
