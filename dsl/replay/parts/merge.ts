/** The parts of a replay put together: counts, groups, coverage, and the first of what there may be many of. */
import {
  type ChangedCase,
  type EditionCoverage,
  type FailedCase,
  LISTED,
  type ReplaySummary,
} from '../summary.ts';
import { editionAt, known } from './changes.ts';
import { MergedCoverage } from './merged-coverage.ts';
import { MergedGroups } from './merged-groups.ts';
import {
  type ChangedLine,
  type CourseLine,
  caseName,
  type FailedLine,
  type PartStart,
  type PartTally,
} from './part.ts';

/** Takes the parts in their order; what it keeps does not grow with the number of cases. */
export class SummaryMerger {
  private counts = { cases: 0, runs: 0, failed: 0, unreadable: 0, changed: 0 };
  private readonly groups = new MergedGroups();
  private readonly coverage = new Map<string, MergedCoverage>();
  private readonly failures: FailedCase[] = [];
  private readonly changedCases: ChangedCase[] = [];
  private readonly listed: number;

  /** `listed`: so many failures and so many cases with changes are listed. */
  constructor(listed = LISTED) {
    this.listed = listed;
  }

  /** Takes a part; `unreadable` is the number of its records that are no cases. */
  add(tally: PartTally, start: PartStart, unreadable: number): void {
    this.counts.cases += tally.cases;
    this.counts.runs += tally.runs;
    this.counts.failed += tally.failed;
    this.counts.changed += tally.changed;
    this.counts.unreadable += unreadable;
    for (const edition of tally.editions) this.cover(edition);
    this.groups.add(tally, start);
  }

  /** Whether more failures, or more cases with changes, would be listed. */
  get wants(): { readonly failed: boolean; readonly changed: boolean } {
    return { failed: this.failures.length < this.listed, changed: this.changedCases.length < this.listed };
  }

  /** Takes a failure of the part added last. */
  addFailed({ id, index, line, plan, unmet }: FailedLine, tally: PartTally, start: PartStart): void {
    if (this.wants.failed) this.failures.push({ ...placed(id, index, line, plan, tally, start), unmet });
  }

  /** Takes a case with changes of the part added last, with the courses of that part. */
  addChanged(
    [id, index, line, ...numbers]: ChangedLine,
    courses: readonly CourseLine[],
    tally: PartTally,
    start: PartStart,
  ): void {
    const taken = numbers.map((number) => known(courses[number]));
    const plan = tally.questions[taken[0]?.[0] ?? -1]?.plan;
    if (plan === undefined || !this.wants.changed) return;
    this.changedCases.push({
      ...placed(id, index, line, plan, tally, start),
      answers: taken.map(([question, answers]) => {
        const { kind, name } = known(tally.questions[question]);
        const editions = answers.map((number, at) => {
          const { value, status } = known(tally.answers[number]);
          return { edition: editionAt(tally, plan, at), value, status };
        });
        return { kind, name, editions };
      }),
    });
  }

  /** Everything so far. */
  summary(): ReplaySummary {
    const { cases, runs, failed, unreadable, changed } = this.counts;
    return {
      ...{ cases, runs, passed: cases - failed, failed, unreadable },
      groups: this.groups.told(),
      failures: this.failures,
      changed,
      changedCases: this.changedCases,
      coverage: [...this.coverage.values()].map((covered) => covered.told()),
    };
  }

  private cover(part: EditionCoverage): void {
    const key = JSON.stringify([part.methodology, part.edition]);
    const covered = this.coverage.get(key) ?? new MergedCoverage(part);
    this.coverage.set(key, covered);
    covered.add(part);
  }
}

function placed(
  id: string | null,
  index: number,
  line: number,
  plan: number,
  { plans }: PartTally,
  start: PartStart,
): { id: string; methodology: string; on: string; file: string; line: number } {
  const { methodology = '', on = '' } = plans[plan] ?? {};
  const { file, lines } = start;
  return { id: caseName(id, index, start), methodology, on, file, line: lines + line };
}
