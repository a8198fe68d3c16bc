/** The answers that change between editions, each a few numbers, and the groups of those with one reason. */
import type { Cause } from '../../../dsl/index.ts';
import { type DistinctAnswers, NOT_ASKED } from './distinct-answers.ts';
import { NumberList } from './number-list.ts';

/** A change of one case: places of question and columns, numbers of answers. */
export interface LocatedChange {
  readonly question: number;
  readonly before: number;
  readonly after: number;
  readonly from: number;
  readonly to: number;
  readonly because: readonly Cause[];
  /** Whether changes are grouped by what the answers are, too. */
  readonly telling: boolean;
}

/** Changes of one answer for one reason; `from` and `to` are `NOT_ASKED` where they differ from case to case. */
export interface Group extends Omit<LocatedChange, 'telling'> {
  cases: number;
}

/** A change of a case as it is gone through. */
export interface ChangeOfRow {
  readonly row: number;
  readonly group: Group;
  readonly id: number;
}

/** All changes, in the order of the cases. */
export class Changes {
  /** By number. */
  readonly groups: Group[] = [];
  /** How many cases change in each question. */
  readonly byQuestion: number[];
  /** How many cases change at all. */
  rows = 0;
  private readonly rowOf = new NumberList();
  private readonly groupOf = new NumberList();
  private readonly numbers = new Map<string, number>();
  private readonly lastRow: number[];
  private readonly answers: DistinctAnswers;

  constructor(questions: number, answers: DistinctAnswers) {
    this.answers = answers;
    this.byQuestion = new Array<number>(questions).fill(0);
    this.lastRow = new Array<number>(questions).fill(-1);
  }

  /** Takes up a change; rows come in their order. */
  add(row: number, change: LocatedChange): void {
    const { question } = change;
    if (this.rowOf.length === 0 || this.rowOf.at(this.rowOf.length - 1) !== row) this.rows += 1;
    if (this.lastRow[question] !== row) {
      this.lastRow[question] = row;
      this.byQuestion[question] = (this.byQuestion[question] ?? 0) + 1;
    }
    const id = this.groupFor(change);
    const group = this.groups[id];
    if (group !== undefined) group.cases += 1;
    this.rowOf.push(row);
    this.groupOf.push(id);
  }

  /** The changes of the rows from one on, in order. */
  *from(row: number): Generator<ChangeOfRow> {
    for (let place = this.firstOf(row); place < this.rowOf.length; place += 1) {
      const id = this.groupOf.at(place);
      const group = this.groups[id];
      if (group !== undefined) yield { row: this.rowOf.at(place), group, id };
    }
  }

  /** The changes of one row. */
  of(row: number): ChangeOfRow[] {
    const changes: ChangeOfRow[] = [];
    for (const change of this.from(row)) {
      if (change.row !== row) break;
      changes.push(change);
    }
    return changes;
  }

  private firstOf(row: number): number {
    let [low, high] = [0, this.rowOf.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowOf.at(middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private groupFor({ telling, ...change }: LocatedChange): number {
    // Values that differ from case to case tell nothing of the group; that there is none does.
    const shown = (answer: number) =>
      telling || this.answers.at(answer).status !== 'decided' ? answer : NOT_ASKED;
    const [from, to] = [shown(change.from), shown(change.to)];
    const { question, before, after, because } = change;
    const key = JSON.stringify([question, before, after, from, to, because]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.groups.length);
    return this.groups.push({ ...change, from, to, cases: 0 }) - 1;
  }
}
