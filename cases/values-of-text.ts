/** The values of a file's text: one, a list, one a line (NDJSON), or one a row (CSV). */
import { recordsOfTable } from './csv.ts';
import type { FileRecords, FileValue, FileValues } from './file-value.ts';
import { type Element, elementsOfList } from './json-list.ts';
import { plainJson } from './plain-json.ts';
import { type Plain, readPlain } from './plain-values.ts';
import { type FilePosition, type FileProblem, problem, type Reading, read, unread } from './problem.ts';

/** Reads YAML, JSON, NDJSON or CSV whole; `file` is its name, which tells the kind where the text does not. */
export function valuesOfText(text: string, file: string): Reading<FileValues> {
  const given = recordsOfText(text, file);
  if (!given.ok) return given;
  const values: FileValue[] = [];
  const problems: FileProblem[] = [];
  for (const record of given.value.records) {
    if (record.ok) values.push(record.value);
    else problems.push(...record.problems);
  }
  return problems.length > 0 ? unread(...problems) : read({ values, several: given.value.several });
}

/**
 * Reads YAML, JSON, NDJSON or CSV value by value: a line or a row that cannot be read is told in its turn, and the next
 * one follows. A document that is not well-formed cannot be read at all.
 */
export function recordsOfText(given: string, file: string): Reading<FileRecords> {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return unread(problem('file-empty', {}));
  if (/\.csv$/i.test(file)) return recordsOfTable(text, file);
  if (isLineByLine(file, text)) return read({ records: recordsOfLines(text, file), several: true });
  // What is called YAML may name in one element what stands in another.
  const elements = /\.json$/i.test(file) ? elementsOfList(text) : undefined;
  return elements === undefined
    ? recordsOfDocument(file, text)
    : read({ records: recordsOfElements(elements, file), several: true });
}

/** By the name, or by the look: several lines of which the first is a whole JSON object. */
export function isLineByLine(file: string, text: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(file)) return true;
  const first = /^\s*(\{[^\n]*\})[^\S\n]*\n\s*\S/.exec(text)?.[1];
  if (first === undefined) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** The values of a text with one a line, each read when it is its turn. */
export function* recordsOfLines(text: string, file: string): Generator<Reading<FileValue>> {
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const whole = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
    start = end + 1;
    line += 1;
    if (whole.trim() !== '') yield recordOf({ text: whole, at: { line, column: 1 } }, file);
  }
}

function* recordsOfElements(elements: Iterable<Element>, file: string): Generator<Reading<FileValue>> {
  for (const element of elements) yield recordOf(element, file);
}

/** Reads an element; places are those in the file. */
export function recordOf(element: Element, file: string): Reading<FileValue> {
  const { text, at } = element;
  const { line } = at;
  const value = plainJson(text);
  if (value === undefined) {
    const plain = readPlain(text, line);
    if (!plain.ok) return unread(...plain.problems.map((one) => ({ ...one, at: shifted(one.at, at) })));
    const places = placesIn(plain.value.placeOf, '');
    return read({ file, line, value: plain.value.value, placeOf: (...path) => shifted(places(...path), at) });
  }
  // Read without places: the text is read again when one is asked for.
  let places: FileValue['placeOf'] | undefined;
  const placeOf: FileValue['placeOf'] = (path, what) => {
    if (places === undefined) {
      const plain = readPlain(text, line);
      places = plain.ok ? placesIn(plain.value.placeOf, '') : () => at;
    }
    return shifted(places(path, what), at);
  };
  return read({ file, line, value, placeOf });
}

/** A place in the text of an element as a place in the file. */
function shifted(place: FilePosition | undefined, at: Element['at']): FilePosition | undefined {
  return place?.line === at.line && place.column !== undefined
    ? { line: place.line, column: place.column + at.column - 1 }
    : place;
}

function recordsOfDocument(file: string, text: string): Reading<FileRecords> {
  const plain = readPlain(text);
  if (!plain.ok) return plain;
  const { value, placeOf } = plain.value;
  const record = (item: Plain, prefix: string): Reading<FileValue> => {
    const places = placesIn(placeOf, prefix);
    return read({ file, line: places('')?.line ?? 1, value: item, placeOf: places });
  };
  if (!Array.isArray(value)) return read({ records: [record(value, '')], several: false });
  if (value.length === 0) return unread(problem('no-case', {}));
  const records = value.map((item: Plain, index) => record(item, `[${index}]`));
  return read({ records, several: true });
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
