/** Tables of cases: the first row names places in a case, every other row is a case. */
import Papa from 'papaparse';
import type { FileRecords, FileValue } from './file-value.ts';
import { type FileProblem, problem, type Reading, read, unread } from './problem.ts';
import { type Column, columnsOf, valueOfRow } from './table-columns.ts';

/**
 * Reads a table with commas, semicolons or tabs between its cells. An empty cell says nothing; `true` and `false` (in any
 * letters, as spreadsheets write them) are yes and no; `null` is no value; counts of `indicators` are numbers; all else is
 * text, which facts read exactly.
 */
export function recordsOfTable(text: string, file: string): Reading<FileRecords> {
  const rows = rowsOf(text);
  const first = rows.next();
  if (first.done) return unread(problem('no-case', {}));
  const { cells, flaw } = first.value;
  const columns = flaw === undefined ? columnsOf(cells) : unread(flaw);
  return columns.ok ? read({ records: recordsOf(rows, columns.value, file), several: true }) : columns;
}

function* recordsOf(
  rows: Iterable<TableRow>,
  columns: readonly Column[],
  file: string,
): Generator<Reading<FileValue>> {
  let isEmpty = true;
  for (const { cells, line, flaw } of rows) {
    if (flaw === undefined && cells.every((cell) => cell.trim() === '')) continue;
    isEmpty = false;
    const at = { line };
    const row = flaw === undefined ? valueOfRow(columns, cells) : unread(flaw);
    yield row.ok
      ? read({ file, line, value: row.value, placeOf: () => at })
      : unread(...row.problems.map((one) => ({ ...one, at })));
  }
  if (isEmpty) yield unread(problem('no-case', {}));
}

interface TableRow {
  readonly cells: readonly string[];
  /** The line on which it begins; a quoted cell may go over several. */
  readonly line: number;
  /** A quotation mark that does not fit; the row is then not known. */
  readonly flaw?: FileProblem;
}

/** So many rows are taken apart at once. */
const ROWS_AT_ONCE = 2000;
/** A table with more flaws is not read further: after each, the rest is taken apart anew. */
const MOST_FLAWS = 100;

function* rowsOf(text: string): Generator<TableRow> {
  const delimiter = delimiterOf(text);
  let newline: Papa.ParseConfig['newline'];
  let [from, line, flaws] = [0, 1, 0];
  while (from < text.length && flaws < MOST_FLAWS) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(from), {
      delimiter,
      preview: ROWS_AT_ONCE,
      // Else each part would be taken apart to the end of the text.
      fastMode: false,
      ...(newline === undefined ? {} : { newline }),
    });
    newline ??= meta.linebreak as Papa.ParseConfig['newline'];
    const flaw = errors.find(({ type }) => type === 'Quotes');
    const start = { from, line };
    for (const cells of data.slice(0, flaw?.row)) {
      yield { cells, line };
      line += 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
    }
    if (flaw === undefined) {
      if (meta.cursor === 0) return;
      from += meta.cursor;
    } else {
      // The mark that does not fit may have swallowed the rest: the row ends with the line of the mark.
      const { code, message, index = 0 } = flaw;
      yield {
        cells: [],
        line,
        flaw: problem('malformed-table', { parser: code, reason: message }, { line }),
      };
      flaws += 1;
      from = behindLine(text, from + index);
      line = start.line + breaksIn(text.slice(start.from, from));
    }
  }
  if (from < text.length) {
    yield { cells: [], line, flaw: problem('table-given-up', { flaws: MOST_FLAWS }, { line }) };
  }
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function behindLine(text: string, from: number): number {
  const end = /\r\n|\r|\n/g;
  end.lastIndex = from;
  return end.exec(text) === null ? text.length : end.lastIndex;
}

/** What divides the headings most often; headings have none of it inside. */
export function delimiterOf(text: string): string {
  const heading = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (mark: string) => heading.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}
