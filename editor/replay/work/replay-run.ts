/** One run of all cases that are open: it goes on case by case, and what it has found so far can be asked. */
import { CaseReplayer } from '../../../dsl/index.ts';
import type { RunChoice, RunProgress } from '../shapes.ts';
import type { Acts, ReplayEdition } from './acts.ts';
import { BodyResults } from './body-results.ts';
import { CaseDetails } from './case-detail.ts';
import type { Pair } from './filter-rows.ts';
import { caseOf, type KeptCase } from './opened-cases.ts';

/** The cases of one body in a run. */
export interface BodyRun {
  readonly methodology: string;
  readonly results: BodyResults;
  readonly replayer: CaseReplayer;
  readonly details: CaseDetails;
  /** The neighbouring columns that were compared. */
  readonly pairs: Pair[];
}

/** A run over the cases of bodies. */
export class ReplayRun {
  readonly choice: RunChoice;
  readonly total: number;
  readonly bodies: readonly BodyRun[];
  done = 0;
  failed = 0;
  /** Cases that no edition governs without a draft that is not chosen. */
  notRun = 0;
  /** How many times a case was run on an edition. */
  runs = 0;
  private readonly steps: Generator<void>;

  constructor(acts: Acts, cases: ReadonlyMap<string, readonly KeptCase[]>, choice: RunChoice) {
    this.choice = choice;
    this.total = [...cases.values()].reduce((sum, { length }) => sum + length, 0);
    this.bodies = [...cases.keys()].map((methodology) => {
      const results = new BodyResults(acts.editions(methodology, choice.draft));
      const details = new CaseDetails(results);
      return { methodology, results, replayer: new CaseReplayer(), details, pairs: [] };
    });
    this.steps = this.all(acts, cases);
  }

  /** Runs the next case; false when all are done. */
  next(): boolean {
    return this.steps.next().done !== true;
  }

  progress(rate: number): RunProgress {
    const changed = this.bodies.reduce((sum, { results }) => sum + results.changes.rows, 0);
    const { done, total, failed } = this;
    return { done, total, rate, failed, changed };
  }

  private *all(acts: Acts, cases: ReadonlyMap<string, readonly KeptCase[]>): Generator<void> {
    for (const body of this.bodies) {
      for (const kept of cases.get(body.methodology) ?? []) {
        this.one(acts, body, kept);
        this.done += 1;
        yield;
      }
    }
  }

  private one(acts: Acts, { results, replayer, pairs }: BodyRun, kept: KeptCase): void {
    const { draft, editions } = this.choice;
    const governing = acts.governing(kept, draft);
    const [own] = governing;
    if (own === undefined) {
      this.notRun += 1;
      return;
    }
    const compared = editions === 'own' ? governing : comparedOf(results.columns, editions);
    notePairs(pairs, results.columns, compared);
    const stored = caseOf(kept);
    const found = replayer.run(stored, own, compared);
    this.runs += found.runs.length;
    if (found.own.unmet.length > 0) this.failed += 1;
    results.add(kept, stored, found);
  }
}

/** Of chosen editions, those of the draft are always meant: it was chosen to be compared. */
function comparedOf(columns: readonly ReplayEdition[], editions: 'all' | readonly string[]): ReplayEdition[] {
  return columns.filter(
    ({ offered: { key, draft } }) => editions === 'all' || draft !== null || editions.includes(key),
  );
}

function notePairs(
  pairs: Pair[],
  columns: readonly ReplayEdition[],
  compared: readonly ReplayEdition[],
): void {
  const places = compared.map((edition) => columns.indexOf(edition));
  for (const [place, after] of places.slice(1).entries()) {
    const before = places[place] ?? after;
    if (!pairs.some((pair) => pair.before === before && pair.after === after)) pairs.push({ before, after });
  }
}
