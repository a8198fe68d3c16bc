/** The groups of all parts put together. */
import { type ChangeGroup, EXAMPLES } from '../summary.ts';
import { editionAt, known } from './changes.ts';
import { isTelling } from './groups.ts';
import { type Answer, caseName, type GroupRecord, type PartStart, type PartTally } from './part.ts';

type Group = Omit<ChangeGroup, 'cases' | 'examples' | 'from' | 'to'> & {
  cases: number;
  from: Answer | null;
  to: Answer | null;
  readonly examples: string[];
};

/** Takes the groups of parts in their order. */
export class MergedGroups {
  private readonly groups = new Map<string, Group>();

  /** Takes those of a part. */
  add(tally: PartTally, start: PartStart): void {
    const found = new Map<Group, GroupRecord['examples'][number][]>();
    for (const record of tally.groups) {
      const group = this.group(record, tally);
      group.cases += record.cases;
      found.set(group, [...(found.get(group) ?? []), ...record.examples]);
    }
    // Several groups of a part may be one here: its first cases are the first in the file.
    for (const [{ examples }, of] of found) {
      const first = of.sort(([, a], [, b]) => a - b).slice(0, EXAMPLES - examples.length);
      examples.push(...first.map(([id, index]) => caseName(id, index, start)));
    }
  }

  /** All groups so far, the most frequent first. */
  told(): ChangeGroup[] {
    return [...this.groups.values()].sort((a, b) => b.cases - a.cases);
  }

  private group(
    { question, at, because: cause, direction, ...record }: GroupRecord,
    tally: PartTally,
  ): Group {
    const { plan, kind, name, isFew } = known(tally.questions[question]);
    const { methodology } = known(tally.plans[plan]);
    const [before, after] = [editionAt(tally, plan, at - 1), editionAt(tally, plan, at)];
    const because = known(tally.causes[cause]);
    const [from, to] = [answerOf(record.from, tally), answerOf(record.to, tally)];
    const apart = [
      telling(from, isFew[at - 1] === true), //
      telling(to, isFew[at] === true),
    ];
    const key = JSON.stringify([methodology, kind, name, before, after, because, ...apart]);
    const group = this.groups.get(key);
    if (group === undefined) {
      const made = { methodology, kind, name, before, after, from, to, direction, because };
      const begun = { ...made, cases: 0, examples: [] };
      this.groups.set(key, begun);
      return begun;
    }
    if (!isSame(group.from, from)) group.from = null;
    if (!isSame(group.to, to)) group.to = null;
    return group;
  }
}

/** Null where the answers of the group are not the same. */
function answerOf(number: number, { answers }: PartTally): Answer | null {
  if (number < 0) return null;
  const { value, status } = known(answers[number]);
  return { value, status };
}

function telling(answer: Answer | null, isFew: boolean): Answer | null {
  return answer !== null && isTelling(answer, isFew) ? answer : null;
}

function isSame(a: Answer | null, b: Answer | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
