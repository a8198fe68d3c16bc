/** What takes part in the race. */
import type { WAnswer, WCase } from '../workloads/w.ts';
import type { XAnswer, XCase } from '../workloads/x.ts';

/** An engine by the name of its package. */
export interface Engine {
  readonly name: string;
  /** Rejects with ERR_MODULE_NOT_FOUND where the package is not installed. */
  load(): Promise<Solutions>;
}

/** How an engine solves each workload. */
export interface Solutions {
  readonly W: Solution<WCase, WAnswer>;
  readonly X: Solution<XCase, XAnswer>;
}

/** A workload as an engine solves it. What it is given and what it gives is its own. */
export interface Solution<Case, Answer> {
  /** What the host does in the engine's place, or of what it is asked only a part. */
  readonly note?: string;
  /** The most cases that it can be asked for in reasonable time. */
  readonly most?: number;
  /** Whether `run` gives a promise. */
  readonly isAsync?: boolean;
  /** What `run` is given; not timed. Only Adisteme has one: facts that it has read. All others run on the JSON case. */
  prepare(one: Case): unknown;
  /** What is timed: everything that leads to the answer. */
  run(given: unknown): unknown;
  /** The answer as it is compared; not timed. Without what the engine is not asked for. */
  answer(output: unknown): Partial<Answer>;
}

interface Given<Case, Input, Output, Answer>
  extends Pick<Solution<Case, Answer>, 'note' | 'most' | 'isAsync'> {
  prepare(one: Case): Input;
  run(given: Input): Output;
  answer(output: Awaited<Output>): Partial<Answer>;
}

/** A solution, typed by what it is given (the case itself, unless it prepares it) and gives. */
export function solution<Case, Output, Answer>(
  given: Omit<Given<Case, Case, Output, Answer>, 'prepare'>,
): Solution<Case, Answer>;
export function solution<Case, Input, Output, Answer>(
  given: Given<Case, Input, Output, Answer>,
): Solution<Case, Answer>;
export function solution<Case, Answer>(given: Partial<Solution<Case, Answer>>): Solution<Case, Answer> {
  return { prepare: (one) => one, ...given } as Solution<Case, Answer>;
}
