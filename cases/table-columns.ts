/** The headings of a table as places in a case, and the case that a row's cells make. */
import type { Plain } from './plain-values.ts';
import { type FileProblem, problem, type Reading, read, unread } from './problem.ts';

/** A step of a path: a name, or a place in a list. */
type Step = string | number;

/** A heading: `id`, `facts.category`, `facts.kpis[0].achieved`, `expect.kpi_grade`. */
export interface Column {
  readonly name: string;
  readonly path: readonly Step[];
}

/** No list of a case is longer. */
const MOST_ELEMENTS = 10_000;

/** The columns of a row of headings; each must name a place, and none the same as another. */
export function columnsOf(headings: readonly string[]): Reading<readonly Column[]> {
  const columns = headings.map((name): Column => ({ name: name.trim(), path: pathOf(name.trim()) ?? [] }));
  const problems = columnProblems(columns);
  return problems.length > 0 ? unread(...problems) : read(columns);
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

/** The case of a row. Where all cells of its facts are empty, it has none: a table cannot say so otherwise. */
export function valueOfRow(columns: readonly Column[], cells: readonly string[]): Reading<Plain> {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return unread(problem('too-many-cells', { cells: cells.length, columns: columns.length }));
  }
  const whole = new Map<Step, Part>();
  for (const [index, { name, path }] of columns.entries()) {
    const cell = cells[index]?.trim() ?? '';
    if (cell !== '' && !put(whole, path, cellValue(cell, path))) {
      return unread(problem('bad-column', { column: name }));
    }
  }
  if (!whole.has('facts')) whole.set('facts', NO_FACTS);
  return finished(whole, '');
}

const NO_FACTS: Plain = Object.freeze({});

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

function finished(part: Part, path: string): Reading<Plain> {
  if (!(part instanceof Map)) return read(part);
  const keys = [...part.keys()];
  const isList = keys.every((key) => typeof key === 'number');
  if (!isList && keys.some((key) => typeof key === 'number')) {
    return unread(problem('bad-column', { column: path }));
  }
  const record: Record<string, Plain> = Object.create(null);
  const list: Plain[] = [];
  for (const key of isList ? keys.sort((a, b) => Number(a) - Number(b)) : keys) {
    const inner = typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (typeof key === 'number' && key !== list.length)
      return unread(problem('row-with-gap', { path: inner }));
    const value = finished(part.get(key) ?? null, inner);
    if (!value.ok) return value;
    if (typeof key === 'number') list.push(value.value);
    else record[key] = value.value;
  }
  return read(isList ? list : record);
}
