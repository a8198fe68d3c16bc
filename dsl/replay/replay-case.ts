/** One case run over editions at a time: what is not as expected, what changes and why, what was put to use. */
import {
  type AnswerChange,
  type Case,
  caseChanges,
  type EditionIdentity,
  type NamedAnswer,
  type ObservedCase,
  observeCase,
  type Program,
  provisionsWithRules,
  sameAnswer,
} from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { Workspace } from '../workspace/index.ts';
import { Blame, type Cause, causeOf } from './blame.ts';

/** An edition that cases can be run on. Two editions compared may be of two workspaces: the acts, and a draft. */
export interface RunnableEdition {
  readonly workspace: Workspace;
  readonly edition: Edition;
  readonly program: Program;
}

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

/** How often the provisions of an edition were put to use by the cases that were run on it. */
export interface Coverage {
  readonly methodology: string;
  readonly edition: EditionIdentity;
  readonly provisions: readonly { readonly id: string; readonly cases: number }[];
}

/** Runs one case after another and remembers what they have put to use. */
export class CaseReplayer {
  private readonly used = new Map<RunnableEdition, Map<string, number>>();
  private readonly blames = new Map<Edition, Map<Edition, Blame>>();

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
    const answers = new AnswersOfCase(stored, runs);
    const changed = compared.slice(1).flatMap((after, place) => {
      const [from, to] = [runs.get(compared[place] ?? after), runs.get(after)];
      return from === undefined || to === undefined || from === to ? [] : this.compare(answers, from, to);
    });
    const ownRun = runs.get(own);
    if (ownRun === undefined) throw new Error('the own edition was not run');
    return { own: ownRun, runs: [...runs.values()], changed };
  }

  /** What the cases run so far have put to use. */
  coverage(): Coverage[] {
    return [...this.used].map(([{ edition, program }, counts]) => {
      const withRules = provisionsWithRules(program);
      const ids = program.provisions.map(({ id }) => id).filter((id) => withRules.has(id));
      const provisions = ids.map((id) => ({ id, cases: counts.get(id) ?? 0 }));
      return { methodology: edition.methodology, edition: edition.identity, provisions };
    });
  }

  private note({ edition, exercised }: EditionRun): void {
    const counts = this.used.get(edition) ?? new Map<string, number>();
    this.used.set(edition, counts);
    for (const id of exercised) counts.set(id, (counts.get(id) ?? 0) + 1);
  }

  private compare(answers: AnswersOfCase, from: EditionRun, to: EditionRun): CaseChange[] {
    const [before, after] = [from.edition, to.edition];
    return caseChanges(from, to, answers.stored).map((change) => ({
      ...change,
      before,
      after,
      because: this.causes(change, answers, before, after),
    }));
  }

  private causes(
    change: AnswerChange,
    answers: AnswersOfCase,
    from: RunnableEdition,
    to: RunnableEdition,
  ): readonly Cause[] {
    const gives = (wanted: NamedAnswer) => (program: Program) =>
      sameAnswer(wanted, answers.to(change, program));
    const edits = this.blame(from, to).explain(gives(change.from), gives(change.to));
    if (edits.length > 0) return edits.map(causeOf);
    // Another base act, or another text of the same: the provision that decides now, or that decided before.
    const provision = ruleProvision(to, change) ?? ruleProvision(from, change);
    const act = to.edition.identity.acts.at(-1) ?? '';
    return provision === undefined ? [] : [{ act, provision, edit: null }];
  }

  private blame({ edition: from }: RunnableEdition, { edition: to, workspace }: RunnableEdition): Blame {
    const ofFrom = this.blames.get(from) ?? new Map<Edition, Blame>();
    this.blames.set(from, ofFrom);
    const blame =
      ofFrom.get(to) ?? new Blame(workspace.acts, workspace.editions(to.methodology).value, from, to);
    ofFrom.set(to, blame);
    return blame;
  }
}

/** The answers of programs to one case, each asked once. */
class AnswersOfCase {
  readonly stored: Case;
  private readonly known = new Map<Program, readonly NamedAnswer[]>();

  constructor(stored: Case, runs: ReadonlyMap<RunnableEdition, EditionRun>) {
    this.stored = stored;
    for (const [{ program }, { named }] of runs) this.known.set(program, named);
  }

  to(change: AnswerChange, program: Program): NamedAnswer {
    const answers = this.known.get(program) ?? observeCase(program, this.stored).named;
    this.known.set(program, answers);
    const found = answers.find(({ kind, name }) => kind === change.kind && name === change.name);
    return found ?? { ...change, value: null, status: 'no-such-rule' };
  }
}

function ruleProvision({ program }: RunnableEdition, { name }: AnswerChange): string | undefined {
  const rules = [program.decisions, program.requirements, program.deadlines].flat();
  return rules.find((rule) => rule.name === name)?.origin.provision;
}
