/** Stored cases run over editions: what is not as expected, what changes and why, what was put to use. */
import {
  type AnswerChange,
  type Case,
  caseChanges,
  type EditionIdentity,
  exercisedProvisions,
  type Program,
  provisionsWithRules,
  runCase,
  type Unmet,
} from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { EditionChoice, Workspace } from '../workspace/index.ts';
import type { Cause } from './blame.ts';
import { Causes } from './causes.ts';

/** On which editions cases are run beside that of their own day: none, all, or those of some days. */
export type ReplayEditions = 'in-force' | 'all' | readonly string[];

/** A case that cannot be run on a day, by its place in the list. */
export interface NotRun {
  readonly index: number;
  readonly day: string;
  /** Why there is no edition, or that it has errors. */
  readonly reason: Exclude<EditionChoice, { found: true }> | 'errors';
}

/** An answer that another edition changes. */
export interface ReplayChange extends AnswerChange {
  readonly index: number;
  readonly before: EditionIdentity;
  readonly after: EditionIdentity;
  readonly because: readonly Cause[];
}

/** How often the provisions of an edition were put to use by the cases that were run on it. */
export interface Coverage {
  readonly methodology: string;
  readonly edition: EditionIdentity;
  readonly provisions: readonly { readonly id: string; readonly cases: number }[];
}

/** What replaying found. Cases go by their places in the list given. */
export interface Replay {
  /** How many times a case was run on an edition. */
  readonly runs: number;
  /** Cases whose own edition does not answer as they expect. */
  readonly failed: readonly { readonly index: number; readonly unmet: readonly Unmet[] }[];
  /** Cases without an edition on their own day: they were not run at all. */
  readonly impossible: readonly NotRun[];
  /** Days of `editions` on which a case's methodology has no edition. */
  readonly notRun: readonly NotRun[];
  readonly changed: readonly ReplayChange[];
  readonly coverage: readonly Coverage[];
}

/** Runs each case on the edition of its day, whose answers it expects, and on further editions to compare. */
export function replay(workspace: Workspace, cases: readonly Case[], editions: ReplayEditions): Replay {
  return new Replaying(workspace, editions).run(cases);
}

class Replaying {
  private readonly workspace: Workspace;
  private readonly editions: ReplayEditions;
  private readonly used = new Map<Edition, Map<string, number>>();
  private readonly causes: Causes;
  private runs = 0;

  constructor(workspace: Workspace, editions: ReplayEditions) {
    this.workspace = workspace;
    this.editions = editions;
    this.causes = new Causes(workspace);
  }

  run(cases: readonly Case[]): Replay {
    const failed: { index: number; unmet: readonly Unmet[] }[] = [];
    const impossible: NotRun[] = [];
    const notRun: NotRun[] = [];
    const changed: ReplayChange[] = [];
    for (const [index, stored] of cases.entries()) {
      const own = this.editionOn(index, stored, stored.on);
      if ('reason' in own) {
        impossible.push(own);
        continue;
      }
      const { unmet } = runCase(own.program, stored);
      if (unmet.length > 0) failed.push({ index, unmet });
      const others = this.others(index, stored);
      notRun.push(...others.flatMap((one) => ('reason' in one ? [one] : [])));
      const runnable = others.flatMap((one) => ('reason' in one ? [] : [one]));
      for (const { edition, program } of new Map(
        [own, ...runnable].map((one) => [one.edition, one]),
      ).values()) {
        this.runs += 1;
        this.note(edition, program, stored);
      }
      changed.push(...this.compare(index, stored, runnable));
    }
    return { runs: this.runs, failed, impossible, notRun, changed, coverage: this.coverage() };
  }

  /** The editions to compare, in the order of time. */
  private others(index: number, stored: Case): (NotRun | Runnable)[] {
    const { editions } = this;
    if (editions === 'in-force') return [];
    if (editions !== 'all') return editions.map((day) => this.editionOn(index, stored, day));
    return this.workspace
      .editions(stored.methodology)
      .value.map((edition) => this.runnable(index, edition, edition.identity.from ?? ''));
  }

  private editionOn(index: number, stored: Case, day: string): NotRun | Runnable {
    const choice = this.workspace.editionOn(stored.methodology, day);
    return choice.found ? this.runnable(index, choice.edition, day) : { index, day, reason: choice };
  }

  private runnable(index: number, edition: Edition, day: string): NotRun | Runnable {
    const { value: program } = this.workspace.program(edition);
    return program === null ? { index, day, reason: 'errors' } : { edition, program };
  }

  private compare(index: number, stored: Case, editions: readonly Runnable[]): ReplayChange[] {
    return editions.slice(1).flatMap(({ edition: to, program }, place) => {
      const former = editions[place];
      if (former === undefined || former.edition === to) return [];
      return caseChanges(former.program, program, stored).map((change) => ({
        ...change,
        index,
        before: former.edition.identity,
        after: to.identity,
        because: this.causes.of(change, stored, former.edition, to),
      }));
    });
  }

  private note(edition: Edition, program: Program, stored: Case): void {
    const counts = this.used.get(edition) ?? new Map<string, number>();
    this.used.set(edition, counts);
    for (const id of exercisedProvisions(program, stored)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }

  private coverage(): Coverage[] {
    return [...this.used].map(([edition, counts]) => {
      const { value: program } = this.workspace.program(edition);
      const withRules = program === null ? new Set<string>() : provisionsWithRules(program);
      const ids = (program?.provisions ?? []).map(({ id }) => id).filter((id) => withRules.has(id));
      const provisions = ids.map((id) => ({ id, cases: counts.get(id) ?? 0 }));
      return { methodology: edition.methodology, edition: edition.identity, provisions };
    });
  }
}

interface Runnable {
  readonly edition: Edition;
  readonly program: Program;
}
