/** The results of parts in a folder: a head for each, written last, and files of lines. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
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

/** The head of a part; with it the part is done. */
export interface PartHead {
  readonly input: number;
  /** Lines and records of the part. */
  readonly lines: number;
  readonly records: number;
  /** Records that are no cases. */
  readonly bad: number;
  /** Sections that have lines. */
  readonly given: readonly (keyof PartSections)[];
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

/** Writes the result of a part; a part that was begun and not finished counts as nothing. */
export function writePart(
  folder: string,
  number: number,
  head: Omit<PartHead, 'given'>,
  sections: WrittenSections,
  synced: boolean,
): void {
  for (const section of SECTIONS) {
    const lines = sections[section];
    if (lines.length === 0) continue;
    const [path, text] = [sectionPath(folder, number, section), `${lines.join('\n')}\n`];
    // Until the head is there nobody reads it.
    if (synced) writeWhole(path, text, { synced });
    else writeFileSync(path, text);
  }
  const given = SECTIONS.filter((section) => sections[section].length > 0);
  writeWhole(headPath(folder, number), JSON.stringify({ ...head, given }), { synced });
}

/** Whether a part is done. */
export function isDone(folder: string, number: number): boolean {
  return existsSync(headPath(folder, number));
}

/** The head of a part that is done. */
export function readHead(folder: string, number: number): PartHead {
  return JSON.parse(readFileSync(headPath(folder, number), 'utf8')) as PartHead;
}

/** The lines of a section of a part that is done. */
export function* readSection<Section extends keyof PartSections>(
  folder: string,
  number: number,
  { given }: PartHead,
  section: Section,
): Generator<PartSections[Section]> {
  if (!given.includes(section)) return;
  const text = readFileSync(sectionPath(folder, number, section), 'utf8');
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    yield JSON.parse(text.slice(from, end)) as PartSections[Section];
    from = end + 1;
  }
}

function headPath(folder: string, number: number): string {
  return join(folder, `${name(number)}.json`);
}

function sectionPath(folder: string, number: number, section: keyof PartSections): string {
  return join(folder, `${name(number)}.${section.toLowerCase()}.ndjson`);
}

function name(number: number): string {
  return `part-${String(number + 1).padStart(6, '0')}`;
}
