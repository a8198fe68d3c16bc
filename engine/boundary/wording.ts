/** What the catalogues of this folder have to word. */
import type { Side } from './targets.ts';

/** Where a case stands: by the bound, and with what value. */
type Words = Readonly<Record<Side, (bound: string, value: string) => string>>;

/** The wording of one language. */
export interface BoundaryWording {
  /** One step from the bound. */
  readonly step: Words;
  /** The nearest found, where there is no step. */
  readonly near: Words;
  readonly day: Words;
  readonly category: (code: string, group: string) => string;
}
