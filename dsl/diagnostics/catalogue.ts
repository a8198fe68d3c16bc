/** The shape of a catalogue of wordings: one for every code, so that a missing one does not compile. */
import type { DataName, DiagnosticCode } from './codes.ts';

/**
 * A wording: a template with the code's data names in braces, `{name}`, or, where the sentence depends on a
 * value, a function of the values as they are shown.
 */
export type Wording<C extends DiagnosticCode> =
  | string
  | ((shown: Readonly<Record<DataName<C>, string>>) => string);

export type Catalogue = { readonly [C in DiagnosticCode]: Wording<C> };
