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

const known = new WeakMap<AnalysedEdition, Map<string, readonly Diagnostic[]>>();

/**
 * Findings of all checks on one edition; none where there is no program to look at. Kept with the analysis: to
 * ask again costs nothing.
 */
export function checkEdition(
  edition: Edition,
  analysis: AnalysedEdition,
  options: CheckOptions = {},
): readonly Diagnostic[] {
  const ready = known.get(analysis) ?? new Map<string, readonly Diagnostic[]>();
  known.set(analysis, ready);
  const key = `${options.reading ?? 'adopted'} ${options.witnesses ?? false}`;
  const found = ready.get(key) ?? allFindings(edition, analysis, options);
  ready.set(key, found);
  return found;
}

function allFindings(
  edition: Edition,
  { program, symbols, references }: AnalysedEdition,
  options: CheckOptions,
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
