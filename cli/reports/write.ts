/** Writing reports of a replay. */
import type { ReplayEditions, ReplaySummary, Workspace } from '../../dsl/index.ts';
import type { Language } from '../../engine/index.ts';
import {
  csvReport,
  htmlReport,
  jsonReport,
  junitReport,
  type ReplayReport,
  reportOf,
} from '../../reports/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context } from '../context.ts';
import { replaceText } from '../files/write-text.ts';
import { packageVersion } from '../package-version.ts';
import type { ReportTarget } from './targets.ts';

/** What a report is made of, beside the texts of the workspace that was replayed. */
export interface Reported {
  readonly workspace: Workspace;
  readonly summary: ReplaySummary;
  readonly files: readonly string[];
  readonly compared: ReplayEditions;
  readonly threshold: number | null;
}

/** Writes each report whole or not at all; all that can be written are, the others are told. */
export function writeReports(
  targets: readonly ReportTarget[],
  { workspace, ...given }: Reported,
  context: Context,
): Result<null> {
  if (targets.length === 0) return success(null);
  const product = { name: 'Adisteme', version: packageVersion(context.packageRoot) };
  const report = reportOf(workspace, { ...given, product });
  const complaints: Complaint[] = [];
  for (const { file, format } of targets) {
    const written = replaceText(file, reportText(format, report, context.language));
    if (!written.ok) complaints.push(...written.complaints);
  }
  return complaints.length > 0 ? failure(...complaints) : success(null);
}

function reportText(format: ReportTarget['format'], report: ReplayReport, language: Language): string {
  switch (format) {
    case 'html':
      return htmlReport(report, language);
    case 'json':
      return jsonReport(report);
    case 'csv':
      return csvReport(report);
    case 'junit':
      return junitReport(report, language);
  }
}
