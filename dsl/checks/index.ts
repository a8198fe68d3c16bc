/** Checks of a whole edition: what its text and rules leave undecided, contradictory or dangling. */
import type { AnalysedEdition } from '../compile/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { CheckOptions } from './check.ts';
import { CHECKS } from './table.ts';

export type { CheckOptions } from './check.ts';
/** The tables of a program, for closing their gaps. */
export { type TableSubject, tablesOf } from './tables-of.ts';
/** References to provisions in official text, for links. */
export { type TextReference, textReferences } from './text-references.ts';

/** The values that stand for a finding's pieces, as its witness has them. */
export { sampleTexts } from './witness.ts';

/** Findings of all checks on one edition; none where there is no program to look at. */
export function checkEdition(
  edition: Edition,
  { program, symbols, references }: AnalysedEdition,
  options: CheckOptions = {},
): Diagnostic[] {
  if (program.value === null) return [];
  const context = {
    edition,
    program: program.value,
    symbols,
    references,
    errors: program.diagnostics.filter((finding) => finding.severity === 'error'),
    reading: options.reading ?? 'adopted',
    witnesses: options.witnesses ?? false,
  };
  return Object.values(CHECKS).flatMap((check) => [...check(context)]);
}
