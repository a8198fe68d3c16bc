/** A file of values: one, a list, or one a line (NDJSON). */
import { type Complaint, failure, type Position, type Result, success } from '../complaint.ts';
import { readText } from '../files/read-text.ts';
import { type Plain, readPlain } from './plain-values.ts';

/** One value of a file with the places inside it. */
export interface FileValue {
  readonly file: string;
  readonly value: Plain;
  /** The place of `facts.kpis[2].achieved` (or of its key); of the value itself when the path is unknown. */
  placeOf(path: string, what?: 'key'): Position | undefined;
}

/** The values of a file, and whether they stood in a list or alone. */
export interface FileValues {
  readonly values: readonly FileValue[];
  readonly several: boolean;
}

/** Reads YAML, JSON or NDJSON from a file or (`-`) from standard input. An empty file is a mistake. */
export async function valuesOfFile(file: string): Promise<Result<FileValues>> {
  const read = await readText(file);
  if (!read.ok) return read;
  const text = read.value.replace(/^\uFEFF/, '');
  if (text.trim() === '') return failure({ file, say: (m) => m.fileEmpty });
  return isLineByLine(file, text) ? valuesOfLines(file, text) : valuesOfText(file, text);
}

/** By the name, or by the look: several lines of which the first is a whole JSON object. */
function isLineByLine(file: string, text: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(file)) return true;
  const [first = '', ...rest] = text.trim().split(/\r?\n/, 2);
  if (rest.length === 0 || !/^\{.*\}\s*$/.test(first)) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

function valuesOfLines(file: string, text: string): Result<FileValues> {
  const values: FileValue[] = [];
  const complaints: Complaint[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const read = readPlain(line, file, index + 1);
    if (!read.ok) complaints.push(...read.complaints);
    else values.push({ file, value: read.value.value, placeOf: placesIn(read.value.placeOf, '') });
  }
  if (complaints.length > 0) return failure(...complaints);
  return success({ values, several: true });
}

function valuesOfText(file: string, text: string): Result<FileValues> {
  const read = readPlain(text, file);
  if (!read.ok) return read;
  const { value, placeOf } = read.value;
  if (!Array.isArray(value)) {
    return success({ values: [{ file, value, placeOf: placesIn(placeOf, '') }], several: false });
  }
  if (value.length === 0) return failure({ file, say: (m) => m.noCase });
  const values = value.map((item: Plain, index) => ({
    file,
    value: item,
    placeOf: placesIn(placeOf, `[${index}]`),
  }));
  return success({ values, several: true });
}

/** Places of paths that begin at a value inside the file; the nearest enclosing value's where there is none. */
function placesIn(placeOf: FileValue['placeOf'], prefix: string): FileValue['placeOf'] {
  return (path, what) => {
    for (let at = path; at !== ''; at = parent(at)) {
      const place = placeOf(join(prefix, at), at === path ? what : undefined);
      if (place !== undefined) return place;
    }
    return placeOf(prefix);
  };
}

/** `kpis[2]` of `kpis[2].achieved`, `kpis` of that, and then nothing. */
function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}

function join(prefix: string, path: string): string {
  return prefix === '' || path.startsWith('[') ? prefix + path : `${prefix}.${path}`;
}
