/** The difference between two editions in outcomes: a smallest case that they decide differently. */
import { type AnswerValue, type DecisionAnswer, evaluate, type Status } from '../evaluate/index.ts';
import type { Program } from '../program/index.ts';
import { isValidCase, madeUpCases, mendedFacts, minimiseFacts } from '../search/index.ts';
import { type Facts, type PlainValue, plainValue } from '../values/index.ts';
import { sameDecisions } from './same-rules.ts';

/** What an edition answers; `refused`: its facts have no place for the case. */
export type OutcomeStatus = Status | 'refused';

/** One decision that differs, and the facts of a case in which it does. */
export interface OutcomeChange {
  readonly decision: string;
  readonly before: AnswerValue;
  readonly after: AnswerValue;
  readonly status: { readonly before: OutcomeStatus; readonly after: OutcomeStatus };
  readonly witness: PlainValue;
}

/** The outcomes found and what was searched. */
export interface OutcomeComparison {
  readonly outcomes: readonly OutcomeChange[];
  /** Valid cases made up and decided by both editions. */
  readonly casesTried: number;
  /** Decisions for which no such case was found among those tried. */
  readonly withoutDifference: readonly string[];
  /** Decisions for which none can exist: all that they rest on is the same in both editions. */
  readonly same: readonly string[];
}

export interface OutcomeOptions {
  readonly reading?: 'adopted' | 'literal';
  /** How many cases to make up; 6000 unless given. */
  readonly tries?: number;
}

const TRIES = 6000;

/**
 * Looks for cases that two editions decide differently: first among cases that both accept, then among those
 * that one of them refuses. Deterministic; each case found is made as small as it can be.
 */
export function compareOutcomes(
  before: Program,
  after: Program,
  options: OutcomeOptions = {},
): OutcomeComparison {
  const reading = options.reading ?? 'adopted';
  const same = sameDecisions(before, after);
  const all = [...new Set([...before.decisions, ...after.decisions].map((decision) => decision.name))];
  const names = all.filter((name) => !same.has(name));
  const found = new Map<string, OutcomeChange>();
  const refusedOnly = new Map<string, Facts>();
  let casesTried = 0;
  const answer = (program: Program, facts: Facts) =>
    isValidCase(program, facts) ? evaluate(program, facts, { reading }).decisions : undefined;
  const differs = (name: string, facts: Facts, bothValid: boolean): boolean => {
    const [a, b] = [answer(before, facts), answer(after, facts)];
    if (a !== undefined && b !== undefined) return bothValid && decidedDifferently(a[name], b[name]);
    if (bothValid || (a === undefined && b === undefined)) return false;
    return a === undefined
      ? refusalMatters(name, facts, after, before)
      : refusalMatters(name, facts, before, after);
  };
  /** Whether the one edition decides by the very facts that the other has no place for. */
  const refusalMatters = (name: string, facts: Facts, accepting: Program, refusing: Program): boolean => {
    const decided = answer(accepting, facts)?.[name];
    if (decided?.status !== 'decided') return false;
    const acceptable = mendedFacts(refusing, facts);
    return (
      acceptable === null || keyOf(answer(accepting, acceptable)?.[name], false) !== keyOf(decided, false)
    );
  };
  const settle = (name: string, facts: Facts, bothValid: boolean): void => {
    const small = minimiseFacts(facts, (smaller) => differs(name, smaller, bothValid));
    const [a, b] = [answer(before, small), answer(after, small)];
    found.set(name, {
      decision: name,
      before: a?.[name]?.value ?? null,
      after: b?.[name]?.value ?? null,
      status: { before: statusOf(a?.[name], a === undefined), after: statusOf(b?.[name], b === undefined) },
      witness: plainValue({ ...small }),
    });
  };
  const tries = names.length === 0 ? 0 : (options.tries ?? TRIES);
  for (const { facts } of madeUpCases({ programs: [before, after], tries })) {
    casesTried += 1;
    const [a, b] = [answer(before, facts), answer(after, facts)];
    for (const name of names) {
      if (found.has(name)) continue;
      if (a !== undefined && b !== undefined) {
        if (decidedDifferently(a[name], b[name])) settle(name, facts, true);
      } else if (!refusedOnly.has(name) && differs(name, facts, false)) refusedOnly.set(name, facts);
    }
    if (found.size === names.length) break;
  }
  for (const [name, facts] of refusedOnly) if (!found.has(name)) settle(name, facts, false);
  const outcomes = names.flatMap((name) => found.get(name) ?? []);
  const withoutDifference = names.filter((name) => !found.has(name));
  return { outcomes, casesTried, withoutDifference, same: all.filter((name) => same.has(name)) };
}

/** Whether both editions have what they need, and answer differently. */
function decidedDifferently(a: DecisionAnswer | undefined, b: DecisionAnswer | undefined): boolean {
  if (a?.status === 'missing-facts' || b?.status === 'missing-facts') return false;
  return keyOf(a, false) !== keyOf(b, false);
}

function statusOf(answer: DecisionAnswer | undefined, refused: boolean): OutcomeStatus {
  if (refused) return 'refused';
  return answer?.status ?? 'no-rule';
}

function keyOf(answer: DecisionAnswer | undefined, refused: boolean): string {
  return JSON.stringify([statusOf(answer, refused), answer?.value ?? null]);
}
