/** The results of parts in a folder, each a file: a line that is its head, and the lines of its sections behind it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilePosition, FileProblem } from '../../cases/index.ts';
import type {
  ChangedLine,
  CourseLine,
  FailedLine,
  NotRunLine,
  NotRunReason,
  PartTally,
} from '../../dsl/index.ts';
import { writeWhole } from '../../storage/index.ts';

/** The head of a part. */
export interface PartHead {
  readonly input: number;
  /** Lines and records of the part. */
  readonly lines: number;
  readonly records: number;
  /** Records that are no cases. */
  readonly bad: number;
  /** How many bytes of the file each section has, in the order of `SECTIONS`. */
  readonly sizes: readonly number[];
  readonly tally: PartTally;
}

/** Why a record is no case. Lines are those of the part. */
export type BadReason =
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'not-utf8'; readonly byte: string; readonly at: FilePosition }
  | {
      readonly kind: 'no-edition';
      readonly methodology: string;
      readonly day: string;
      readonly reason: NotRunReason;
      readonly at: FilePosition | undefined;
    };

/** A record that is no case. */
export interface BadLine {
  readonly line: number;
  readonly text: string;
  readonly reasons: readonly BadReason[];
}

/** A failure with the places of its expectations; of many only the first have them. */
export type PlacedFailure = FailedLine & { readonly places?: readonly (FilePosition | null)[] };

/** The lines of a part, by what they tell. */
export interface PartSections {
  readonly failed: PlacedFailure;
  readonly changed: ChangedLine;
  /** What the numbers of changed cases stand for. */
  readonly courses: CourseLine;
  readonly notRun: NotRunLine;
  readonly bad: BadLine;
}

const SECTIONS = ['failed', 'changed', 'courses', 'notRun', 'bad'] as const satisfies (keyof PartSections)[];

/** The lines of all sections, each as JSON. */
export type WrittenSections = Readonly<Record<keyof PartSections, readonly string[]>>;

/** The result of a part that is done. */
export interface ReadPart {
  readonly head: PartHead;
  /** The lines of a section, in their order. */
  section<Section extends keyof PartSections>(section: Section): Iterable<PartSections[Section]>;
}

/** Writes the result of a part in one step: a part that was begun and not finished counts as nothing. */
export function writePart(
  folder: string,
  number: number,
  head: Omit<PartHead, 'sizes'>,
  sections: WrittenSections,
  synced: boolean,
): void {
  const texts = SECTIONS.map((section) => sections[section].map((line) => `${line}\n`).join(''));
  const sizes = texts.map((text) => Buffer.byteLength(text));
  writeWhole(partPath(folder, number), [JSON.stringify({ ...head, sizes }), '\n', ...texts].join(''), {
    synced,
  });
}

/** Whether a part is done. */
export function isDone(folder: string, number: number): boolean {
  return existsSync(partPath(folder, number));
}

/** Reads a part that is done. Throws the system's error. */
export function readPart(folder: string, number: number): ReadPart {
  const bytes = readFileSync(partPath(folder, number));
  const begin = bytes.indexOf('\n') + 1;
  const head = JSON.parse(bytes.toString('utf8', 0, begin)) as PartHead;
  return {
    head,
    *section(section) {
      const place = SECTIONS.indexOf(section);
      const from = head.sizes.slice(0, place).reduce((sum, size) => sum + size, begin);
      const text = bytes.toString('utf8', from, from + (head.sizes[place] ?? 0));
      for (let at = 0; at < text.length; ) {
        const end = text.indexOf('\n', at);
        yield JSON.parse(text.slice(at, end));
        at = end + 1;
      }
    },
  };
}

function partPath(folder: string, number: number): string {
  return join(folder, `part-${String(number + 1).padStart(6, '0')}.json`);
}
