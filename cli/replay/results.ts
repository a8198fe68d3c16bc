/** The results of all parts, wherever they lie, in the order of the files. */
import {
  type CourseLine,
  caseName,
  type PartStart,
  type ReplaySummary,
  SummaryMerger,
} from '../../dsl/index.ts';
import type { Manifest } from './manifest.ts';
import { isDone, type ReadPart, readPart } from './part-files.ts';

/** A part with the place where it begins. */
export interface PartResult extends ReadPart {
  readonly start: PartStart;
  /** What a case of it is called. */
  nameOf(id: string | null, index: number): string;
}

/** Everything that is told before the cases. */
export interface Overview {
  readonly summary: ReplaySummary;
  /** Days without an edition, each once. */
  readonly notRun: readonly { readonly methodology: string; readonly day: string }[];
}

/** Reads results part by part: never more than one is in memory. */
export class Results {
  /** What was replayed. */
  readonly manifest: Manifest;
  /** By the number of the part; undefined where it is not done. */
  private readonly folders: readonly (string | undefined)[];

  constructor(manifest: Manifest, folders: readonly string[]) {
    this.manifest = manifest;
    this.folders = Array.from({ length: manifest.parts }, (_, number) =>
      folders.find((folder) => isDone(folder, number)),
    );
  }

  /** How many parts are not done. */
  get missing(): number {
    return this.folders.filter((folder) => folder === undefined).length;
  }

  *parts(): Generator<PartResult> {
    let [input, lines, records] = [-1, 0, 0];
    for (const [number, folder] of this.folders.entries()) {
      if (folder === undefined) continue;
      const part = readPart(folder, number);
      const { head } = part;
      if (head.input !== input) [input, lines, records] = [head.input, 0, 0];
      const start = { file: this.manifest.inputs[input]?.file ?? '', lines, records };
      yield {
        ...part,
        start,
        nameOf: (id, index) => caseName(id, index, start),
      };
      lines += head.lines;
      records += head.records;
    }
  }

  overview(): Overview {
    const merger = new SummaryMerger();
    const notRun = new Map<string, Overview['notRun'][number]>();
    for (const { head, start, section } of this.parts()) {
      const { tally } = head;
      merger.add(tally, start, head.bad);
      for (const { methodology, notRun: days, cases } of tally.plans) {
        for (const { day } of cases > 0 ? days : [])
          notRun.set(`${methodology} ${day}`, { methodology, day });
      }
      if (merger.wants.failed) for (const line of section('failed')) merger.addFailed(line, tally, start);
      if (merger.wants.changed && tally.changed > 0) {
        const courses = [...section('courses')];
        for (const line of section('changed')) merger.addChanged(line, courses, tally, start);
      }
    }
    return { summary: merger.summary(), notRun: [...notRun.values()] };
  }
}

/** The courses of a case, by their numbers. */
export function taken(courses: readonly CourseLine[], numbers: readonly number[]): CourseLine[] {
  return numbers.map((number) => {
    const course = courses[number];
    if (course === undefined) throw new Error('a case takes a course that its part does not have');
    return course;
  });
}
