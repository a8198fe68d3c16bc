/** Like changes of a part together: of one question, between two editions, for one reason, from and to the same. */
import { type AnswerRange, gradeDirection } from '../../../engine/index.ts';
import { EXAMPLES } from '../summary.ts';
import type { Answer, CourseLine, GroupRecord } from './part.ts';

/** A course with how many cases take it. */
export interface CountedCourse {
  readonly line: CourseLine;
  /** What each of the editions compared can answer to its question. */
  readonly ranges: readonly AnswerRange[];
  readonly cases: number;
  /** The first cases. */
  readonly examples: GroupRecord['examples'];
}

/**
 * Whether changes are told apart by an answer: by values where they are few, and always by why there is none. Numbers, days
 * and lists may be others in each case: groups by them would be without end.
 */
export function isTelling({ status }: Answer, isFew: boolean): boolean {
  return isFew || status !== 'decided';
}

type Group = { -readonly [Key in keyof GroupRecord]: GroupRecord[Key] };

/** The groups of courses, in the order of their first cases; `answers` are those that the courses name by number. */
export function groupsOf(courses: readonly CountedCourse[], answers: readonly Answer[]): GroupRecord[] {
  const groups = new Map<string, Group>();
  for (const { line, ranges, cases, examples } of courses) {
    const [question, course, changes] = line;
    for (const [at, , because] of changes) {
      const [from, to] = [sideAt(at - 1), sideAt(at)];
      const key = `${question} ${at} ${because} ${from.mark} ${to.mark}`;
      const group = groups.get(key) ?? {
        ...{ question, at, because, from: from.number, to: to.number },
        direction: gradeDirection([from.range, from.answer], [to.range, to.answer]),
        ...{ cases: 0, examples: [] },
      };
      groups.set(key, group);
      if (group.from !== from.number) group.from = -1;
      if (group.to !== to.number) group.to = -1;
      group.cases += cases;
      group.examples = firstOf(group.examples, examples);
    }

    function sideAt(at: number) {
      const [number, range] = [course[at], ranges[at]];
      const answer = answers[number ?? -1];
      if (number === undefined || range === undefined || answer === undefined) {
        throw new Error('a course that does not reach its changes');
      }
      return { number, range, answer, mark: isTelling(answer, range.isFew) ? number : '' };
    }
  }
  return [...groups.values()];
}

/** The first of the cases of a group and of a further course; both are in order. */
function firstOf(known: GroupRecord['examples'], further: GroupRecord['examples']): GroupRecord['examples'] {
  const [last, next] = [known.at(-1), further[0]];
  if (known.length === EXAMPLES && last !== undefined && next !== undefined && next[1] > last[1])
    return known;
  return [...known, ...further].sort(([, a], [, b]) => a - b).slice(0, EXAMPLES);
}
