/** The values of a file's text: one, a list, one a line (NDJSON), or one a row (CSV). */
import { valuesOfTable } from './csv.ts';
import type { FileValue, FileValues } from './file-value.ts';
import { type Plain, readPlain } from './plain-values.ts';
import { type FileProblem, problem, type Reading, read, unread } from './problem.ts';

/** Reads YAML, JSON, NDJSON or CSV; `file` is its name, which tells the kind where the text does not. */
export function valuesOfText(given: string, file: string): Reading<FileValues> {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') return unread(problem('file-empty', {}));
  if (/\.csv$/i.test(file)) return valuesOfTable(text, file);
  return isLineByLine(file, text) ? valuesOfLines(file, text) : valuesOfDocument(file, text);
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

function valuesOfLines(file: string, text: string): Reading<FileValues> {
  const values: FileValue[] = [];
  const problems: FileProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const plain = readPlain(line, index + 1);
    if (!plain.ok) problems.push(...plain.problems);
    else values.push({ file, value: plain.value.value, placeOf: placesIn(plain.value.placeOf, '') });
  }
  return problems.length > 0 ? unread(...problems) : read({ values, several: true });
}

function valuesOfDocument(file: string, text: string): Reading<FileValues> {
  const plain = readPlain(text);
  if (!plain.ok) return plain;
  const { value, placeOf } = plain.value;
  if (!Array.isArray(value)) {
    return read({ values: [{ file, value, placeOf: placesIn(placeOf, '') }], several: false });
  }
  if (value.length === 0) return unread(problem('no-case', {}));
  const values = value.map((item: Plain, index) => ({
    file,
    value: item,
    placeOf: placesIn(placeOf, `[${index}]`),
  }));
  return read({ values, several: true });
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
