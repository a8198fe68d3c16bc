/** Replays one part after another: reads its bytes, runs its cases, writes its result. */
import { isAscii, isUtf8 } from 'node:buffer';
import {
  CaseLines,
  type ChunkRecord,
  type FilePosition,
  type LocatedCase,
  linesOfChunk,
  locatedCase,
  recordOfLine,
  recordsOfChunk,
} from '../../cases/index.ts';
import {
  type FailedLine,
  openWorkspace,
  type PartLines,
  type PartPlace,
  PartReplayer,
} from '../../dsl/index.ts';
import { decodeUtf8 } from '../../storage/index.ts';
import { InputBytes } from './input-bytes.ts';
import type { Job, Part } from './job.ts';
import {
  type BadLine,
  type BadReason,
  type PlacedFailure,
  type WrittenSections,
  writePart,
} from './part-files.ts';
import { textOfLines } from './text-of-lines.ts';

/** Of so many failures of a part the places of the expectations are told. */
const MOST_PLACED = 50;

/** Keeps files open and programs compiled from part to part. */
export class PartRunner {
  private readonly job: Job;
  private readonly replayer: PartReplayer;
  private readonly caseLines: CaseLines;
  private readonly open = new Map<number, InputBytes>();

  constructor(job: Job) {
    this.job = job;
    this.replayer = new PartReplayer(openWorkspace(job.acts), job.editions);
    this.caseLines = new CaseLines(
      (methodology, on) => this.replayer.factsReader(methodology, on),
      // The bytes are those of the buffer that the line stands in.
      (bytes, from, to) => (bytes as Buffer).toString('utf8', from, to),
    );
  }

  /** Replays a part and writes its result. Throws the system's error where a file cannot be read or written. */
  run(part: Part): void {
    const { chunk, input, number } = part;
    const bytes = this.bytesOf(part);
    const { bad, ...read } =
      chunk.kind === 'lines' && isUtf8(bytes) ? this.runLines(bytes, part) : this.runText(bytes, part);
    bad.sort((a, b) => a.line - b.line);
    const { tally, courses } = this.replayer.told();
    const head = {
      input,
      lines: read.lines,
      records: read.records,
      bad: bad.length,
      tally,
    };
    const { folder, synced } = this.job;
    const asJson = (lines: readonly object[]): string[] => lines.map((one) => JSON.stringify(one));
    const sections = { ...read.written, bad: asJson(bad), courses: asJson(courses) };
    writePart(folder, number, head, sections, synced);
  }

  close(): void {
    for (const bytes of this.open.values()) bytes.close();
  }

  /** Cases line by line: what is not written plainly is read as a text of its own. */
  private runLines(bytes: Buffer, { chunk, input }: Part): Taken {
    const { caseLines } = this;
    const file = this.job.inputs[input]?.file ?? '';
    const recordAt = (from: number, line: number): ChunkRecord | null => {
      const found = bytes.indexOf(LINE_FEED, from);
      return recordOfLine(bytes.toString('utf8', from, found < 0 ? bytes.length : found), line, file);
    };
    let [from, line, index] = [0, 0, 0];
    const told = new Lines([], this.job.listed, () => recordAt(from, line));
    const hasMark = chunk.isFirst && bytes.subarray(0, 3).equals(BYTE_ORDER_MARK);
    from = hasMark ? BYTE_ORDER_MARK.length : 0;
    while (from < bytes.length) {
      line += 1;
      const plain = caseLines.read(bytes, from, index);
      if (plain !== null) {
        told.located = null;
        const place = { id: caseLines.isNamed ? plain.id : null, index, line };
        const none = this.replayer.add(plain, place, told, true);
        if (none === null) {
          from = caseLines.end;
          index += 1;
          continue;
        }
      }
      const found = bytes.indexOf(LINE_FEED, from);
      const record = recordAt(from, line);
      from = found < 0 ? bytes.length : found + 1;
      if (record === null) continue;
      this.take(record, index, told);
      index += 1;
    }
    return { ...told.taken, lines: line, records: index };
  }

  private runText(bytes: Buffer, part: Part): Taken {
    const { chunk, input } = part;
    const { text, heading, bad } = this.textOf(bytes, part);
    const file = this.job.inputs[input]?.file ?? '';
    const told = new Lines(bad, this.job.listed);
    let index = 0;
    for (const record of text === null ? [] : recordsOfChunk(text, chunk, file, heading)) {
      this.take(record, index, told);
      index += 1;
    }
    return { ...told.taken, lines: linesOfChunk(text ?? bytes.toString('latin1'), chunk), records: index };
  }

  private take(record: ChunkRecord, index: number, lines: Lines): void {
    const { line, reading } = record;
    const refuse = (reasons: readonly BadReason[]): void => {
      lines.bad.push({ line, text: record.text(), reasons });
    };
    if (!reading.ok) {
      refuse(reading.problems.map((problem) => ({ kind: 'problem', problem })));
      return;
    }
    const read = locatedCase(reading.value, index);
    if (!read.ok) {
      refuse(read.problems.map((problem) => ({ kind: 'problem', problem })));
      return;
    }
    const { case: stored, named, source } = read.value;
    lines.located = read.value;
    const none = this.replayer.add(stored, { id: named ? stored.id : null, index, line }, lines);
    if (none === null) return;
    const { day, reason } = none;
    const key = reason !== 'errors' && reason.reason === 'unknown-methodology' ? 'methodology' : 'on';
    const { methodology } = stored;
    refuse([{ kind: 'no-edition', methodology, day, reason, at: source.placeOf(key) }]);
  }

  private opened(input: number): InputBytes {
    const known = this.open.get(input) ?? new InputBytes(this.job.inputs[input]?.path ?? '');
    this.open.set(input, known);
    return known;
  }

  private bytesOf({ chunk, input }: Part): Buffer {
    return this.opened(input).read(chunk.from, chunk.to - chunk.from);
  }

  private headingOf({ chunk, input }: Part): string {
    if (chunk.kind !== 'table' || chunk.isFirst) return '';
    const bytes = new InputBytes(this.job.inputs[input]?.path ?? '');
    try {
      return bytes.read(0, chunk.heading).toString('utf8');
    } finally {
      bytes.close();
    }
  }

  /** The text of a part, null where it is none, with what of it is no text. */
  private textOf(bytes: Buffer, part: Part): { text: string | null; heading: string; bad: BadLine[] } {
    const { chunk } = part;
    const heading = this.headingOf(part);
    if (isAscii(bytes)) return { text: bytes.toString('latin1'), heading, bad: [] };
    const decoded = decodeUtf8(bytes);
    if ('text' in decoded) return { text: decoded.text, heading, bad: [] };
    if (chunk.kind === 'lines') return { heading, ...textOfLines(bytes) };
    const before = bytes.subarray(0, decoded.badAt).toString('utf8').split('\n');
    const at = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const byte = (bytes[decoded.badAt] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return {
      text: null,
      heading,
      bad: [{ line: at.line, text: '', reasons: [{ kind: 'not-utf8', byte, at }] }],
    };
  }
}

/** What reading a part has given. */
interface Taken {
  readonly lines: number;
  readonly records: number;
  readonly bad: BadLine[];
  readonly written: Omit<WrittenSections, 'bad' | 'courses'>;
}

const LINE_FEED = 10;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of one part as they come. */
class Lines implements PartLines {
  readonly bad: BadLine[];
  readonly written = { failed: [] as string[], changed: [] as string[], notRun: [] as string[] };
  /** The case that is run. */
  located: LocatedCase | null = null;

  private readonly most: number;
  /** Reads the record that is run, where it was not read with its places. */
  private readonly reread: () => ChunkRecord | null;

  constructor(bad: BadLine[], listed: Job['listed'], reread: () => ChunkRecord | null = () => null) {
    this.bad = bad;
    this.most = listed ?? Number.POSITIVE_INFINITY;
    this.reread = reread;
  }

  get taken(): Pick<Taken, 'bad' | 'written'> {
    return { bad: this.bad, written: this.written };
  }

  changed({ id, index, line }: PartPlace, courses: readonly number[]): void {
    if (this.written.changed.length >= this.most) return;
    // All but the id are numbers: written so, they need no writer of JSON.
    let text = `[${id === null ? 'null' : JSON.stringify(id)},${index},${line}`;
    for (let at = 0; at < courses.length; at += 1) text += `,${courses[at]}`;
    this.written.changed.push(`${text}]`);
  }

  notRun(line: readonly unknown[]): void {
    this.written.notRun.push(JSON.stringify(line));
  }

  failed(line: FailedLine): void {
    const { failed } = this.written;
    if (failed.length >= this.most) return;
    const placed: PlacedFailure =
      failed.length < MOST_PLACED ? { ...line, places: this.placesOf(line.unmet) } : line;
    failed.push(JSON.stringify(placed));
  }

  private placesOf(unmet: FailedLine['unmet']): (FilePosition | null)[] {
    const reading = this.located === null ? this.reread()?.reading : undefined;
    const source = this.located?.source ?? (reading?.ok ? reading.value : undefined);
    return unmet.map(({ kind, name }) => {
      const inFile = kind === 'bad-input' ? `refused.${name}` : `expect.${name}`;
      return source?.placeOf(inFile) ?? null;
    });
  }
}
