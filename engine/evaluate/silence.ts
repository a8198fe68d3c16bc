/** Which rule is silent where no rule applies. */
import type { Origin, ProgramIndex } from '../program/index.ts';
import type { Cause, Outcome } from '../values/index.ts';
import { Stop } from '../values/index.ts';

/**
 * The origin of the grouping that has no group for the person, of the competency table without indicators, or of
 * the lookup without a row; undefined where it is the asking rule itself that is silent.
 */
export function silentOrigin(outcome: Outcome, index: ProgramIndex): Origin | undefined {
  return outcome instanceof Stop && outcome.status === 'no-rule'
    ? originOfCause(outcome.cause, index)
    : undefined;
}

function originOfCause(cause: Cause, index: ProgramIndex): Origin | undefined {
  switch (cause.kind) {
    case 'record':
      return originOfCause(cause.cause, index);
    case 'no-group':
      return index.groupings.get(cause.grouping)?.origin;
    case 'no-indicators':
      return index.competencies.get(cause.table)?.origin;
    case 'lookup':
      return originOfCause(cause.cause, index) ?? index.lookups.get(cause.lookup)?.origin;
    default:
      return undefined;
  }
}
