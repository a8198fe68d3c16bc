/** Results as a table: a row for each case, a column for each answer on each edition. */
import { csvLine } from '../../../cases/index.ts';
import type { OfferedEdition } from '../shapes.ts';
import type { BodyResults } from './body-results.ts';
import { NOT_ASKED, type Said } from './distinct-answers.ts';
import { unmetOf } from './matrix-rows.ts';
import type { BodyRun } from './replay-run.ts';

/** So that spreadsheets read the letters of Kazakh. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table row by row. Where it is read, a semicolon divides cells: the comma is the mark of decimals. */
export function* csvPieces({ results }: BodyRun, rows: Iterable<number>): Generator<string> {
  const asked = askedColumns(results);
  yield `${BYTE_ORDER_MARK}${line([
    ...['file', 'line', 'id', 'methodology', 'on', 'state', 'not as expected', 'changed', 'because'],
    ...asked.map(({ heading }) => heading),
  ])}`;
  for (const row of rows) {
    const { file, line: at, id, methodology, on } = results.caseAt(row);
    const changes = results.changes.of(row).map(({ group }) => group);
    const changed = changes.map(({ question }) => results.questions[question]?.name ?? '');
    const because = changes.flatMap((group) =>
      group.because.map(({ act, provision }) => `${act} ${provision}`),
    );
    yield line([
      ...[file, String(at), id, methodology, on, results.stateAt(row)],
      unmetOf(results, row)
        .map(({ name }) => name)
        .join(', '),
      distinct(changed),
      distinct(because),
      ...asked.map(({ column, question }) => cellText(results, results.answerAt(row, column, question))),
    ]);
  }
}

interface AskedColumn {
  readonly column: number;
  readonly question: number;
  /** `kpi_grade@2022-02-26`. */
  readonly heading: string;
}

function askedColumns(results: BodyResults): AskedColumn[] {
  return results.questions.flatMap(({ name }, question) =>
    results.columns.flatMap(({ offered }, column) =>
      results.wasRunOn(column) ? [{ column, question, heading: `${name}@${editionName(offered)}` }] : [],
    ),
  );
}

function editionName({ from, draft }: OfferedEdition): string {
  return draft === null ? (from ?? '') : `draft ${from ?? ''}`;
}

/** A value as files of cases have it; lists as JSON; in brackets why there is none. */
function cellText(results: BodyResults, number: number): string {
  if (number === NOT_ASKED) return '';
  const { value, status }: Said = results.answers.at(number);
  if (status !== 'decided') return `(${status})`;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ');
}

function line(cells: readonly string[]): string {
  return csvLine(cells, ';');
}
