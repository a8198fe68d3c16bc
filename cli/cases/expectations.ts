/** What cases expect: names that mean nothing, and answers that differ, in words. */
import { nearestName, type Program, type Unmet } from '../../engine/index.ts';
import type { Complaint } from '../complaint.ts';
import type { LocatedCase } from './stored-cases.ts';

/** Expectations under names that are no decision, requirement or deadline of the program. */
export function unknownExpectations(program: Program, { case: stored, source }: LocatedCase): Complaint[] {
  const known = [...program.decisions, ...program.requirements, ...program.deadlines].map(
    (rule) => rule.name,
  );
  return Object.keys(stored.expect)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: source.file,
      at: source.placeOf(`expect.${name}`, 'key'),
      say: (m) => m.unknownExpectation(name, nearestName(name, known) ?? undefined),
    }));
}

/** An expectation that the answer does not meet, at its place in the file. */
export function unmetMessage({ kind, name, expected, actual }: Unmet, located: LocatedCase): Complaint {
  const { source, case: stored } = located;
  const inFile = kind === 'bad-input' ? `refused.${name}` : `expect.${name}`;
  const shown = located.named ? `${stored.id}: ${name}` : name;
  return {
    file: source.file,
    at: source.placeOf(inFile),
    say: (m) =>
      kind === 'bad-input'
        ? m.notRefused(shown, JSON.stringify(expected))
        : m.unmetExpectation(shown, JSON.stringify(expected), JSON.stringify(actual)),
  };
}
