/** Changed answers as files for other programs. */
import Papa from 'papaparse';
import type { EditionIdentity } from '../../../engine/index.ts';
import type { CaseRow } from '../worker/cases.ts';

/** The names of the columns, in the reader's language. */
export interface ColumnNames {
  readonly case: string;
  readonly file: string;
  readonly answer: string;
  readonly before: string;
  readonly after: string;
  readonly act: string;
  readonly provision: string;
  readonly edit: string;
}

/**
 * One row for each changed answer. Spreadsheets take a cell that begins with a sign for a formula: such a cell is
 * given an apostrophe in front.
 */
export function csvOf(rows: readonly CaseRow[], names: ColumnNames): string {
  const joined = (parts: readonly (string | null)[]): string =>
    [...new Set(parts)].filter(Boolean).join('; ');
  const data = rows.map((row) => [
    ...[row.case, row.file, row.label, row.before, row.after],
    joined(row.because.map(({ act }) => act)),
    joined(row.because.map(({ provision }) => provision)),
    joined(row.because.map(({ edit }) => edit)),
  ]);
  const fields = [names.case, names.file, names.answer, names.before, names.after];
  const causes = [names.act, names.provision, names.edit];
  // Without the mark at the beginning Excel takes the letters for those of another alphabet.
  return `\uFEFF${Papa.unparse({ fields: [...fields, ...causes], data }, { escapeFormulae: true })}\r\n`;
}

/** The same as JSON, with the editions that were compared. */
export function jsonOf(
  rows: readonly CaseRow[],
  editions: { readonly before: SideJson; readonly after: SideJson },
): string {
  const changed = rows.map(({ case: id, file, kind, name, label, before, after, because }) => {
    return { case: id, file, kind, name, label, before, after, because };
  });
  return `${JSON.stringify({ ...editions, changed }, null, 2)}\n`;
}

interface SideJson {
  readonly methodology: string;
  readonly edition: EditionIdentity;
}
