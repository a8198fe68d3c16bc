/** What a check is: one question put to an edition and its program. */
import type { Program } from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Reference, SymbolTable } from '../resolve/index.ts';

/** What a check may look at. */
export interface CheckContext {
  readonly edition: Edition;
  readonly program: Program;
  readonly symbols: SymbolTable;
  readonly references: readonly Reference[];
  /** Mistakes in names, types and rules: what they touch is not in the program as it was meant. */
  readonly errors: readonly Diagnostic[];
  /** `literal`: declared interpretations close no gap. */
  readonly reading: 'adopted' | 'literal';
  /** Whether to look for whole cases: behind findings, and for findings that only a case can show. */
  readonly witnesses: boolean;
}

/**
 * How to check; the adopted reading, without whole cases, unless said otherwise. Looking for cases takes up to
 * seconds; without it the checks are fast enough to run while one types, and findings that only a case can
 * confirm (columns that depend on each other, monotonicity) are not told.
 */
export interface CheckOptions {
  readonly reading?: 'adopted' | 'literal';
  readonly witnesses?: boolean;
}

/** A check gives its findings; it never throws, and an order without defects of its kind gives none. */
export type Check = (context: CheckContext) => Iterable<Diagnostic>;
