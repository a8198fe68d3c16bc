/** Cases replayed by the mechanism of the command line, all in one part. */
import {
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

/** The summary of a replay of the cases of one file; at the most `listed` cases are listed of each kind. */
export function summaryOf(
  workspace: Workspace,
  cases: readonly PlacedCase[],
  editions: ReplayEditions,
  listed?: number,
): ReplaySummary {
  const replayer = new PartReplayer(workspace, editions);
  const merger = new SummaryMerger(listed);
  const start = { file: cases[0]?.file ?? '', lines: 0, records: 0 };
  const lines: {
    changed: Parameters<SummaryMerger['addChanged']>[0][];
    failed: Parameters<SummaryMerger['addFailed']>[0][];
  } = { changed: [], failed: [] };
  for (const [index, { case: stored, line }] of cases.entries()) {
    replayer.add(
      stored,
      { id: stored.id, index, line },
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
  return merger.summary();
}
