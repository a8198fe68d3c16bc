/** `replay`: stored cases on their editions and on others; what fails, what changes, what was never used. */

import type { LocatedCase } from '../../cases/index.ts';
import { type Replay, type ReplayEditions, replay as replayCases, summaryOf } from '../../dsl/index.ts';
import { isDay } from '../../engine/index.ts';
import { unmetMessage } from '../cases/expectations.ts';
import { casesOfFile } from '../cases/files.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context, ExitStatus } from '../context.ts';
import { replayJson, replayText } from '../output/replay.ts';
import { reportTargets } from '../reports/targets.ts';
import { writeReports } from '../reports/write.ts';
import { notFound, openMethodologies } from '../workspace.ts';

/** Replays the cases of the files; exit status 1 when an edition does not answer as its cases expect. */
export async function replay(
  context: Context,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<ExitStatus> {
  const editions = editionsOption(options);
  if (!editions.ok) return context.fail(editions);
  const targets = reportTargets(options);
  if (!targets.ok) return context.fail(targets);
  const cases: LocatedCase[] = [];
  const complaints: Complaint[] = [];
  for (const file of files) {
    const stored = await casesOfFile(file, {});
    if (stored.ok) cases.push(...stored.value.cases);
    else complaints.push(...stored.complaints);
  }
  if (complaints.length > 0) return context.fail(failure(...complaints));
  const workspace = await openMethodologies(context);
  if (!workspace.ok) return context.fail(workspace);
  const found = replayCases(
    workspace.value,
    cases.map((located) => located.case),
    editions.value,
  );
  const impossible = impossibleCases(found, cases);
  if (impossible.length > 0) return context.fail(failure(...impossible));
  const summary = summaryOf(
    found,
    cases.map(({ case: stored, source }) => {
      return { case: stored, file: source.file, line: source.line };
    }),
  );
  const reported = { workspace: workspace.value, summary, files, compared: editions.value };
  const written = writeReports(targets.value, reported, context);
  if (context.json) context.writeJson(replayJson(found, cases));
  else context.write(replayText(found, cases, context));
  for (const { index, unmet } of found.failed) {
    const located = cases[index];
    if (located !== undefined) context.complain(unmet.map((one) => unmetMessage(one, located)));
  }
  if (!written.ok) return context.fail(written);
  return found.failed.length > 0 ? 1 : 0;
}

function editionsOption(options: Readonly<Record<string, unknown>>): Result<ReplayEditions> {
  const given = options['editions'];
  if (given === undefined || given === 'in-force') return success('in-force');
  if (given === 'all') return success('all');
  const days = String(given).split(',');
  if (days.every(isDay)) return success([...new Set(days)].sort());
  return failure({ say: (m) => m.replay.notEditions(String(given)) });
}

/** Cases whose own day has no edition: they cannot be right or wrong. */
function impossibleCases({ impossible }: Replay, cases: readonly LocatedCase[]): Complaint[] {
  return impossible.flatMap(({ index, day, reason }) => {
    const located = cases[index];
    if (located === undefined) return [];
    const { methodology } = located.case;
    const { file } = located.source;
    if (reason === 'errors') {
      return [
        { file, at: located.source.placeOf('on'), say: (m) => m.methodologyHasErrors(methodology, day) },
      ];
    }
    const at = located.source.placeOf(reason.reason === 'unknown-methodology' ? 'methodology' : 'on');
    return notFound(reason, methodology, day).complaints.map((complaint) => ({ ...complaint, file, at }));
  });
}
