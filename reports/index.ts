/** Reports of a replay: pure functions from what it found to the text of a file. The only door of `reports/`. */

/** A table (RFC 4180). */
export { csvReport } from './csv.ts';
/** One file for reading and printing. */
export { htmlReport } from './html/html.ts';
/** One JSON value. */
export { jsonReport } from './json.ts';
/** Tests for pipelines. */
export { junitReport } from './junit.ts';
/** What a report is made of. */
export type { ReplayReport, ReportedAct } from './report.ts';
/** Gathering it. */
export { reportOf } from './report-of.ts';
