/** The table that `npm run bench` prints. */

/** A measured thing: its median in milliseconds, what it must stay below, and what else to know of it. */
export interface Row {
  readonly what: string;
  readonly ms: number;
  readonly target?: number;
  readonly note?: string;
}

/** The rows as aligned text. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'median, ms', 'target, ms', 'beside it'],
    ...rows.map(({ what, ms, target, note }) => [
      what,
      figure(ms),
      target === undefined ? '' : `< ${target} ${ms < target ? 'met' : 'NOT MET'}`,
      note ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** Three significant digits. */
function figure(ms: number): string {
  return ms >= 100 ? ms.toFixed(0) : ms.toPrecision(3);
}
