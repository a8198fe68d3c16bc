/** Checks of a whole edition: what its text and rules leave undecided, contradictory or dangling. */
import type { Program } from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { Diagnostic, Staged } from '../diagnostics/index.ts';
import type { CheckOptions } from './check.ts';
import { CHECKS } from './table.ts';

export type { CheckOptions } from './check.ts';

/** Findings of all checks on one edition; none where there is no program to look at. */
export function checkEdition(
  edition: Edition,
  compiled: Staged<Program | null>,
  options: CheckOptions = {},
): Diagnostic[] {
  const program = compiled.value;
  if (program === null) return [];
  const context = {
    edition,
    program,
    reading: options.reading ?? 'adopted',
    witnesses: options.witnesses ?? false,
  };
  return Object.values(CHECKS).flatMap((check) => [...check(context)]);
}
