/** How the stages after consolidation tell what they find. */
import type { EditionProvision } from '../consolidate/index.ts';
import {
  type Diagnostic,
  type DiagnosticCode,
  type DiagnosticData,
  diagnostic,
} from '../diagnostics/index.ts';
import type { Span } from '../syntax/index.ts';

/** The file and the provision that spans belong to. */
export type Place = Pick<EditionProvision, 'id' | 'file' | 'act' | 'rowSources'>;

/** The file and the act of a span of a place: those of the place, except for rows that an edit gave it. */
export function sourceOf(place: Place, span: Span): { readonly file: string; readonly act: string } {
  return place.rowSources?.get(span) ?? place;
}

/** Notes a finding. */
export type Report = <C extends DiagnosticCode>(
  place: Place,
  code: C,
  span: Span,
  data: DiagnosticData<C>,
) => void;

/** A report that keeps what it is told: one finding of a code at a place, by file and position. */
export function collectReports(): { readonly report: Report; sorted(): readonly Diagnostic[] } {
  const found = new Map<string, Diagnostic>();
  return {
    report(place, code, span, data) {
      const { file } = sourceOf(place, span);
      const key = `${file} ${span.start} ${span.end} ${code}`;
      if (!found.has(key)) found.set(key, diagnostic(code, file, span, data, { provision: place.id }));
    },
    sorted: () => [...found.values()].sort(byPlace),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1);
}
