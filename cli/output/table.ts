/** Plain text tables for the terminal. */

/** Rows as lines: cells padded to the width of their column, two spaces between, indented by two. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, width(cell));
    }
  }
  return rows
    .map((row) => `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

function pad(cell: string, to: number): string {
  return cell + ' '.repeat(Math.max(0, to - width(cell)));
}

/** Letters of Kazakh, Russian and English are one column wide each. */
function width(text: string): number {
  return [...text].length;
}

/** A heading with its lines below it and an empty line after; nothing when there are no lines. */
export function section(heading: string, body: string): string {
  return body === '' ? '' : `${heading}\n${body}\n\n`;
}
