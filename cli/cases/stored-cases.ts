/** Cases of a file, checked in their shape; facts and events are checked later by the methodology. */
import { CASE_KEYS, type Case, type CaseProblem, readCase } from '../../engine/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Messages } from '../messages.ts';
import { type FileValue, valuesOfFile } from './values-of-file.ts';

/** A case with the places in its file. `named`: the file gives its id. */
export interface LocatedCase {
  readonly case: Case;
  readonly named: boolean;
  readonly source: FileValue;
}

/** What a command line says about the cases it is given; `replay` leaves it to the cases. */
export interface Surroundings {
  readonly methodology?: string;
  readonly on?: string;
}

/**
 * Reads the cases of a file. An `id`, and what the command line gives of `methodology` and `on`, may be left out; a
 * case that contradicts the command line is a mistake.
 */
export async function storedCases(
  file: string,
  given: Surroundings,
): Promise<Result<{ readonly cases: readonly LocatedCase[]; readonly several: boolean }>> {
  const read = await valuesOfFile(file);
  if (!read.ok) return read;
  const cases: LocatedCase[] = [];
  const complaints: Complaint[] = [];
  for (const [index, source] of read.value.values.entries()) {
    const located = storedCase(source, index, given);
    if (located.ok) cases.push(located.value);
    else complaints.push(...located.complaints);
  }
  return complaints.length > 0 ? failure(...complaints) : success({ cases, several: read.value.several });
}

function storedCase(source: FileValue, index: number, given: Surroundings): Result<LocatedCase> {
  const { value, file } = source;
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const named = isRecord && 'id' in value;
  const whole = isRecord ? { id: String(index + 1), ...given, ...value } : value;
  const { case: stored, problems } = readCase(whole);
  if (stored === null) {
    return failure(
      ...problems.map((problem) => ({
        file,
        at: source.placeOf(problem.key, problem.code === 'unknown-key' ? 'key' : undefined),
        say: (m: Messages) => problemMessage(problem, m),
      })),
    );
  }
  const differing = (['methodology', 'on'] as const).filter(
    (key) => given[key] !== undefined && stored[key] !== given[key],
  );
  if (differing.length > 0) {
    return failure(
      ...differing.map((key) => ({
        file,
        at: source.placeOf(key),
        say: (m: Messages) => m.caseOther(key, stored[key], given[key] ?? ''),
      })),
    );
  }
  return success({ case: stored, named, source });
}

function problemMessage({ code, key }: CaseProblem, m: Messages): string {
  switch (code) {
    case 'not-an-object':
      return key === '' ? m.caseNotObject : m.caseKeyNotObject(key);
    case 'unknown-key':
      return m.caseUnknownKey(key, CASE_KEYS);
    case 'missing-key':
      return m.caseMissingKey(key);
    case 'not-a-text':
      return m.caseNotText(key);
    case 'not-a-day':
      return m.caseNotDay(key);
    case 'not-a-reading':
      return m.caseNotReading(key);
    case 'not-codes':
      return m.caseNotCodes(key);
    case 'not-counts':
      return m.caseNotCounts(key);
    case 'expect-and-refused':
      return m.caseExpectAndRefused;
  }
}
