/** The changes of a case, from the courses that its answers take. */
import type { AnswerChange, EditionIdentity, NamedAnswer } from '../../../engine/index.ts';
import type { Cause } from '../blame.ts';
import type { CourseLine, PartTally } from './part.ts';

/** An answer that another edition changes, and why. */
export interface ReplayChange extends AnswerChange {
  readonly methodology: string;
  readonly before: EditionIdentity;
  readonly after: EditionIdentity;
  readonly because: readonly Cause[];
}

/** The changes that courses of a part make together: edition by edition. */
export function changesOf(tally: PartTally, courses: readonly CourseLine[]): ReplayChange[] {
  const all = courses.flatMap(([question, answers, changes]) =>
    changes.map(([at, order, because]) => ({ question, answers, at, order, because })),
  );
  return all
    .sort((a, b) => a.at - b.at || a.order - b.order)
    .map(({ question, answers, at, because }) =>
      changeOf(tally, question, at, answers[at - 1] ?? -1, answers[at] ?? -1, because),
    );
}

/** One change, everything by its number in the part. */
function changeOf(
  tally: PartTally,
  question: number,
  at: number,
  from: number,
  to: number,
  because: number,
): ReplayChange {
  const { plan, kind, name } = known(tally.questions[question]);
  const named = (number: number): NamedAnswer => {
    const { value, status } = known(tally.answers[number]);
    return { kind, name, value, status };
  };
  return {
    methodology: known(tally.plans[plan]).methodology,
    ...{ kind, name, from: named(from), to: named(to) },
    ...{ before: editionAt(tally, plan, at - 1), after: editionAt(tally, plan, at) },
    because: known(tally.causes[because]),
  };
}

/** The edition at a place among those that a plan compares. */
export function editionAt({ plans, editions }: PartTally, plan: number, at: number): EditionIdentity {
  return known(editions[known(known(plans[plan]).compared[at])]).edition;
}

/** What a number of a part stands for. */
export function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a part names something that it does not have');
  return found;
}
