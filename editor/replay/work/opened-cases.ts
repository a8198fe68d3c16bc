/** The cases of all files that have been opened. */
import { type LocatedCase, locatedCase, recordsOfText } from '../../../cases/index.ts';
import type { Case } from '../../../engine/index.ts';
import type { Opened, ReadProblem } from '../shapes.ts';
import type { Acts } from './acts.ts';

/** A case as it is kept: a hundred thousand of them take less room as text than as objects. */
export interface KeptCase {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly methodology: string;
  readonly on: string;
  /** `Case` as JSON. */
  readonly json: string;
}

/** A file with its cases, and what is kept apart. */
interface FileOfCases {
  readonly name: string;
  readonly cases: readonly KeptCase[];
  readonly problems: readonly ReadProblem[];
  readonly bad: number;
}

/** As many problems of a file are kept; the rest is counted. */
const MOST_PROBLEMS = 200;

/** What has been opened, file by file. */
export class OpenedCases {
  private readonly files = new Map<string, FileOfCases>();

  /**
   * Reads a file record by record; a file of the same name opened before is replaced once the whole is read. Stops after
   * each record with the number of records so far, so that the caller may do something else.
   */
  *read(name: string, text: string, acts: Acts): Generator<number> {
    const reading = recordsOfText(text, name);
    if (!reading.ok) {
      const problems = reading.problems.map((problem) => ({ file: name, at: problem.at, problem }));
      this.refuse(name, problems);
      return;
    }
    const cases: KeptCase[] = [];
    const problems: ReadProblem[] = [];
    let [records, bad] = [0, 0];
    for (const record of reading.value.records) {
      const located = record.ok ? locatedCase(record.value, records) : record;
      records += 1;
      const wrong = located.ok
        ? ungoverned(located.value, acts)
        : located.problems.map((problem) => ({ file: name, at: problem.at, problem }));
      if (located.ok && wrong.length === 0) cases.push(keptCase(located.value));
      else bad += 1;
      if (problems.length < MOST_PROBLEMS) problems.push(...wrong);
      yield records;
    }
    this.files.set(name, { name, cases, problems, bad });
  }

  /** Notes that a file cannot be read at all. */
  refuse(name: string, problems: readonly ReadProblem[]): void {
    this.files.set(name, { name, cases: [], problems, bad: 0 });
  }

  close(name: string): void {
    this.files.delete(name);
  }

  /** The cases of each body, in the order of the files and in them. */
  byBody(): ReadonlyMap<string, readonly KeptCase[]> {
    const bodies = new Map<string, KeptCase[]>();
    for (const { cases } of this.files.values()) {
      for (const stored of cases) {
        const ours = bodies.get(stored.methodology);
        if (ours === undefined) bodies.set(stored.methodology, [stored]);
        else ours.push(stored);
      }
    }
    return new Map([...bodies].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  summary(): Opened {
    const files = [...this.files.values()];
    return {
      files: files.map(({ name, cases, bad }) => ({ name, cases: cases.length, bad })),
      cases: files.reduce((sum, { cases }) => sum + cases.length, 0),
      bodies: [...this.byBody()].map(([methodology, cases]) => ({ methodology, cases: cases.length })),
      problems: files.flatMap(({ problems }) => problems),
    };
  }
}

/** The case as an object again. */
export function caseOf({ json }: Pick<KeptCase, 'json'>): Case {
  // What `keptCase` wrote.
  return JSON.parse(json) as Case;
}

function keptCase({ case: stored, source: { file, line } }: LocatedCase): KeptCase {
  const { id, on, methodology } = stored;
  return { file, line, id, methodology, on, json: JSON.stringify(stored) };
}

function ungoverned({ case: stored, source }: LocatedCase, acts: Acts): ReadProblem[] {
  const refusal = acts.refusal(stored);
  if (refusal === null) return [];
  const at = source.placeOf(refusal.code === 'unknown-methodology' ? 'methodology' : 'on');
  return [{ file: source.file, at, problem: { code: 'refusal', refusal } }];
}
