/** A replay as JSON, for programs. */
import type { ReplayReport } from './report.ts';

/** The summary as one JSON value, keys in the order of the alphabet, so that equal replays give equal bytes. */
export function jsonReport({ product, files, compared, summary }: ReplayReport): string {
  return `${JSON.stringify(sorted({ product, files, compared, ...summary }), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
