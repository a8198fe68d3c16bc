/** Cases that code alone can run: read once, and evaluated on every edition. */
import {
  type Case,
  type Evaluation,
  type FastProgram,
  type ReadFacts,
  type Unmet,
  unmetExpectations,
} from '../../../engine/index.ts';
import type { Causes } from '../causes.ts';
import type { CasePlan } from './case-plans.ts';
import type { Courses } from './courses.ts';
import { type EditionRunner, note } from './edition-runner.ts';
import type { PartPlace } from './part.ts';
import { QuickComparison } from './quick-comparison.ts';

/** The code of a plan's editions in one reading. */
interface QuickPlan {
  readonly codes: readonly FastProgram[];
  readonly counts: readonly Uint32Array[];
  /** For each edition the first one that reads facts as it does. */
  readonly readers: readonly number[];
}

interface Found {
  readonly unmet: readonly Unmet[];
  readonly courses: readonly number[];
}

const NO_UNMET: readonly Unmet[] = [];

/** Runs such cases. */
export class QuickPlans {
  private readonly comparison: QuickComparison;
  private readonly known = new Map<CasePlan, Map<string, QuickPlan | null>>();
  private readonly facts: ReadFacts[] = [];
  private readonly evaluations: Evaluation[] = [];

  constructor(causes: Causes, courses: Courses) {
    this.comparison = new QuickComparison(causes, courses, this.evaluations);
  }

  /**
   * What the case gives; null where it cannot be run so. `number` is that of the plan; `isShaped`: its facts were read
   * by the own edition's reader of bytes.
   */
  run(stored: Case, plan: CasePlan, number: number, place: PartPlace, isShaped: boolean): Found | null {
    if (stored.events !== undefined || stored.indicators !== undefined || stored.refused !== undefined)
      return null;
    const quick = this.of(plan, stored);
    if (quick === null || !this.evaluate(stored.facts, quick, isShaped)) return null;
    const unmet = isEmpty(stored.expect) ? NO_UNMET : this.unmet(stored, plan);
    return { unmet, courses: this.comparison.compare(stored, plan, number, place) };
  }

  private of(plan: CasePlan, { reading }: Case): QuickPlan | null {
    let ofPlan = this.known.get(plan);
    if (ofPlan === undefined) {
      ofPlan = new Map();
      this.known.set(plan, ofPlan);
    }
    const known = ofPlan.get(reading);
    if (known !== undefined) return known;
    const codes = plan.runners.flatMap((runner) => runner.code(reading) ?? []);
    const made =
      codes.length < plan.runners.length
        ? null
        : {
            codes,
            counts: plan.runners.map((runner, at) => runner.countsOf(codes[at] as FastProgram)),
            readers: plan.runners.map((runner) => firstLike(plan.runners, runner)),
          };
    ofPlan.set(reading, made);
    return made;
  }

  /** Evaluates on all editions and notes what is put to use; false, and nothing noted, where one refuses the facts. */
  private evaluate(plain: unknown, { codes, counts, readers }: QuickPlan, isShaped: boolean): boolean {
    const { facts, evaluations } = this;
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] as FastProgram;
      const reader = readers[at] as number;
      // Facts that were taken as they are serve every edition that reads alike.
      if (reader < at && (facts[reader] as unknown) === plain) {
        facts[at] = facts[reader] as ReadFacts;
        continue;
      }
      const read = isShaped && reader === 0 ? code.readShaped(plain) : code.read(plain);
      if (code.isRefused(read)) return false;
      facts[at] = read;
    }
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] as FastProgram;
      evaluations[at] = code.evaluate(facts[at] as ReadFacts);
      note(code.seen, counts[at] as Uint32Array);
    }
    return true;
  }

  private unmet(stored: Case, plan: CasePlan): readonly Unmet[] {
    const program = plan.runners[0]?.runnable.program;
    const evaluation = this.evaluations[0];
    return program === undefined || evaluation === undefined
      ? NO_UNMET
      : unmetExpectations(program, stored, { evaluation, deadlines: [], problems: [] });
  }
}

function firstLike(runners: readonly EditionRunner[], { readingText }: EditionRunner): number {
  return runners.findIndex((other) => other.readingText === readingText);
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}
