/** What a check is: one question put to an edition and its program. */
import type { Program } from '../../engine/index.ts';
import type { Edition } from '../consolidate/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';

/** What a check may look at. */
export interface CheckContext {
  readonly edition: Edition;
  readonly program: Program;
  /** `literal`: declared interpretations close no gap. */
  readonly reading: 'adopted' | 'literal';
  /** Whether to look for whole cases behind findings that are certain without one. */
  readonly witnesses: boolean;
}

/** How to check; the adopted reading, without whole cases, unless said otherwise. */
export interface CheckOptions {
  readonly reading?: 'adopted' | 'literal';
  readonly witnesses?: boolean;
}

/** A check gives its findings; it never throws, and an order without defects of its kind gives none. */
export type Check = (context: CheckContext) => Iterable<Diagnostic>;
