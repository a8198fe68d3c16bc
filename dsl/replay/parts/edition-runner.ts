/** One edition that many cases are run on, with what they put to use of it. */
import {
  type AnswerRange,
  answerRange,
  type Case,
  type CaseReading,
  type FactsReader,
  type FastProgram,
  factsReader,
  type NamedAnswer,
  QuickProgram,
  type QuickRun,
  readingText,
  type Thing,
  type UsableRow,
  usableRows,
} from '../../../engine/index.ts';
import type { RunnableEdition } from '../runnable-edition.ts';
import type { EditionCoverage } from '../summary.ts';
import { count, Used } from '../used.ts';

/** Counts what each case puts to use. */
export class EditionRunner {
  readonly runnable: RunnableEdition;
  readonly quick: QuickProgram;
  /** Programs with the same text read facts alike. */
  readonly readingText: string;
  private reader: FactsReader | null | undefined;
  private readonly counts = new Map<FastProgram, Uint32Array>();
  private readonly ranges = new Map<string, AnswerRange>();
  /** What was used beyond what code marks. */
  private used = new Used();

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

  /** What the edition can answer to a question. */
  rangeOf(kind: NamedAnswer['kind'], name: string): AnswerRange {
    const key = `${kind} ${name}`;
    const range = this.ranges.get(key) ?? answerRange(this.runnable.program, kind, name);
    this.ranges.set(key, range);
    return range;
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
      if (isMarked !== true) count(this.used.provisions, provision);
    }
    for (const place of run.rows) count(this.used.rows, place);
    for (const { name, met } of marked === null ? (run.answers.evaluation?.requirements ?? []) : []) {
      if (met === false) count(this.used.broken, name);
    }
    return run;
  }

  /** What was put to use since it was last told. */
  told(): EditionCoverage {
    const { program } = this.runnable;
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
    const { used } = this;
    this.used = new Used();
    const places = new Map(usableRows(program).map((row, place) => [keyOf(row), place]));
    for (const { thing, cases } of counted.values()) {
      if (thing.kind === 'provision') count(used.provisions, thing.provision, cases);
      else if (thing.kind === 'broken') count(used.broken, thing.name, cases);
      else if (thing.kind === 'row' || thing.kind === 'exception') {
        const place = places.get(keyOf(rowOf(thing)));
        if (place !== undefined) count(used.rows, place, cases);
      }
    }
    return used.told(this.runnable);
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
