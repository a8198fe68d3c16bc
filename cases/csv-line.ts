/** Lines of tables to be opened in spreadsheets. */
import Papa from 'papaparse';

/**
 * What a spreadsheet takes for a formula, also behind spaces and in the wide letters of East Asian keyboards. (What the
 * library knows by itself overlooks a formula of several lines.)
 */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/**
 * A line of a table by RFC 4180, with its end. A cell that a spreadsheet would take for a formula gets an apostrophe in
 * front. Where the comma is the mark of decimals, a semicolon divides cells.
 */
export function csvLine(cells: readonly string[], delimiter: ',' | ';' = ','): string {
  return `${Papa.unparse([[...cells]], { delimiter, escapeFormulae: FORMULA })}\r\n`;
}
