/** Expectations of cases that are not met, in words. */
import type { LocatedCase } from '../../cases/index.ts';
import type { Unmet } from '../../engine/index.ts';
import type { Complaint, Position } from '../complaint.ts';

/** An expectation that the answer does not meet, at its place in the file. */
export function unmetMessage(unmet: Unmet, { source, case: stored, named }: LocatedCase): Complaint {
  const inFile = unmet.kind === 'bad-input' ? `refused.${unmet.name}` : `expect.${unmet.name}`;
  return unmetComplaint(unmet, named ? stored.id : null, source.file, source.placeOf(inFile));
}

/** The same where the place is known; `id` is that of a case that has one. */
export function unmetComplaint(
  { kind, name, expected, actual }: Unmet,
  id: string | null,
  file: string,
  at: Position | undefined,
): Complaint {
  const shown = id === null ? name : `${id}: ${name}`;
  return {
    file,
    at,
    say: (m) =>
      kind === 'bad-input'
        ? m.notRefused(shown, JSON.stringify(expected))
        : m.unmetExpectation(shown, JSON.stringify(expected), JSON.stringify(actual)),
  };
}
