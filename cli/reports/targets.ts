/** The files that `--report` asks for. */
import { failure, type Result, success } from '../complaint.ts';

/** The kinds of reports, by the ends of their files' names. */
const FORMATS = { '.html': 'html', '.json': 'json', '.csv': 'csv', '.xml': 'junit' } as const;

/** A report to be written. */
export interface ReportTarget {
  readonly file: string;
  readonly format: (typeof FORMATS)[keyof typeof FORMATS];
}

/** The files of `--report`, given several times or with commas between; each once. */
export function reportTargets(options: Readonly<Record<string, unknown>>): Result<readonly ReportTarget[]> {
  const given = options['report'];
  const files = (Array.isArray(given) ? given.map(String) : []).flatMap((one) => one.split(','));
  const targets: ReportTarget[] = [];
  for (const file of new Set(files)) {
    const format = formatOf(file);
    if (format === undefined) return failure({ say: (m) => m.replay.notAReport(file, Object.keys(FORMATS)) });
    targets.push({ file, format });
  }
  return success(targets);
}

function formatOf(file: string): ReportTarget['format'] | undefined {
  const end = Object.entries(FORMATS).find(([ending]) => {
    return file.toLowerCase().endsWith(ending) && file.length > ending.length;
  });
  return end?.[1];
}
