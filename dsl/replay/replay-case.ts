/** One case run over editions at a time: what is not as expected, what changes and why, what was put to use. */
import {
  type AnswerChange,
  type Case,
  caseChanges,
  type ObservedCase,
  observeCase,
} from '../../engine/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Cause } from './blame.ts';
import { Causes } from './causes.ts';
import type { RunnableEdition } from './runnable-edition.ts';
import type { EditionCoverage } from './summary.ts';
import { count, Used } from './used.ts';

/** A case on an edition. */
export interface EditionRun extends ObservedCase {
  readonly edition: RunnableEdition;
}

/** An answer that another edition changes. */
export interface CaseChange extends AnswerChange {
  readonly before: RunnableEdition;
  readonly after: RunnableEdition;
  readonly because: readonly Cause[];
}

/** What one case gives. */
export interface CaseReplay {
  /** On the edition of its own day, whose answers it expects. */
  readonly own: EditionRun;
  /** On every edition it was run on, each once: its own first, then those compared, in their order. */
  readonly runs: readonly EditionRun[];
  /** Between each edition compared and the one before it. */
  readonly changed: readonly CaseChange[];
}

/** Runs one case after another and remembers what they have put to use. */
export class CaseReplayer {
  private readonly used = new Map<RunnableEdition, Used>();
  private readonly causes = new Map<Workspace, Causes>();

  /**
   * Runs a case on the edition of its own day and on those to compare, in the order of time. The same edition must be the
   * same object from case to case.
   */
  run(stored: Case, own: RunnableEdition, compared: readonly RunnableEdition[]): CaseReplay {
    const runs = new Map<RunnableEdition, EditionRun>();
    for (const edition of [own, ...compared]) {
      if (runs.has(edition)) continue;
      const run = { ...observeCase(edition.program, stored), edition };
      runs.set(edition, run);
      this.note(run);
    }
    const changed = compared.slice(1).flatMap((after, place) => {
      const [from, to] = [runs.get(compared[place] ?? after), runs.get(after)];
      return from === undefined || to === undefined || from === to ? [] : this.compare(stored, from, to);
    });
    const ownRun = runs.get(own);
    if (ownRun === undefined) throw new Error('the own edition was not run');
    return { own: ownRun, runs: [...runs.values()], changed };
  }

  /** What the cases run so far have put to use. */
  coverage(): EditionCoverage[] {
    return [...this.used].map(([runnable, used]) => used.told(runnable));
  }

  private note({ edition, exercised, rows, answers }: EditionRun): void {
    const used = this.used.get(edition) ?? new Used();
    this.used.set(edition, used);
    for (const id of exercised) count(used.provisions, id);
    for (const place of rows) count(used.rows, place);
    for (const { name, met } of answers.evaluation?.requirements ?? []) {
      if (met === false) count(used.broken, name);
    }
  }

  private compare(stored: Case, from: EditionRun, to: EditionRun): CaseChange[] {
    const [before, after] = [from.edition, to.edition];
    const causes = this.causes.get(after.workspace) ?? new Causes(after.workspace);
    this.causes.set(after.workspace, causes);
    return caseChanges(from, to, stored).map((change) => ({
      ...change,
      before,
      after,
      because: causes.of(change, stored, before.edition, after.edition),
    }));
  }
}
