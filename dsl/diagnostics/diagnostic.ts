/** What is wrong in a text, as data: a code, a place and values. Wording lives in the catalogues beside. */
import type { Label } from '../../engine/index.ts';
import type { Span } from '../syntax/tree.ts';
import type { DiagnosticCode } from './codes.ts';

export type Severity = 'error' | 'warning' | 'information';

/** A value for the wording; a label is shown in the reader's language. */
export type DiagnosticValue = string | number | readonly string[] | Label;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The file the span is in. */
  readonly file: string;
  readonly span: Span;
  /** Values for the wording, by the names its catalogue entry uses. */
  readonly data: Readonly<Record<string, DiagnosticValue>>;
  /** The provision it concerns, `point 18`, where known. */
  readonly provision?: string;
  /** A concrete value and case it would happen to (gaps, overlaps). */
  readonly witness?: unknown;
}

/** A stage's product: a value, what was found on the way, and whether the value may be relied on as whole. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
  readonly complete: boolean;
}
