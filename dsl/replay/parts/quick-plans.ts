/** Cases that code alone can run: read once, evaluated on every edition, compared without making objects of it. */
import {
  type AnswerValue,
  type Case,
  type Evaluation,
  type FastProgram,
  type NamedAnswer,
  type ReadFacts,
  type Unmet,
  unmetExpectations,
} from '../../../engine/index.ts';
import type { Cause } from '../blame.ts';
import type { Causes } from '../causes.ts';
import { type CasePlan, type EditionPair, type Question, rangesOf } from './case-plans.ts';
import { type CourseChange, type Courses, follow, followAnswer } from './courses.ts';
import { type EditionRunner, note } from './edition-runner.ts';
import type { Answer, PartPlace } from './part.ts';

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
const NO_COURSES: readonly number[] = [];
const ABSENT: Answer = { value: null, status: 'no-such-rule' };

/** Runs such cases. */
export class QuickPlans {
  private readonly causes: Causes;
  private readonly courses: Courses;
  private readonly known = new Map<CasePlan, Map<string, QuickPlan | null>>();
  private readonly reasons = new Map<EditionPair, Map<string, readonly Cause[]>>();
  private readonly alike = new Map<Question, boolean>();
  private readonly facts: ReadFacts[] = [];
  private readonly evaluations: Evaluation[] = [];
  /** Of the question that is compared, by edition. */
  private readonly answers: Answer[] = [];

  constructor(causes: Causes, courses: Courses) {
    this.causes = causes;
    this.courses = courses;
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
    return { unmet, courses: this.compare(stored, plan, number, place) };
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

  private compare(stored: Case, plan: CasePlan, number: number, place: PartPlace): readonly number[] {
    const { compared, questions } = plan;
    if (compared.length < 2) return NO_COURSES;
    let courses: number[] | null = null;
    for (const question of questions) {
      if (!this.isChanged(plan, question)) continue;
      for (let at = 0; at < compared.length; at += 1) this.answers[at] = this.answer(plan, question, at);
      courses ??= [];
      courses.push(this.course(stored, plan, number, question, place));
    }
    return courses ?? NO_COURSES;
  }

  private isChanged(plan: CasePlan, question: Question): boolean {
    const { kind, varies } = question;
    for (let place = 0; place < varies.length; place += 1) {
      const at = varies[place] as number;
      if (differ(kind, this.answer(plan, question, at - 1), this.answer(plan, question, at))) return true;
    }
    return false;
  }

  private answer({ compared }: CasePlan, { kind, name, places }: Question, at: number): Answer {
    const place = places[at] as number;
    if (place < 0) return ABSENT;
    const evaluation = this.evaluations[compared[at] as number] as Evaluation;
    if (kind === 'decision') return evaluation.decisions[name] ?? ABSENT;
    const requirement = evaluation.requirements[place];
    return requirement === undefined ? ABSENT : { value: requirement.met, status: requirement.status };
  }

  /** The number of the course of a question whose answers, those of `answers`, differ somewhere. */
  private course(stored: Case, plan: CasePlan, number: number, question: Question, place: PartPlace): number {
    const { courses } = this;
    let node = courses.begin(number, question);
    for (let at = 0; at < plan.compared.length; at += 1) {
      node = followAnswer(node, this.answers[at] as Answer);
    }
    // Where causes may be others from case to case, they are part of the course.
    const varying = this.isAlike(plan, question) ? null : this.changes(stored, plan, question);
    if (varying !== null) node = follow(node, JSON.stringify(varying));
    return courses.count(node, place, () => ({
      question: { plan: number, kind: question.kind, name: question.name },
      ranges: rangesOf(plan, question.kind, question.name),
      answers: plan.compared.map((_, at) => {
        const { value, status } = this.answer(plan, question, at);
        return { value, status };
      }),
      changes: varying ?? this.changes(stored, plan, question),
    }));
  }

  /** Whether all changes of a question have the same causes in all cases. */
  private isAlike({ pairs }: CasePlan, question: Question): boolean {
    const found = this.alike.get(question);
    if (found !== undefined) return found;
    const { kind, name } = question;
    const isAlike = pairs.every((pair) => pair === null || pair.isAlike(kind, name));
    this.alike.set(question, isAlike);
    return isAlike;
  }

  private changes(stored: Case, plan: CasePlan, question: Question): CourseChange[] {
    const { kind, name, orders } = question;
    return plan.pairs.flatMap((pair, at): CourseChange[] => {
      if (pair === null) return [];
      const [from, to] = [this.answer(plan, question, at - 1), this.answer(plan, question, at)];
      if (!differ(kind, from, to)) return [];
      const because = this.because(stored, pair, {
        ...{ kind, name },
        from: { kind, name, value: from.value, status: from.status },
        to: { kind, name, value: to.value, status: to.status },
      });
      return [{ at, order: orders[at] ?? 0, because }];
    });
  }

  private because(
    stored: Case,
    pair: EditionPair,
    change: { kind: NamedAnswer['kind']; name: string; from: NamedAnswer; to: NamedAnswer },
  ): readonly Cause[] {
    const { before, after } = pair;
    const find = () => this.causes.of(change, stored, before.runnable.edition, after.runnable.edition);
    const { kind, name } = change;
    if (!pair.isAlike(kind, name)) return find();
    // Found for one case, they are known for all.
    const ofPair = this.reasons.get(pair) ?? new Map<string, readonly Cause[]>();
    this.reasons.set(pair, ofPair);
    const key = `${kind} ${name}`;
    const known = ofPair.get(key) ?? find();
    ofPair.set(key, known);
    return known;
  }
}

function firstLike(runners: readonly EditionRunner[], { readingText }: EditionRunner): number {
  return runners.findIndex((other) => other.readingText === readingText);
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}

/** As answers of two editions are compared: what one of them lacks facts for is not. */
function differ(kind: Question['kind'], a: Answer, b: Answer): boolean {
  if (a.value === b.value && a.status === b.status) return false;
  if (a.status === 'missing-facts' || b.status === 'missing-facts') return false;
  if (kind === 'requirement') return (a.value === false) !== (b.value === false);
  return a.status !== b.status || !sameValue(a.value, b.value);
}

/** Whether two values are written alike as JSON. */
function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, at) => sameValue(item, b[at] as AnswerValue))
    );
  }
  return JSON.stringify(a) === JSON.stringify(b);
}
