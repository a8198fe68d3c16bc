/** The records of a chunk, one after the other, with the text of each. */
import { recordsOfTable } from '../csv.ts';
import type { FileValue } from '../file-value.ts';
import { elementsOfList } from '../json-list.ts';
import { type FilePosition, type FileProblem, type Reading, unread } from '../problem.ts';
import { recordOf, recordsOfLines, recordsOfText } from '../values-of-text.ts';
import type { Chunk } from './chunk.ts';

/** A record, with its line in the chunk from 1; `text` is what it is written as. Places are those in the chunk. */
export interface ChunkRecord {
  readonly line: number;
  readonly reading: Reading<FileValue>;
  text(): string;
}

/** Longer texts of bad records are cut. */
const LONGEST = 100_000;

/** Reads the chunk's text; `heading` is the text of the headings of its table, when it is not the first. */
export function* recordsOfChunk(
  given: string,
  chunk: Chunk,
  file: string,
  heading: string,
): Generator<ChunkRecord> {
  const text = chunk.isFirst ? given.replace(/^\uFEFF/, '') : given;
  switch (chunk.kind) {
    case 'lines':
      yield* withTexts(recordsOfLines(text, file), text);
      return;
    case 'table':
      yield* rows(text, chunk, file, heading);
      return;
    case 'elements':
      yield* elements(text, chunk, file);
      return;
    case 'items':
      yield* items(text, file);
      return;
    case 'document':
      yield* document(text, file);
  }
}

/** The record of a line of a chunk of `lines`; null where the line is empty. */
export function recordOfLine(text: string, line: number, file: string): ChunkRecord | null {
  if (text.trim() === '') return null;
  const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
  const reading = recordOf({ text: whole, at: { line, column: 1 } }, file);
  return { line, reading, text: () => whole.slice(0, LONGEST) };
}

/** How many lines the text of a chunk has behind it. */
export function linesOfChunk(text: string, { kind }: Chunk): number {
  if (kind === 'table') return text.match(/\r\n|\r|\n/g)?.length ?? 0;
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function* document(text: string, file: string): Generator<ChunkRecord> {
  const records = recordsOfText(text, file);
  if (records.ok) yield* withTexts(records.value.records, text);
  else yield { line: lineOf(records) ?? 1, reading: records, text: () => text.slice(0, LONGEST) };
}

function* rows(text: string, chunk: Chunk, file: string, heading: string): Generator<ChunkRecord> {
  const before = chunk.isFirst ? '' : heading;
  const shift = linesOfChunk(before, chunk);
  const table = recordsOfTable(before + text, file);
  if (!table.ok) {
    yield { line: 1, reading: table, text: () => text.slice(0, LONGEST) };
    return;
  }
  for (const record of withTexts(table.value.records, before + text)) {
    // Only the whole table can have no row at all.
    const isNone = !record.reading.ok && record.reading.problems[0]?.code === 'no-case';
    if (!isNone || (chunk.isFirst && chunk.isLast)) {
      yield { ...record, line: record.line - shift, reading: moved(record.reading, -shift) };
    }
  }
}

function* elements(text: string, { isFirst, isLast, column }: Chunk, file: string): Generator<ChunkRecord> {
  // Between chunks stands the comma: in its place the list is opened again.
  const opened = isFirst ? text : text.replace(',', '[');
  for (const element of elementsOfList(isLast ? opened : `${opened}]`) ?? []) {
    const { line } = element.at;
    const at = line === 1 ? { line, column: element.at.column + column } : element.at;
    yield { line, reading: recordOf({ ...element, at }, file), text: () => element.text.slice(0, LONGEST) };
  }
}

/** All at once; where that cannot be read, item by item, so that only the bad ones are lost. */
function* items(text: string, file: string): Generator<ChunkRecord> {
  const whole = recordsOfText(text, file);
  if (whole.ok) {
    yield* withTexts(whole.value.records, text);
    return;
  }
  const begins = [...text.matchAll(/^-(?=\s)/gm)].map(({ index }) => index);
  let line = 1;
  for (const [place, begin] of begins.entries()) {
    const from = place === 0 ? 0 : begin;
    const item = text.slice(from, begins[place + 1]);
    const shift = line - 1;
    for (const record of document(item, file)) {
      yield { ...record, line: record.line + shift, reading: moved(record.reading, shift) };
    }
    line += linesOfChunk(item, { kind: 'items' } as Chunk);
  }
}

/** The text of a record: its lines, to that on which the next one begins. */
function* withTexts(records: Iterable<Reading<FileValue>>, text: string): Generator<ChunkRecord> {
  let former: { line: number; reading: Reading<FileValue> } | undefined;
  const told = (next: number): ChunkRecord | undefined => {
    const record = former;
    return record === undefined
      ? undefined
      : { ...record, text: () => linesBetween(text, record.line, next).slice(0, LONGEST) };
  };
  for (const reading of records) {
    const line = reading.ok ? reading.value.line : (lineOf(reading) ?? 1);
    const record = told(line);
    if (record !== undefined) yield record;
    former = { line, reading };
  }
  const last = told(Number.POSITIVE_INFINITY);
  if (last !== undefined) yield last;
}

function lineOf(
  reading: Reading<FileValue> | { readonly problems: readonly FileProblem[] },
): number | undefined {
  return 'problems' in reading ? reading.problems[0]?.at?.line : undefined;
}

/** The lines from one to another, that one left out; at least the first. */
function linesBetween(text: string, first: number, next: number): string {
  const lines = text.split('\n').slice(first - 1, Math.max(first, next - 1));
  return lines.join('\n').replace(/\s+$/, '');
}

function moved(reading: Reading<FileValue>, by: number): Reading<FileValue> {
  if (by === 0) return reading;
  const at = (place: FilePosition | undefined): FilePosition | undefined =>
    place === undefined ? undefined : { ...place, line: place.line + by };
  if (!reading.ok) return unread(...reading.problems.map((one) => ({ ...one, at: at(one.at) })));
  const { value } = reading;
  return {
    ok: true,
    value: { ...value, line: value.line + by, placeOf: (path, what) => at(value.placeOf(path, what)) },
  };
}
