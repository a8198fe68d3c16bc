/** The courses that answers take over the editions, each once, and what their cases have in common. */
import type { AnswerRange } from '../../../engine/index.ts';
import type { Cause } from '../blame.ts';
import { EXAMPLES } from '../summary.ts';
import { type CountedCourse, groupsOf } from './groups.ts';
import type { Answer, CourseLine, GroupRecord, PartPlace, QuestionRecord } from './part.ts';

/** The answers so far; a course may end here. */
export interface CourseNode {
  readonly next: Map<unknown, CourseNode>;
  course: Course | null;
}

/** A course with the cases that take it. */
interface Course extends CountedCourse {
  readonly number: number;
  cases: number;
  readonly examples: [id: string | null, index: number][];
}

/** What a course is made of. */
export interface NewCourse {
  readonly question: Omit<QuestionRecord, 'isFew'>;
  /** What each of the editions compared can answer to it. */
  readonly ranges: readonly AnswerRange[];
  readonly answers: readonly Answer[];
  readonly changes: readonly CourseChange[];
}

/** A change of a course. */
export interface CourseChange {
  /** The place of the later edition among those compared. */
  readonly at: number;
  /** The place of the change among those of its two editions. */
  readonly order: number;
  readonly because: readonly Cause[];
}

/** The tables of a part, as its tally has them. */
export interface CourseTables {
  readonly questions: readonly QuestionRecord[];
  readonly answers: readonly Answer[];
  readonly causes: readonly (readonly Cause[])[];
  readonly groups: readonly GroupRecord[];
}

/** The courses of a part. */
export class Courses {
  private all: Course[] = [];
  private root = newNode();
  private questions = new Table<QuestionRecord>();
  private answers = new Table<Answer>();
  private causes = new Table<readonly Cause[]>();

  /** The node of a question of a plan. */
  begin(plan: number, question: unknown): CourseNode {
    return follow(follow(this.root, plan), question);
  }

  /** Counts a case; gives the number of its course. `make` gives the content of a new one. */
  count(node: CourseNode, { id, index }: PartPlace, make: () => NewCourse): number {
    const course = node.course ?? this.add(node, make());
    course.cases += 1;
    if (course.examples.length < EXAMPLES) course.examples.push([id, index]);
    return course.number;
  }

  /** All courses since it was last told, and the tables that they refer to. */
  told(): { readonly courses: readonly CourseLine[]; readonly tables: CourseTables } {
    const courses = this.all.map(({ line }) => line);
    const [questions, answers, causes] = [this.questions.items, this.answers.items, this.causes.items];
    const tables = { questions, answers, causes, groups: groupsOf(this.all, this.answers.items) };
    this.all = [];
    this.root = newNode();
    this.questions = new Table();
    this.answers = new Table();
    this.causes = new Table();
    return { courses, tables };
  }

  private questionNumber(question: NewCourse['question'], ranges: readonly AnswerRange[]): number {
    const { plan, kind, name } = question;
    const record = { ...question, isFew: ranges.map(({ isFew }) => isFew) };
    return this.questions.numberOf(record, `${plan} ${kind} ${name}`);
  }

  private add(node: CourseNode, { question, ranges, answers, changes }: NewCourse): Course {
    const line: CourseLine = [
      this.questionNumber(question, ranges),
      answers.map((answer) => this.answers.numberOf(answer, answerKey(answer))),
      changes.map(({ at, order, because }) => [at, order, this.causes.numberOf(because)]),
    ];
    const course = { number: this.all.length, line, ranges, cases: 0, examples: [] };
    node.course = course;
    this.all.push(course);
    return course;
  }
}

/** The node to which a step leads. */
export function follow(from: CourseNode, key: unknown): CourseNode {
  let node = from.next.get(key);
  if (node === undefined) {
    node = newNode();
    from.next.set(key, node);
  }
  return node;
}

function newNode(): CourseNode {
  return { next: new Map(), course: null };
}

/** Numbers and yes or no are found without writing them. */
function answerKey({ value, status }: Answer): unknown {
  const isPlain = status === 'decided' && (typeof value === 'number' || typeof value === 'boolean');
  return isPlain ? value : JSON.stringify([value, status]);
}

/** Values with their numbers; those that are written alike are one. */
class Table<T> {
  readonly items: T[] = [];
  private readonly numbers = new Map<unknown, number>();

  /** `key` is equal for equal items. */
  numberOf(item: T, key: unknown = JSON.stringify(item)): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}

/** Marks that no value is. */
const marks = new Map<string, symbol>();

function markOf(status: string): symbol {
  const known = marks.get(status) ?? Symbol(status);
  marks.set(status, known);
  return known;
}

/** The node to which an answer leads: the same for equal answers, and for no others. */
export function followAnswer(from: CourseNode, { value, status }: Answer): CourseNode {
  if (typeof value === 'object' && value !== null) {
    return follow(follow(from, markOf(status)), JSON.stringify(value));
  }
  return status === 'decided' ? follow(from, value) : follow(follow(from, markOf(status)), value);
}
