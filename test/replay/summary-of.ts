/** Cases replayed by the mechanism of the command line, in memory. */
import {
  type ChangedLine,
  type FailedLine,
  PartReplayer,
  type ReplayEditions,
  type ReplaySummary,
  SummaryMerger,
  type Workspace,
} from '../../dsl/index.ts';
import type { Case } from '../../engine/index.ts';

/** A case with the place in its file; `line` from 1. */
export interface PlacedCase {
  readonly case: Case;
  readonly file: string;
  readonly line: number;
}

/** The summary of a replay of the cases of one file, all in one part; so many cases are listed of each kind. */
export function summaryOf(
  workspace: Workspace,
  cases: readonly PlacedCase[],
  editions: ReplayEditions,
  listed?: number,
): ReplaySummary {
  return summaryInParts(workspace, cases, editions, Math.max(1, cases.length), listed);
}

/** The same in parts of so many cases, which must stand on lines of their own. */
export function summaryInParts(
  workspace: Workspace,
  cases: readonly PlacedCase[],
  editions: ReplayEditions,
  size: number,
  listed?: number,
): ReplaySummary {
  const replayer = new PartReplayer(workspace, editions);
  const merger = new SummaryMerger(listed);
  for (let from = 0; from < cases.length; from += size) {
    const before = from === 0 ? 0 : (cases[from - 1]?.line ?? 0);
    const start = { file: cases[0]?.file ?? '', lines: before, records: from };
    const lines: { changed: ChangedLine[]; failed: FailedLine[] } = { changed: [], failed: [] };
    for (const [index, { case: stored, line }] of cases.slice(from, from + size).entries()) {
      replayer.add(
        stored,
        { id: stored.id, index, line: line - before },
        {
          changed: (place, numbers) => lines.changed.push([place.id, place.index, place.line, ...numbers]),
          failed: (one) => lines.failed.push(one),
          notRun: () => {},
        },
      );
    }
    const { tally, courses } = replayer.told();
    merger.add(tally, start, 0);
    for (const line of lines.failed) merger.addFailed(line, tally, start);
    for (const line of lines.changed) merger.addChanged(line, courses, tally, start);
  }
  return merger.summary();
}
