/** Records that are no cases: told with their places, and kept apart in a file. */
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context } from '../context.ts';
import { errorCode } from '../files/read-text.ts';
import { notFound } from '../workspace.ts';
import type { BadLine, BadReason } from './part-files.ts';
import type { PartResult, Results } from './results.ts';

/** The first complaints about bad records; of more nobody would read. */
export function badComplaints(results: Results, most: number): Complaint[] {
  const found: Complaint[] = [];
  for (const part of results.parts()) {
    if (part.head.bad === 0) continue;
    for (const line of part.section('bad')) {
      found.push(...complaintsOf(line, part));
      if (found.length > most) return found;
    }
  }
  return found;
}

/** Writes all bad records to a file, one JSON object a line: `{file, line, reason, text}`. */
export function writeBadRecords(results: Results, path: string, context: Context): Result<null> {
  try {
    const temporary = `${path}.${process.pid}.tmp`;
    const file = openSync(temporary, 'w');
    try {
      for (const part of results.parts()) {
        if (part.head.bad === 0) continue;
        for (const bad of part.section('bad')) {
          const reason = complaintsOf(bad, part).map(({ say }) => say(context.messages));
          const line = part.start.lines + bad.line;
          const told = { file: part.start.file, line, reason: reason.join(' '), text: bad.text };
          writeSync(file, `${JSON.stringify(told)}\n`);
        }
      }
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    return success(null);
  } catch (error) {
    const code = errorCode(error);
    return failure({ file: path, say: (m) => m.fileNotWritable(code) });
  }
}

function complaintsOf({ line, reasons }: BadLine, { start }: PartResult): Complaint[] {
  const { file, lines } = start;
  return reasons.flatMap((reason) => {
    const place = placeOf(reason) ?? { line };
    const at = { ...place, line: place.line + lines };
    return said(reason).map((complaint) => ({ ...complaint, file, at }));
  });
}

function placeOf(reason: BadReason) {
  return reason.kind === 'problem' ? reason.problem.at : reason.at;
}

function said(reason: BadReason): readonly Complaint[] {
  switch (reason.kind) {
    case 'problem':
      return [{ say: (m) => m.fileProblem(reason.problem) }];
    case 'not-utf8':
      return [{ say: (m) => m.fileNotUtf8(reason.byte) }];
    case 'no-edition': {
      const { methodology, day } = reason;
      return reason.reason === 'errors'
        ? [{ say: (m) => m.methodologyHasErrors(methodology, day) }]
        : notFound(reason.reason, methodology, day).complaints;
    }
  }
}
