/** Everything about one case: its facts, and two editions' answers with their reasons side by side. */
import { CaseReplayer, type EditionRun } from '../../../dsl/index.ts';
import { factLines, type PlainValue, problemMessage, readEvents, readFacts } from '../../../engine/index.ts';
import type { CaseDetail, ComparedAnswer } from '../shapes.ts';
import { blamedClauses } from './blamed-clauses.ts';
import type { BodyResults } from './body-results.ts';
import { eventLines } from './event-lines.ts';
import { explainedAnswers } from './explained-answers.ts';
import { unmetOf } from './matrix-rows.ts';
import { caseOf } from './opened-cases.ts';
import { keyOf } from './questions.ts';
import { unmetWords } from './unmet-words.ts';
import type { Words } from './words.ts';

/** A case and the columns to compare; `before` is null where there is one edition only. */
export interface DetailOf {
  readonly row: number;
  readonly before: number | null;
  readonly after: number;
}

/** Explains cases of a body; kept, it remembers what it has found of edits. */
export class CaseDetails {
  private readonly results: BodyResults;
  private readonly replayer = new CaseReplayer();

  constructor(results: BodyResults) {
    this.results = results;
  }

  of({ row, before, after }: DetailOf, words: Words): CaseDetail {
    const { results } = this;
    const kept = results.caseAt(row);
    const stored = caseOf(kept);
    const own = this.column(results.ownAt(row));
    const [from, to] = [before === null ? null : this.column(before), this.column(after)];
    const { runs, changed } = this.replayer.run(stored, own, from === null ? [to] : [from, to]);
    const runOn = (edition: unknown): EditionRun | undefined => runs.find((run) => run.edition === edition);
    const sides = [runOn(from), runOn(to)].map((run) =>
      run === undefined ? null : explainedAnswers(run, results.questions, words),
    );
    const changedKeys = new Set(changed.map(keyOf));
    const answers = results.questions.map((question, place): ComparedAnswer => {
      const key = keyOf(question);
      const [one, other] = sides.map((side) => side?.get(key) ?? null);
      return { question: place, before: one ?? null, after: other ?? null, changed: changedKeys.has(key) };
    });
    const asked = answers.filter((answer) => answer.before !== null || answer.after !== null);
    const speaker = words.speaker(own.program);
    return {
      ...{ id: kept.id, file: kept.file, line: kept.line, on: kept.on, reading: stored.reading },
      own: results.ownAt(row),
      state: results.stateAt(row),
      // Files have no other values than facts, and null.
      facts: factLines(speaker, stored.facts as PlainValue),
      events: eventLines(speaker, stored.events),
      unmet: unmetOf(results, row).map((one) => unmetWords(own.program, one, words)),
      ...{ before, after },
      refused: {
        before: this.refused(runOn(from), stored, words),
        after: this.refused(runOn(to), stored, words),
      },
      answers: [...asked.filter((one) => one.changed), ...asked.filter((one) => !one.changed)],
      clauses:
        from === null
          ? []
          : blamedClauses(changed, from.program, to.program, results.questions, words.language),
    };
  }

  private column(place: number) {
    const column = this.results.columns[place];
    if (column === undefined) throw new Error(`no column ${place}`);
    return column;
  }

  /** What an edition does not accept of the facts and events. */
  private refused(
    run: EditionRun | undefined,
    stored: ReturnType<typeof caseOf>,
    words: Words,
  ): readonly string[] {
    if (run === undefined || run.answers.problems.length === 0) return [];
    const { program } = run;
    const problems = [
      ...readFacts(program, stored.facts).problems,
      ...readEvents(program, stored.events ?? {}).problems,
    ];
    return problems.map((problem) => problemMessage(problem, program, words.language));
  }
}
