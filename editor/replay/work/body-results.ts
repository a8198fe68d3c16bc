/** What replaying the cases of one body has found, a few numbers for each case. */
import type { CaseChange, CaseReplay } from '../../../dsl/index.ts';
import type { Case, NamedAnswer } from '../../../engine/index.ts';
import type { MatrixRow } from '../shapes.ts';
import type { ReplayEdition } from './acts.ts';
import { Changes } from './changes.ts';
import { DistinctAnswers, NO_ANSWER } from './distinct-answers.ts';
import { NumberList } from './number-list.ts';
import type { KeptCase } from './opened-cases.ts';
import { keyOf, type Question, questionsOf } from './questions.ts';

const STATES = ['met', 'failed', 'silent'] as const;
const REFUSED = 4;

/** The cases that have been run, by their places (`row`), and their answers on every edition (`column`). */
export class BodyResults {
  readonly columns: readonly ReplayEdition[];
  readonly questions: readonly Question[];
  readonly answers = new DistinctAnswers();
  readonly changes: Changes;
  /** The numbers of the answers: for each row each column's, for each column each question's. */
  private readonly answered = new NumberList();
  private readonly owns = new NumberList();
  private readonly states = new NumberList();
  private readonly kept: KeptCase[] = [];
  private readonly ran: boolean[] = [];
  private readonly unmetByRow = new Map<number, string>();
  private readonly places: ReadonlyMap<string, number>;
  private readonly placesOfColumns: ReadonlyMap<unknown, number>;

  constructor(columns: readonly ReplayEdition[]) {
    this.columns = columns;
    this.questions = questionsOf(columns.map(({ program }) => program));
    this.places = new Map(this.questions.map((question, place) => [keyOf(question), place]));
    this.placesOfColumns = new Map(columns.map((column, place) => [column, place]));
    this.changes = new Changes(this.questions.length, this.answers);
  }

  /** How many cases have been run. */
  get size(): number {
    return this.kept.length;
  }

  /** Takes up what a case gave. */
  add(kept: KeptCase, stored: Case, { own, runs, changed }: CaseReplay): void {
    const row = this.size;
    this.kept.push(kept);
    const start = this.answered.length;
    this.answered.grow(this.columns.length * this.questions.length);
    for (const { edition, named } of runs) {
      const column = this.columnOf(edition);
      this.ran[column] = true;
      const base = start + column * this.questions.length;
      for (let place = 0; place < this.questions.length; place += 1)
        this.answered.set(base + place, NO_ANSWER);
      for (const answer of named)
        this.answered.set(base + this.placeOf(answer), this.answers.numberOf(answer));
    }
    this.owns.push(this.columnOf(own.edition));
    const expects = stored.refused !== undefined || Object.keys(stored.expect).length > 0;
    const state = own.unmet.length > 0 ? 1 : expects ? 0 : 2;
    this.states.push(state + (own.answers.problems.length > 0 ? REFUSED : 0));
    if (own.unmet.length > 0) this.unmetByRow.set(row, JSON.stringify(own.unmet));
    for (const change of changed) this.changes.add(row, this.located(change));
  }

  caseAt(row: number): KeptCase {
    const stored = this.kept[row];
    if (stored === undefined) throw new Error(`no case ${row}`);
    return stored;
  }

  /** The number of an answer in `answers`. */
  answerAt(row: number, column: number, question: number): number {
    return this.answered.at((row * this.columns.length + column) * this.questions.length + question);
  }

  /** Whether any case was run on the edition. */
  wasRunOn(column: number): boolean {
    return this.ran[column] === true;
  }

  /** The column of the edition of the case's own day. */
  ownAt(row: number): number {
    return this.owns.at(row);
  }

  stateAt(row: number): MatrixRow['state'] {
    return STATES[this.states.at(row) % REFUSED] ?? 'silent';
  }

  /** Whether the edition of the case's own day refuses its facts or events. */
  isRefused(row: number): boolean {
    return this.states.at(row) >= REFUSED;
  }

  /** The expectations that are not met, as JSON; undefined where all are. */
  unmetAt(row: number): string | undefined {
    return this.unmetByRow.get(row);
  }

  /** How many cases are met, failed and silent, and how many refused. */
  counts(): Readonly<Record<MatrixRow['state'] | 'refused', number>> {
    const counts = { met: 0, failed: 0, silent: 0, refused: 0 };
    for (let row = 0; row < this.size; row += 1) {
      counts[this.stateAt(row)] += 1;
      if (this.isRefused(row)) counts.refused += 1;
    }
    return counts;
  }

  private located({ before, after, from, to, because, ...question }: CaseChange) {
    return {
      question: this.placeOf(question),
      before: this.columnOf(before),
      after: this.columnOf(after),
      from: this.answers.numberOf(from),
      to: this.answers.numberOf(to),
      because,
      telling: this.questions[this.placeOf(question)]?.telling ?? false,
    };
  }

  private placeOf(question: Pick<NamedAnswer, 'kind' | 'name'>): number {
    const place = this.places.get(keyOf(question));
    if (place === undefined) throw new Error(`no question ${question.name}`);
    return place;
  }

  private columnOf(edition: unknown): number {
    const place = this.placesOfColumns.get(edition);
    if (place === undefined) throw new Error('an edition that is no column');
    return place;
  }
}
