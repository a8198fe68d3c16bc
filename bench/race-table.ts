/** The table of the race. */
import type { Speed, Speeds } from './race.ts';

/** Both workloads side by side, with what the host does in an engine's place below. */
export function raceTable({ W, X }: { readonly W: Speeds; readonly X: Speeds }): string {
  const names = Object.keys(W);
  const heads = ['engine', 'W, cases/s', 'of hand-written', 'X, cases/s', 'of hand-written'];
  const rows = names.map((name) => [name, ...cells(W[name]), ...cells(X[name])]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const notes = names.flatMap((name) => [...noteOf(`${name}, W`, W[name]), ...noteOf(`${name}, X`, X[name])]);
  return [
    line(heads),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
    ...(notes.length === 0 ? [] : ['', 'Done by the host, or not asked for:', ...notes]),
  ].join('\n');
}

function cells(speed: Speed | undefined): readonly [string, string] {
  if (speed === undefined) return ['', ''];
  const { casesPerSecond, ratioToHand } = speed;
  return [casesPerSecond.toLocaleString('en-US'), ratioToHand < 0.001 ? '< 0.001' : ratioToHand.toFixed(3)];
}

function noteOf(what: string, speed: Speed | undefined): readonly string[] {
  return speed?.note === undefined ? [] : [`  ${what}: ${speed.note}`];
}
