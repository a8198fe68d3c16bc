/** One evaluation of a case: the run with the answers it has found so far. */
import type { Origin } from '../program/index.ts';
import { type Facts, type Outcome, Run, Stop } from '../values/index.ts';
import type { RuleRecorder } from './recorder.ts';
import type { Decider, RuleTrace } from './trace.ts';

/** The answer of a rule before it is put into words for the outside. */
export interface Answer {
  readonly outcome: Outcome;
  readonly decider: Decider;
  readonly origin: Origin;
  readonly interpretations: readonly string[];
  /** Null unless the run is traced. */
  readonly trace: RuleTrace | null;
  /** What a decision that reads this one gets. */
  readonly read: Outcome;
}

/** A run with answers. */
export class CaseRun extends Run {
  /** By the decision's place; null while it is being found. */
  readonly answers: (Answer | null | undefined)[];
  /** The recorder of the rule being evaluated; null unless traced. */
  override recorder: RuleRecorder | null = null;

  constructor(facts: Facts, adopted: boolean, slots: number, decisions: number) {
    super(facts, adopted, slots);
    this.answers = new Array<Answer | null | undefined>(decisions).fill(undefined);
  }
}

/** What reading a decision gives: its value, or a stop that points at it. */
export function readingOf(decision: string, outcome: Outcome): Outcome {
  if (!(outcome instanceof Stop) || outcome.status === 'missing-facts') return outcome;
  return new Stop(outcome.status, { kind: 'decision', decision });
}
