/** Runs the cases of a part over editions: what changes and why goes out line by line, the rest is counted. */
import {
  type Case,
  caseChanges,
  type FactsReader,
  type NamedAnswer,
  type Unmet,
} from '../../../engine/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { Causes } from '../causes.ts';
import type { ReplayEditions } from '../replay-editions.ts';
import { quickAsking } from './asking.ts';
import { type CasePlan, CasePlans, type NoEdition } from './case-plans.ts';
import { type CourseChange, Courses, follow } from './courses.ts';
import type { EditionRunner } from './edition-runner.ts';
import type { CourseLine, PartLines, PartPlace, PartTally } from './part.ts';
import { QuickPlans } from './quick-plans.ts';

/** A plan within the part: its number, and how many of its cases were run. */
interface Used {
  readonly plan: CasePlan;
  readonly number: number;
  cases: number;
}

/** Replays part after part; what is compiled and found out for one serves the next. */
export class PartReplayer {
  private readonly causes: Causes;
  private readonly plans: CasePlans;
  private readonly courses = new Courses();
  private readonly quick: QuickPlans;
  private used = new Map<CasePlan, Used>();
  private last: Used | null = null;
  private editions = new Map<EditionRunner, number>();
  private counts = { cases: 0, runs: 0, failed: 0, changed: 0 };

  constructor(workspace: Workspace, editions: ReplayEditions) {
    this.causes = new Causes(workspace, quickAsking());
    this.plans = new CasePlans(workspace, editions, this.causes);
    this.quick = new QuickPlans(this.causes, this.courses);
  }

  /**
   * Runs a case; what is told of it goes to `lines`. Where its day has no edition, nothing is run: the reason.
   * `isShaped`: its facts were read by `factsReader`, so that their names need not be checked again.
   */
  add(stored: Case, place: PartPlace, lines: PartLines, isShaped = false): NoEdition | null {
    const plan = this.plans.of(stored.methodology, stored.on);
    if ('reason' in plan) return plan;
    const used = this.last?.plan === plan ? this.last : this.use(plan);
    const { counts } = this;
    used.cases += 1;
    counts.cases += 1;
    counts.runs += plan.runners.length;
    const found =
      this.quick.run(stored, plan, used.number, place, isShaped) ??
      this.run(stored, plan, used.number, place);
    if (found.unmet.length > 0) {
      counts.failed += 1;
      lines.failed({ ...place, plan: used.number, unmet: found.unmet });
    }
    if (found.courses.length > 0) {
      counts.changed += 1;
      lines.changed(place, found.courses);
    }
    if (plan.notRun.length > 0) lines.notRun([place.id, place.index, place.line, used.number]);
    return null;
  }

  /** Reads from bytes the facts of cases of a methodology and a day; null where that cannot be. */
  factsReader(methodology: string, on: string): FactsReader | null {
    const plan = this.plans.of(methodology, on);
    return 'reason' in plan ? null : (plan.runners[0]?.factsReader() ?? null);
  }

  /** What the part that ends here has given; the next one begins with nothing. */
  told(): { readonly tally: PartTally; readonly courses: readonly CourseLine[] } {
    const { courses, tables } = this.courses.told();
    const tally: PartTally = {
      ...this.counts,
      ...tables,
      editions: [...this.editions.keys()].map((runner) => runner.told()),
      plans: [...this.used.values()].map(({ plan, cases }) => ({
        methodology: plan.methodology,
        on: plan.on,
        compared: plan.compared.map((at) => this.numberOf(plan.runners[at])),
        notRun: plan.notRun,
        cases,
      })),
    };
    this.used = new Map();
    this.last = null;
    this.editions = new Map();
    this.counts = { cases: 0, runs: 0, failed: 0, changed: 0 };
    return { tally, courses };
  }

  private use(plan: CasePlan): Used {
    const known = this.used.get(plan) ?? { plan, number: this.used.size, cases: 0 };
    this.used.set(plan, known);
    this.last = known;
    for (const runner of plan.runners) this.numberOf(runner);
    return known;
  }

  private numberOf(runner: EditionRunner | undefined): number {
    if (runner === undefined) throw new Error('an edition compared is not run');
    const known = this.editions.get(runner);
    if (known !== undefined) return known;
    this.editions.set(runner, this.editions.size);
    return this.editions.size - 1;
  }

  /** A case that code alone cannot run: with events, supposed indicators, or facts that an edition refuses. */
  private run(
    stored: Case,
    plan: CasePlan,
    number: number,
    place: PartPlace,
  ): { readonly unmet: readonly Unmet[]; readonly courses: readonly number[] } {
    const runs = plan.runners.map((runner) => runner.run(stored));
    const compared = plan.compared.map((at) => runs[at]);
    const changed = new Map<string, { kind: NamedAnswer['kind']; name: string; changes: CourseChange[] }>();
    for (const [at, pair] of plan.pairs.entries()) {
      const [from, to] = [compared[at - 1], compared[at]];
      if (pair === null || from === undefined || to === undefined) continue;
      const [before, after] = [pair.before.runnable.edition, pair.after.runnable.edition];
      for (const [order, change] of caseChanges(from, to, stored).entries()) {
        const { kind, name } = change;
        const key = `${kind} ${name}`;
        const course = changed.get(key) ?? { kind, name, changes: [] };
        changed.set(key, course);
        course.changes.push({ at, order, because: this.causes.of(change, stored, before, after) });
      }
    }
    const courses = [...changed].map(([key, { kind, name, changes }]) => {
      const answers = compared.map((run) => {
        const answer = run?.named.find((one) => one.kind === kind && one.name === name);
        return answer === undefined
          ? { value: null, status: 'no-such-rule' as const }
          : { value: answer.value, status: answer.status };
      });
      const begun = this.courses.begin(number, key);
      const node = follow(begun, JSON.stringify([answers, changes]));
      const question = { plan: number, kind, name };
      return this.courses.count(node, place, () => {
        const ranges = plan.compared.flatMap((at) => plan.runners[at]?.rangeOf(kind, name) ?? []);
        return { question, ranges, answers, changes };
      });
    });
    return { unmet: runs[0]?.unmet ?? [], courses };
  }
}
