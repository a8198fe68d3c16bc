/** Replays one part after another: reads its bytes, runs its cases, writes its result. */
import { isAscii } from 'node:buffer';
import {
  type ChunkRecord,
  type FilePosition,
  type LocatedCase,
  linesOfChunk,
  locatedCase,
  recordsOfChunk,
} from '../../cases/index.ts';
import { type FailedLine, openWorkspace, type PartLines, PartReplayer } from '../../dsl/index.ts';
import { decodeUtf8 } from '../../storage/index.ts';
import { InputBytes } from './input-bytes.ts';
import type { Job, Part } from './job.ts';
import { type BadLine, type BadReason, type PlacedFailure, writePart } from './part-files.ts';
import { textOfLines } from './text-of-lines.ts';

/** Of so many failures of a part the places of the expectations are told. */
const MOST_PLACED = 50;

/** Keeps files open and programs compiled from part to part. */
export class PartRunner {
  private readonly job: Job;
  private readonly replayer: PartReplayer;
  private readonly open = new Map<number, InputBytes>();

  constructor(job: Job) {
    this.job = job;
    this.replayer = new PartReplayer(openWorkspace(job.acts), job.editions);
  }

  /** Replays a part and writes its result. Throws the system's error where a file cannot be read or written. */
  run(part: Part): void {
    const { chunk, input, number } = part;
    const { text, heading, bad } = this.textOf(part);
    const file = this.job.inputs[input]?.file ?? '';
    const lines = new Lines(bad);
    let index = 0;
    for (const record of text === null ? [] : recordsOfChunk(text, chunk, file, heading)) {
      this.take(record, index, lines);
      index += 1;
    }
    lines.bad.sort((a, b) => a.line - b.line);
    const head = {
      input,
      lines: text === null ? this.countLines(part) : linesOfChunk(text, chunk),
      records: index,
      bad: lines.bad.length,
      tally: this.replayer.told(),
    };
    const { folder, synced } = this.job;
    const written = { ...lines.written, bad: lines.bad.map((one) => JSON.stringify(one)) };
    writePart(folder, number, head, written, synced);
  }

  close(): void {
    for (const bytes of this.open.values()) bytes.close();
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

  private bytesOf(input: number): InputBytes {
    const known = this.open.get(input) ?? new InputBytes(this.job.inputs[input]?.path ?? '');
    this.open.set(input, known);
    return known;
  }

  /** The text of a part, null where it is none, with what of it is no text. */
  private textOf({ chunk, input }: Part): { text: string | null; heading: string; bad: BadLine[] } {
    const source = this.bytesOf(input);
    const heading =
      chunk.kind === 'table' && !chunk.isFirst ? source.read(0, chunk.heading).toString('utf8') : '';
    const bytes = source.read(chunk.from, chunk.to - chunk.from);
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

  private countLines({ chunk, input }: Part): number {
    const bytes = this.bytesOf(input).read(chunk.from, chunk.to - chunk.from);
    return linesOfChunk(bytes.toString('latin1'), chunk);
  }
}

/** The lines of one part as they come. */
class Lines implements PartLines {
  readonly bad: BadLine[];
  readonly written = { failed: [] as string[], changed: [] as string[], notRun: [] as string[] };
  /** The case that is run. */
  located: LocatedCase | null = null;

  constructor(bad: BadLine[]) {
    this.bad = bad;
  }

  changed(line: readonly unknown[]): void {
    this.written.changed.push(JSON.stringify(line));
  }

  notRun(line: readonly unknown[]): void {
    this.written.notRun.push(JSON.stringify(line));
  }

  failed(line: FailedLine): void {
    const { failed } = this.written;
    const placed: PlacedFailure =
      failed.length < MOST_PLACED ? { ...line, places: line.unmet.map((one) => this.placeOf(one)) } : line;
    failed.push(JSON.stringify(placed));
  }

  private placeOf({ kind, name }: FailedLine['unmet'][number]): FilePosition | null {
    const inFile = kind === 'bad-input' ? `refused.${name}` : `expect.${name}`;
    return this.located?.source.placeOf(inFile) ?? null;
  }
}
