/** A list of cases replayed by the interpreter, all in memory: what the fast way is held against. */
import {
  type CaseReplay,
  CaseReplayer,
  type ChangedCase,
  type Edition,
  type EditionCoverage,
  type NotRunReason,
  type ReplayChange,
  type ReplayEditions,
  type RunnableEdition,
  type Workspace,
} from '../../dsl/index.ts';
import type { Case, Unmet } from '../../engine/index.ts';

/** A case that cannot be run on a day, by its place in the list. */
interface NotRun {
  readonly index: number;
  readonly day: string;
  readonly reason: NotRunReason;
}

/** What replaying found. Cases go by their places in the list given. */
interface Replay {
  /** How many times a case was run on an edition. */
  readonly runs: number;
  /** Cases whose own edition does not answer as they expect. */
  readonly failed: readonly { readonly index: number; readonly unmet: readonly Unmet[] }[];
  /** Cases without an edition on their own day: they were not run at all. */
  readonly impossible: readonly NotRun[];
  /** Days of `editions` on which a case's methodology has no edition. */
  readonly notRun: readonly NotRun[];
  readonly changed: readonly (ReplayChange & { readonly index: number })[];
  /** Of each case with a change: the answers that change, on every edition compared, in the order of time. */
  readonly matrix: readonly { readonly index: number; readonly answers: ChangedCase['answers'] }[];
  readonly coverage: readonly EditionCoverage[];
}

/** Runs each case on the edition of its day, whose answers it expects, and on further editions to compare. */
export function referenceReplay(
  workspace: Workspace,
  cases: readonly Case[],
  editions: ReplayEditions,
): Replay {
  const known = new Editions(workspace);
  const replayer = new CaseReplayer();
  const failed: { index: number; unmet: readonly Unmet[] }[] = [];
  const impossible: NotRun[] = [];
  const notRun: NotRun[] = [];
  const changed: Replay['changed'][number][] = [];
  const matrix: { index: number; answers: ChangedCase['answers'] }[] = [];
  let runs = 0;
  for (const [index, stored] of cases.entries()) {
    const own = known.on(index, stored, stored.on);
    if ('reason' in own) {
      impossible.push(own);
      continue;
    }
    const others = known.others(index, stored, editions);
    notRun.push(...others.flatMap((one) => ('reason' in one ? [one] : [])));
    const compared = others.flatMap((one) => ('reason' in one ? [] : [one]));
    const found = replayer.run(stored, own, compared);
    runs += found.runs.length;
    if (found.own.unmet.length > 0) failed.push({ index, unmet: found.own.unmet });
    if (found.changed.length > 0) matrix.push({ index, answers: changedAnswers(found, compared) });
    for (const change of found.changed) {
      const [before, after] = [change.before.edition.identity, change.after.edition.identity];
      changed.push({ ...change, methodology: stored.methodology, index, before, after });
    }
  }
  return { runs, failed, impossible, notRun, changed, matrix, coverage: replayer.coverage() };
}

/** The answers that change, as each of the editions compared gives them. */
function changedAnswers(
  { runs, changed }: CaseReplay,
  compared: readonly RunnableEdition[],
): ChangedCase['answers'] {
  const asked = new Map(changed.map(({ kind, name }) => [`${kind} ${name}`, { kind, name }]));
  const inOrder = [...new Set(compared)].flatMap((edition) => runs.filter((run) => run.edition === edition));
  return [...asked.values()].map(({ kind, name }) => ({
    kind,
    name,
    editions: inOrder.map(({ edition: { edition }, named }) => {
      const answer = named.find((one) => one.kind === kind && one.name === name);
      const { value, status } = answer ?? { value: null, status: 'no-such-rule' };
      return { edition: edition.identity, value, status };
    }),
  }));
}

/** The editions of a workspace that cases can be run on, each one object. */
class Editions {
  private readonly workspace: Workspace;
  private readonly known = new Map<Edition, RunnableEdition>();

  constructor(workspace: Workspace) {
    this.workspace = workspace;
  }

  /** The editions to compare, in the order of time. */
  others(index: number, stored: Case, editions: ReplayEditions): (NotRun | RunnableEdition)[] {
    if (editions === 'in-force') return [];
    if (editions !== 'all') return editions.map((day) => this.on(index, stored, day));
    return this.workspace
      .editions(stored.methodology)
      .value.map((edition) => this.runnable(index, edition, edition.identity.from ?? ''));
  }

  on(index: number, stored: Case, day: string): NotRun | RunnableEdition {
    const choice = this.workspace.editionOn(stored.methodology, day);
    return choice.found ? this.runnable(index, choice.edition, day) : { index, day, reason: choice };
  }

  private runnable(index: number, edition: Edition, day: string): NotRun | RunnableEdition {
    const ready = this.known.get(edition);
    if (ready !== undefined) return ready;
    const { workspace } = this;
    const { value: program } = workspace.program(edition);
    if (program === null) return { index, day, reason: 'errors' };
    const runnable = { workspace, edition, program };
    this.known.set(edition, runnable);
    return runnable;
  }
}
