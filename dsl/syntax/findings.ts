/** Collecting the findings of one file, up to a limit. */
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../diagnostics/index.ts';
import type { Span } from './tree.ts';

/** After so many findings the rest of a file is not examined. */
export const FINDING_LIMIT = 1000;

/** The findings of one file. */
export class Findings {
  readonly file: string;
  readonly list: Diagnostic[] = [];

  constructor(file: string) {
    this.file = file;
  }

  /** Whether the limit is reached; a last finding says so. */
  get full(): boolean {
    return this.list.length > FINDING_LIMIT;
  }

  /** Whether there is an error among them. */
  get broken(): boolean {
    return this.list.some((finding) => finding.severity === 'error');
  }

  /** Whether a finding of that code begins between two offsets. */
  has(code: DiagnosticCode, from: number, to: number): boolean {
    return this.list.some(
      ({ code: found, span }) => found === code && span.start >= from && span.start <= to,
    );
  }

  /** Adds a finding, unless the limit is reached. */
  add<C extends DiagnosticCode>(code: C, span: Span, data: DiagnosticData<C>): void {
    if (this.full) return;
    if (this.list.length < FINDING_LIMIT) this.list.push(diagnostic(code, this.file, span, data));
    else this.list.push(diagnostic('too-many-errors', this.file, span, { limit: FINDING_LIMIT }));
  }
}
