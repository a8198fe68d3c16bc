/** Findings as data, and their wording in Kazakh, Russian and English. */
export { type DataName, DIAGNOSTIC_CODES, type DiagnosticCode } from './codes.ts';
export { type DiagnosticData, diagnostic } from './create.ts';
export type { Diagnostic, Severity, Staged } from './diagnostic.ts';
export { messageOf } from './message.ts';
export { type Term, termText } from './terms.ts';
