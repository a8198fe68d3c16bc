/** The changes of a case, from the courses that its answers take. */
import type { EditionIdentity } from '../../../engine/index.ts';
import type { ReplayChange } from '../replay.ts';
import { byOrder } from './courses.ts';
import type { Answer, PartTally } from './part.ts';

/** The changes that courses, given by their numbers, make together: edition by edition. */
export function changesOf(
  tally: PartTally,
  numbers: readonly number[],
): (Omit<ReplayChange, 'index'> & { readonly methodology: string })[] {
  const all = numbers.flatMap((number) => {
    const course = tally.courses[number];
    return course === undefined ? [] : course.changes.map((change) => ({ ...change, course }));
  });
  return all.sort(byOrder).map(({ at, because, course: { plan, kind, name, answers } }) => {
    const named = (place: number) => ({ kind, name, ...answerAt(answers, place) });
    return {
      methodology: tally.plans[plan]?.methodology ?? '',
      ...{ kind, name, from: named(at - 1), to: named(at) },
      ...{ before: editionAt(tally, plan, at - 1), after: editionAt(tally, plan, at), because },
    };
  });
}

/** The edition at a place among those that a plan compares. */
export function editionAt({ plans, editions }: PartTally, plan: number, at: number): EditionIdentity {
  const edition = editions[plans[plan]?.compared[at] ?? -1];
  if (edition === undefined) throw new Error('a part names an edition that it does not have');
  return edition.edition;
}

function answerAt(answers: readonly Answer[], at: number): Answer {
  const answer = answers[at];
  if (answer === undefined) throw new Error('a part names an answer that it does not have');
  return { value: answer.value, status: answer.status };
}
