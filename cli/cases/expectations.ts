/** Expectations of cases that are not met, in words. */
import type { LocatedCase } from '../../cases/index.ts';
import type { Unmet } from '../../engine/index.ts';
import type { Complaint } from '../complaint.ts';

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
