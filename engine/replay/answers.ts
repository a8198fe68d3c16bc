/** What a program says about a case. */
import type { DueDate } from '../deadlines/index.ts';
import type { Evaluation } from '../evaluate/index.ts';

/** Everything the program says about a case; `evaluation` is null when the facts are bad input. */
export interface CaseAnswers {
  readonly evaluation: Evaluation | null;
  readonly deadlines: readonly DueDate[];
  /** Bad input; paths of events begin with `events.`. */
  readonly problems: readonly CaseInputProblem[];
}

/** A problem of the facts or the events, by its place in the case. */
export interface CaseInputProblem {
  readonly path: string;
  readonly code: string;
}
