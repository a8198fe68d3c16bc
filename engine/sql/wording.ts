/** What the catalogues of this folder have to word. */
import type { RefusalReason } from './refused.ts';

/** The wording of one language. */
export interface SqlWording {
  /** Why a rule cannot be said in the query; `what` is the operation, value or name that stands in the way. */
  readonly reasons: Readonly<Record<RefusalReason, (what: string) => string>>;
  /** Lines at the head of the file. */
  readonly head: {
    readonly edition: (from: string, until: string, acts: string) => string;
    readonly reading: Readonly<Record<'adopted' | 'literal', string>>;
    readonly table: string;
    readonly load: string;
    readonly answers: string;
    readonly deadlines: string;
    readonly written: string;
  };
}
