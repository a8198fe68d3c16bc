/** One edition that many cases are run on, with what they put to use of it. */
import {
  type Case,
  type CaseReading,
  type FactsReader,
  type FastProgram,
  factsReader,
  provisionsWithRules,
  QuickProgram,
  type QuickRun,
  readingText,
  type Thing,
  type UsableRow,
  usableRows,
} from '../../../engine/index.ts';
import type { RunnableEdition } from '../replay-case.ts';
import type { EditionCoverage } from '../summary.ts';

/** Counts what each case puts to use. */
export class EditionRunner {
  readonly runnable: RunnableEdition;
  readonly quick: QuickProgram;
  /** Programs with the same text read facts alike. */
  readonly readingText: string;
  private reader: FactsReader | null | undefined;
  private readonly counts = new Map<FastProgram, Uint32Array>();
  /** Of provisions that were used beyond what code marks. */
  private others = new Map<string, number>();
  /** Rows that were used where no code marks it, by their places. */
  private rows = new Map<number, number>();
  /** Requirements that were broken where no code marks it. */
  private broken = new Map<string, number>();

  constructor(runnable: RunnableEdition) {
    this.runnable = runnable;
    this.quick = new QuickProgram(runnable.program);
    this.readingText = readingText(runnable.program);
  }

  /** Reads the facts of its cases from bytes; null where that cannot be. */
  factsReader(): FactsReader | null {
    if (this.reader === undefined) this.reader = factsReader(this.runnable.program);
    return this.reader;
  }

  code(reading: CaseReading): FastProgram | null {
    const code = this.quick.code(reading);
    if (code !== null && !this.counts.has(code)) this.counts.set(code, new Uint32Array(code.things.length));
    return code;
  }

  /** The counts of the things that a code marks: one more for each that the last case evaluated has used. */
  countsOf(code: FastProgram): Uint32Array {
    const known = this.counts.get(code);
    if (known === undefined) throw new Error('no code of this edition');
    return known;
  }

  /** Runs a case and notes what it puts to use. */
  run(stored: Case): QuickRun {
    this.code(stored.reading);
    const run = this.quick.run(stored);
    const { marked } = run;
    if (marked !== null) note(marked.seen, this.countsOf(marked));
    for (const provision of run.exercised) {
      const isMarked = marked?.things.some(
        (thing, number) =>
          thing.kind === 'provision' && thing.provision === provision && marked.seen[number] === 1,
      );
      if (isMarked !== true) this.others.set(provision, (this.others.get(provision) ?? 0) + 1);
    }
    for (const place of run.rows) this.rows.set(place, (this.rows.get(place) ?? 0) + 1);
    for (const { name, met } of marked === null ? (run.answers.evaluation?.requirements ?? []) : []) {
      if (met === false) this.broken.set(name, (this.broken.get(name) ?? 0) + 1);
    }
    return run;
  }

  /** What was put to use since it was last told. */
  told(): EditionCoverage {
    const { edition, program } = this.runnable;
    const withRules = provisionsWithRules(program);
    // Code of all editions marks things of both readings under the same names.
    const counted = new Map<string, { readonly thing: Thing; cases: number }>();
    for (const [code, counts] of this.counts) {
      code.things.forEach((thing, number) => {
        const key = JSON.stringify(thing);
        const known = counted.get(key) ?? { thing, cases: 0 };
        counted.set(key, known);
        known.cases += counts[number] ?? 0;
      });
      counts.fill(0);
    }
    const things = [...counted.values()];
    const provisions = new Map(this.others);
    for (const { thing, cases } of things) {
      if (thing.kind !== 'provision') continue;
      provisions.set(thing.provision, (provisions.get(thing.provision) ?? 0) + cases);
    }
    this.others = new Map();
    const broken = new Map(this.broken);
    for (const { thing, cases } of things) {
      if (thing.kind === 'broken') broken.set(thing.name, (broken.get(thing.name) ?? 0) + cases);
    }
    this.broken = new Map();
    const rows = new Map<string, number>();
    for (const { thing, cases } of things) {
      if (thing.kind === 'row' || thing.kind === 'exception') rows.set(keyOf(rowOf(thing)), cases);
    }
    const others = this.rows;
    this.rows = new Map();
    return {
      methodology: edition.methodology,
      edition: edition.identity,
      provisions: program.provisions
        .filter(({ id }) => withRules.has(id))
        .map(({ id }) => ({ id, cases: provisions.get(id) ?? 0 })),
      rows: usableRows(program).map((row, place) => {
        return { ...row, cases: (rows.get(keyOf(row)) ?? 0) + (others.get(place) ?? 0) };
      }),
      requirements: program.requirements.map(({ name, origin }) => ({
        name,
        provision: origin.provision,
        broken: broken.get(name) ?? 0,
      })),
    };
  }
}

function keyOf({ rule, row, exception }: Omit<UsableRow, 'provision'>): string {
  return `${rule} ${row} ${exception ?? false}`;
}

function rowOf({ kind, name, field, place }: Thing): Omit<UsableRow, 'provision'> {
  const rule = field === undefined ? name : `${name}.${field}`;
  return { rule, row: place + 1, ...(kind === 'exception' ? { exception: true as const } : {}) };
}

/** One more for each thing that is marked. */
export function note(seen: Uint8Array, counts: Uint32Array): void {
  for (let at = 0; at < counts.length; at += 1) counts[at] = (counts[at] ?? 0) + (seen[at] ?? 0);
}
