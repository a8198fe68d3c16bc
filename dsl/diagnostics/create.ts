/** Making findings: the one place that fills in the usual severity. */
import type { Span } from '../syntax/tree.ts';
import { type DataName, DIAGNOSTIC_CODES, type DiagnosticCode } from './codes.ts';
import type { Diagnostic, DiagnosticValue } from './diagnostic.ts';

/** The values a code needs; an object with exactly its data names. */
export type DiagnosticData<C extends DiagnosticCode> = Readonly<Record<DataName<C>, DiagnosticValue>>;

/** A finding of that code at a place, with the code's severity unless `more` says otherwise. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  file: string,
  span: Span,
  data: DiagnosticData<C>,
  more: Partial<Pick<Diagnostic, 'severity' | 'provision' | 'witness'>> = {},
): Diagnostic {
  return { code, severity: DIAGNOSTIC_CODES[code].severity, file, span, data, ...more };
}
