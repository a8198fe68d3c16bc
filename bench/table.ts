/** The table that `npm run bench` prints. */
import type { Timing } from './measure.ts';

/** A measured thing: its time, what its 95th percentile, or else its median, must stay below, and what else to know. */
export interface Row {
  readonly what: string;
  readonly ms: Timing;
  readonly target?: number;
  readonly note?: string;
}

/** The rows as aligned text. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'median, ms', 'least, ms', 'p95, ms', 'target, ms', 'beside it'],
    ...rows.map(({ what, ms, target, note }) => [
      what,
      figure(ms.median),
      figure(ms.least),
      ms.p95 === undefined ? '' : figure(ms.p95),
      target === undefined ? '' : `< ${target} ${(ms.p95 ?? ms.median) < target ? 'met' : 'NOT MET'}`,
      note ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, column) =>
        column >= 1 && column <= 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
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
