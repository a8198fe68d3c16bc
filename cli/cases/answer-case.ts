/** Evaluating one case of a file: everything the answer is made from, or what is wrong with the case. */
import { type LocatedCase, unknownExpectations } from '../../cases/index.ts';
import {
  type CaseRun,
  type DueDate,
  dueDates,
  evaluate,
  type Program,
  pathText,
  problemMessage,
  readEvents,
  readFacts,
  runCase,
  type TracedEvaluation,
} from '../../engine/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context } from '../context.ts';
import type { Reading } from '../options.ts';
import { complaintsOf } from './files.ts';

/** What is known about one case after its evaluation. */
export interface AnsweredCase {
  readonly located: LocatedCase;
  readonly evaluation: TracedEvaluation;
  /** Null when the case has no events. */
  readonly deadlines: readonly DueDate[] | null;
  /** Null when the case expects nothing. */
  readonly expected: { readonly checked: number; readonly unmet: CaseRun['unmet'] } | null;
}

/** Evaluates a case in the reading asked for, else in its own. Every mistake in it is told with its place. */
export function answerCase(
  program: Program,
  located: LocatedCase,
  readingAsked: Reading | null,
  { language }: Context,
): Result<AnsweredCase> {
  const { source } = located;
  const stored = readingAsked === null ? located.case : { ...located.case, reading: readingAsked };
  const read = readFacts(program, stored.facts);
  const events = stored.events === undefined ? null : readEvents(program, stored.events);
  const unknown = complaintsOf(unknownExpectations(program, located), source.file);
  const problems = [...read.problems, ...(events?.problems ?? [])];
  if (problems.length > 0 || unknown.length > 0 || read.facts === null) {
    const told = problems.map((problem): Complaint => {
      const path = pathText([problem.about, ...problem.path]);
      const what = problem.code === 'unknown-key' || problem.code === 'unknown-event' ? 'key' : undefined;
      const message = problemMessage(problem, program, language);
      return { file: source.file, at: source.placeOf(path, what), say: () => message };
    });
    return failure(...told, ...unknown);
  }
  const { reading } = stored;
  const checked = Object.keys(stored.expect).length + Object.keys(stored.refused ?? {}).length;
  return success({
    located,
    evaluation: evaluate(program, read.facts, { reading, trace: true }),
    deadlines: events?.events ? dueDates(program, events.events, { reading }) : null,
    expected: checked === 0 ? null : { checked, unmet: runCase(program, stored).unmet },
  });
}
