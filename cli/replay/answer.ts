/** The answer of a replay from the results of its parts, and the exit status it ends with. */
import { type EditionCoverage, type ReplaySummary, shareText, usedShare } from '../../dsl/index.ts';
import { unmetComplaint } from '../cases/expectations.ts';
import { type Complaint, type Result, success } from '../complaint.ts';
import { type Context, type ExitStatus, MOST_COMPLAINTS } from '../context.ts';
import { writeReplayJson } from '../output/replay-json.ts';
import { writeReplayText } from '../output/replay-text.ts';
import { writeReports } from '../reports/write.ts';
import { openMethodologies } from '../workspace.ts';
import { badComplaints, writeBadRecords } from './bad-records.ts';
import type { AnswerOptions } from './options.ts';
import type { Results } from './results.ts';

/**
 * Writes the answer. Exit status 2 where records were no cases, else 1 where an edition does not answer as its cases
 * expect or cases exercise too little, else 0. Where no record is a case there is no answer.
 */
export async function answerReplay(
  context: Context,
  results: Results,
  { badRecords, threshold, reports }: AnswerOptions,
): Promise<ExitStatus> {
  const overview = results.overview();
  const { summary } = overview;
  const { unreadable } = summary;
  if (badRecords !== null) {
    const written = writeBadRecords(results, badRecords, context);
    if (!written.ok) return context.fail(written);
  } else if (unreadable > 0) context.complain(badComplaints(results, MOST_COMPLAINTS));
  if (summary.cases > 0 || unreadable === 0) {
    await (context.json ? writeReplayJson : writeReplayText)(context, results, overview);
    if (summary.failed > 0) context.complain(failedComplaints(results));
  }
  if (unreadable > 0) {
    const m = context.messages.replayRun;
    if (badRecords !== null) context.tell(m.keptApart(unreadable, badRecords));
    else if (summary.cases > 0) context.tell(m.unreadable(unreadable));
  }
  const below = threshold === null ? [] : summary.coverage.filter((one) => usedShare(one) < threshold);
  context.complain(
    below.map((one) => ({ say: (m) => m.replayRun.belowThreshold(...shown(one, threshold)) })),
  );
  const reported = await report(context, results, summary, { threshold, reports });
  if (!reported.ok) return context.fail(reported);
  if (unreadable > 0) return 2;
  return summary.failed > 0 || below.length > 0 ? 1 : 0;
}

async function report(
  context: Context,
  { manifest }: Results,
  summary: ReplaySummary,
  { threshold, reports }: Pick<AnswerOptions, 'threshold' | 'reports'>,
): Promise<Result<null>> {
  if (reports.length === 0) return success(null);
  const workspace = await openMethodologies(context);
  if (!workspace.ok) return workspace;
  const files = manifest.inputs.map(({ file }) => file);
  const compared = manifest.options.editions;
  return writeReports(reports, { workspace: workspace.value, summary, files, compared, threshold }, context);
}

/** The failures, as many as are told, with their places. */
function failedComplaints(results: Results): Complaint[] {
  const found: Complaint[] = [];
  for (const { head, start, section, nameOf } of results.parts()) {
    if (head.tally.failed === 0) continue;
    for (const { id, index, line, unmet, places } of section('failed')) {
      for (const [place, one] of unmet.entries()) {
        const at = places?.[place] ?? { line };
        const name = id === null ? null : nameOf(id, index);
        found.push(unmetComplaint(one, name, start.file, { ...at, line: at.line + start.lines }));
      }
      if (found.length > MOST_COMPLAINTS) return found;
    }
  }
  return found;
}

function shown(one: EditionCoverage, threshold: number | null): [string, string, string] {
  const edition = `${one.methodology}, ${one.edition.acts.join(' + ')}`;
  return [edition, shareText(usedShare(one)), String(threshold)];
}
