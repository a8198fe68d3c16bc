/** Tables of cases: the first row names places in a case, every other row is a case. */
import Papa from 'papaparse';
import type { FileValue, FileValues } from './file-value.ts';
import type { Plain } from './plain-values.ts';
import { type FileProblem, problem, type Reading, read, unread } from './problem.ts';

/** A step of a path: a name, or a place in a list. */
type Step = string | number;

/** A heading: `id`, `facts.category`, `facts.kpis[0].achieved`, `expect.kpi_grade`. */
interface Column {
  readonly name: string;
  readonly path: readonly Step[];
}

/** No list of a case is longer. */
const MOST_ELEMENTS = 10_000;

/**
 * Reads a table with commas, semicolons or tabs between its cells. An empty cell says nothing; `true` and `false` (in any
 * letters, as spreadsheets write them) are yes and no; `null` is no value; counts of `indicators` are numbers; all else is
 * text, which facts read exactly.
 */
export function valuesOfTable(text: string, file: string): Reading<FileValues> {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const flaws = errors.filter(({ type }) => type === 'Quotes');
  const lines = lineNumbers(data, text);
  if (flaws.length > 0) {
    return unread(
      ...flaws.map(({ code, message, row = 0 }) =>
        problem('malformed-table', { parser: code, reason: message }, { line: lines[row] ?? 1 }),
      ),
    );
  }
  const [headings = [], ...rows] = data;
  const columns = headings.map((name): Column => ({ name: name.trim(), path: pathOf(name.trim()) ?? [] }));
  const problems = columnProblems(columns);
  if (problems.length > 0) return unread(...problems);
  const values: FileValue[] = [];
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const at = { line: lines[index + 1] ?? 1 };
    const row = valueOfRow(columns, cells);
    if ('problem' in row) problems.push({ ...row.problem, at });
    else values.push({ file, value: row.value, placeOf: () => at });
  }
  if (problems.length > 0) return unread(...problems);
  return values.length === 0 ? unread(problem('no-case', {})) : read({ values, several: true });
}

/** What divides the headings most often; headings have none of it inside. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r|\n/, 1);
  const count = (mark: string) => heading.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** The line on which each row begins; a quoted cell may go over several. */
function lineNumbers(rows: readonly (readonly string[])[], text: string): number[] {
  const breaks = /\r\n|\r|\n/g;
  const byLine = (cell: string) => cell.match(breaks)?.length ?? 0;
  // Without a quoted line break rows are lines, and empty lines are rows of one empty cell.
  let line = 1;
  return text === ''
    ? []
    : rows.map((cells) => {
        const own = line;
        line += 1 + cells.reduce((sum, cell) => sum + byLine(cell), 0);
        return own;
      });
}

function pathOf(name: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  const whole = name.replace(/(^|\.)([^.[\]]+)|\[(\d{1,5})\]/g, (_, __, key?: string, place?: string) => {
    steps.push(key ?? Number(place));
    return '';
  });
  const isPath = whole === '' && typeof steps[0] === 'string';
  return isPath && steps.every((step) => typeof step === 'string' || step < MOST_ELEMENTS)
    ? steps
    : undefined;
}

function columnProblems(columns: readonly Column[]): FileProblem[] {
  const at = { line: 1 };
  const seen = new Set<string>();
  return columns.flatMap(({ name, path }): FileProblem[] => {
    if (path.length === 0) return [problem('bad-column', { column: name }, at)];
    const key = JSON.stringify(path);
    if (seen.has(key)) return [problem('duplicate-key', { key: name }, at)];
    seen.add(key);
    return [];
  });
}

/** A value while it is put together. */
type Part = Map<Step, Part> | Plain;

function valueOfRow(
  columns: readonly Column[],
  cells: readonly string[],
): { readonly value: Plain } | { readonly problem: FileProblem } {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return { problem: problem('too-many-cells', { cells: cells.length, columns: columns.length }) };
  }
  const whole = new Map<Step, Part>();
  for (const [index, { name, path }] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '' && !put(whole, path, cellValue(cell, path))) {
      return { problem: problem('bad-column', { column: name }) };
    }
  }
  return finished(whole, '');
}

/** Puts a value at its path; false where another column has put something else on the way. */
function put(whole: Map<Step, Part>, path: readonly Step[], value: Plain): boolean {
  let at = whole;
  for (const step of path.slice(0, -1)) {
    const next = at.get(step) ?? new Map<Step, Part>();
    if (!(next instanceof Map)) return false;
    at.set(step, next);
    at = next;
  }
  const last = path.at(-1) ?? '';
  if (at.has(last)) return false;
  at.set(last, value);
  return true;
}

function cellValue(cell: string, [first]: readonly Step[]): Plain {
  if (/^true$/i.test(cell)) return true;
  if (/^false$/i.test(cell)) return false;
  if (cell === 'null') return null;
  return first === 'indicators' && /^\d{1,9}$/.test(cell) ? Number(cell) : cell;
}

function finished(part: Part, path: string): { readonly value: Plain } | { readonly problem: FileProblem } {
  if (!(part instanceof Map)) return { value: part };
  const keys = [...part.keys()];
  const isList = keys.every((key) => typeof key === 'number');
  if (!isList && keys.some((key) => typeof key === 'number')) {
    return { problem: problem('bad-column', { column: path }) };
  }
  const record: Record<string, Plain> = Object.create(null);
  const list: Plain[] = [];
  for (const key of isList ? keys.sort((a, b) => Number(a) - Number(b)) : keys) {
    const inner = typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (typeof key === 'number' && key !== list.length) {
      return { problem: problem('row-with-gap', { path: inner }) };
    }
    const value = finished(part.get(key) ?? null, inner);
    if ('problem' in value) return value;
    if (typeof key === 'number') list.push(value.value);
    else record[key] = value.value;
  }
  return { value: isList ? list : record };
}
