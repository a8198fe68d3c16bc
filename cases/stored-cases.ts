/** Cases of a file, checked in their shape; facts and events are checked later by the methodology. */
import { type Case, nearestName, type Program, readCase } from '../engine/index.ts';
import type { FileValue } from './file-value.ts';
import { type FileProblem, problem, type Reading, read, unread } from './problem.ts';
import { valuesOfText } from './values-of-text.ts';

/** A case with the places in its file. `named`: the file gives its id. */
export interface LocatedCase {
  readonly case: Case;
  readonly named: boolean;
  readonly source: FileValue;
}

/** What a command line or a page says about the cases it is given. */
export interface Surroundings {
  readonly methodology?: string;
  readonly on?: string;
}

/** The cases of a file, and whether they stood in a list or alone. */
export interface FileCases {
  readonly cases: readonly LocatedCase[];
  readonly several: boolean;
}

/**
 * Reads the cases of a file. An `id`, and what the surroundings give of `methodology` and `on`, may be left out; a case
 * that contradicts them is a mistake.
 */
export function casesOfText(text: string, file: string, given: Surroundings = {}): Reading<FileCases> {
  const values = valuesOfText(text, file);
  if (!values.ok) return values;
  const cases: LocatedCase[] = [];
  const problems: FileProblem[] = [];
  for (const [index, source] of values.value.values.entries()) {
    const located = locatedCase(source, index, given);
    if (located.ok) cases.push(located.value);
    else problems.push(...located.problems);
  }
  return problems.length > 0 ? unread(...problems) : read({ cases, several: values.value.several });
}

/** Reads one value of a file as a case; `index` names it where it has no id. */
export function locatedCase(
  source: FileValue,
  index: number,
  given: Surroundings = {},
): Reading<LocatedCase> {
  const { value } = source;
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const named = isRecord && 'id' in value;
  const whole = isRecord ? { id: String(index + 1), ...given, ...value } : value;
  const { case: stored, problems } = readCase(whole);
  if (stored === null) {
    return unread(
      ...problems.map((one) => {
        const at = source.placeOf(one.key, one.code === 'unknown-key' ? 'key' : undefined);
        return problem('bad-case', { problem: one }, at);
      }),
    );
  }
  const differing = (['methodology', 'on'] as const).filter(
    (key) => given[key] !== undefined && stored[key] !== given[key],
  );
  if (differing.length > 0) {
    return unread(
      ...differing.map((key) =>
        problem('case-other', { key, inCase: stored[key], given: given[key] ?? '' }, source.placeOf(key)),
      ),
    );
  }
  return read({ case: stored, named, source });
}

/** Expectations under names that are no decision, requirement or deadline of the program. */
export function unknownExpectations(program: Program, { case: stored, source }: LocatedCase): FileProblem[] {
  const known = [...program.decisions, ...program.requirements, ...program.deadlines].map(
    (rule) => rule.name,
  );
  return Object.keys(stored.expect)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const at = source.placeOf(`expect.${name}`, 'key');
      return problem('unknown-expectation', { name, nearest: nearestName(name, known) }, at);
    });
}
