/** The parts of a replay put together: counts, groups, coverage, and the first of what there may be many of. */
import {
  type ChangedCase,
  type ChangeGroup,
  type EditionCoverage,
  EXAMPLES,
  type FailedCase,
  LISTED,
  type ReplaySummary,
} from '../summary.ts';
import { changeOf, editionAt, known, type PartChange } from './changes.ts';
import {
  type ChangedLine,
  type CourseLine,
  caseName,
  type FailedLine,
  type PartStart,
  type PartTally,
} from './part.ts';

type Group = Omit<ChangeGroup, 'cases' | 'examples' | 'from' | 'to'> & {
  cases: number;
  from: ChangeGroup['from'];
  to: ChangeGroup['to'];
  readonly examples: string[];
};

/** Takes the parts in their order; what it keeps does not grow with the number of cases. */
export class SummaryMerger {
  private counts = { cases: 0, runs: 0, failed: 0, unreadable: 0, changed: 0 };
  private readonly groups = new Map<string, Group>();
  private readonly coverage = new Map<string, Covered>();
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
    const found = new Map<Group, (readonly [string | null, number])[]>();
    for (const { question, at, because, from, to, cases, examples } of tally.groups) {
      // Where answers differ any of them stands for the others while the group is looked up.
      const change = changeOf(tally, question, at, Math.max(from, 0), Math.max(to, 0), because);
      const group = this.group(change, from >= 0, to >= 0);
      group.cases += cases;
      found.set(group, [...(found.get(group) ?? []), ...examples]);
    }
    // Several groups of a part may be one here: its first cases are the first in the file.
    for (const [{ examples }, of] of found) {
      const first = of.sort(([, a], [, b]) => a - b).slice(0, EXAMPLES - examples.length);
      examples.push(...first.map(([id, index]) => caseName(id, index, start)));
    }
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
    const groups = [...this.groups.values()].sort((a, b) => b.cases - a.cases);
    return {
      ...{ cases, runs, passed: cases - failed, failed, unreadable },
      groups,
      failures: this.failures,
      changed,
      changedCases: this.changedCases,
      coverage: [...this.coverage.values()].map((covered) => covered.told()),
    };
  }

  private group(change: PartChange, isFrom: boolean, isTo: boolean): Group {
    const { methodology, kind, name, before, after, because } = change;
    const key = JSON.stringify([methodology, kind, name, before, after, because]);
    const from = isFrom ? { value: change.from.value, status: change.from.status } : null;
    const to = isTo ? { value: change.to.value, status: change.to.status } : null;
    const group = this.groups.get(key);
    if (group === undefined) {
      const made = { methodology, kind, name, before, after, from, to, because, cases: 0, examples: [] };
      this.groups.set(key, made);
      return made;
    }
    if (JSON.stringify(group.from) !== JSON.stringify(from)) group.from = null;
    if (JSON.stringify(group.to) !== JSON.stringify(to)) group.to = null;
    return group;
  }

  private cover(part: EditionCoverage): void {
    const key = JSON.stringify([part.methodology, part.edition]);
    const covered = this.coverage.get(key) ?? new Covered(part);
    this.coverage.set(key, covered);
    covered.add(part);
  }
}

/** The coverage of one edition, added up. */
class Covered {
  private readonly first: EditionCoverage;
  private readonly provisions = new Map<string, EditionCoverage['provisions'][number]>();
  private readonly rows = new Map<string, EditionCoverage['rows'][number]>();
  private readonly requirements = new Map<string, EditionCoverage['requirements'][number]>();

  constructor(first: EditionCoverage) {
    this.first = first;
  }

  add({ provisions, rows, requirements }: EditionCoverage): void {
    for (const one of provisions) {
      const known = this.provisions.get(one.id);
      this.provisions.set(one.id, known === undefined ? one : { ...one, cases: one.cases + known.cases });
    }
    for (const one of rows) {
      const key = JSON.stringify([one.provision, one.rule, one.row, one.exception]);
      const known = this.rows.get(key);
      this.rows.set(key, known === undefined ? one : { ...one, cases: one.cases + known.cases });
    }
    for (const one of requirements) {
      const known = this.requirements.get(one.name);
      const broken = one.broken + (known?.broken ?? 0);
      this.requirements.set(one.name, { ...one, broken });
    }
  }

  told(): EditionCoverage {
    const { methodology, edition } = this.first;
    return {
      ...{ methodology, edition },
      provisions: [...this.provisions.values()],
      rows: [...this.rows.values()],
      requirements: [...this.requirements.values()],
    };
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
