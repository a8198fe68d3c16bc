/** The answers of editions compared as code gives them: no objects are made of a case whose answers stay. */
import type { Case, Evaluation } from '../../../engine/index.ts';
import type { Causes } from '../causes.ts';
import type { CasePlan, Question } from './case-plans.ts';
import { type CourseChange, type Courses, follow, followAnswer } from './courses.ts';
import { differ } from './differ.ts';
import { KnownCauses } from './known-causes.ts';
import type { Answer, PartPlace } from './part.ts';

const NO_COURSES: readonly number[] = [];
const ABSENT: Answer = { value: null, status: 'no-such-rule' };

/** Compares what the editions of a plan answer to a case. */
export class QuickComparison {
  private readonly causes: KnownCauses;
  private readonly courses: Courses;
  /** By runner of the plan, of the case that is compared. */
  private readonly evaluations: readonly Evaluation[];
  /** Of the question that is compared, by edition. */
  private readonly answers: Answer[] = [];

  /** `evaluations` is read again for each case. */
  constructor(causes: Causes, courses: Courses, evaluations: readonly Evaluation[]) {
    this.causes = new KnownCauses(causes);
    this.courses = courses;
    this.evaluations = evaluations;
  }

  /** The courses of the answers that change; `number` is that of the plan. */
  compare(stored: Case, plan: CasePlan, number: number, place: PartPlace): readonly number[] {
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
    const varying = this.causes.areAlike(plan, question) ? null : this.changes(stored, plan, question);
    if (varying !== null) node = follow(node, JSON.stringify(varying));
    return courses.count(node, place, () => ({
      question: { plan: number, kind: question.kind, name: question.name },
      ranges: question.ranges,
      answers: plan.compared.map((_, at) => {
        const { value, status } = this.answer(plan, question, at);
        return { value, status };
      }),
      changes: varying ?? this.changes(stored, plan, question),
    }));
  }

  private changes(stored: Case, plan: CasePlan, question: Question): CourseChange[] {
    const { kind, name, orders } = question;
    return plan.pairs.flatMap((pair, at): CourseChange[] => {
      if (pair === null) return [];
      const [from, to] = [this.answer(plan, question, at - 1), this.answer(plan, question, at)];
      if (!differ(kind, from, to)) return [];
      const change = {
        ...{ kind, name },
        from: { kind, name, value: from.value, status: from.status },
        to: { kind, name, value: to.value, status: to.status },
      };
      const because = this.causes.of(change, stored, pair);
      return [{ at, order: orders[at] ?? 0, because }];
    });
  }
}
