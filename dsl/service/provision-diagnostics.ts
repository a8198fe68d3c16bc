/** Findings in the provision at a place, before those of the whole file: what changes under one's hands. */
import type { Diagnostic as LspDiagnostic, Range } from 'vscode-languageserver-types';
import { provisionFindings } from '../compile/index.ts';
import { everyProvision } from '../consolidate/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { ActFile, Span } from '../syntax/index.ts';
import { lspDiagnostic } from './diagnostics.ts';
import { rangeOf } from './ranges.ts';
import { type Context, languageOf, type PositionRequest } from './requests.ts';
import type { ActView, Snapshot } from './snapshot.ts';

/** What was found, and the part of the file that was looked at: the provision with its parts, or the header. */
export interface ProvisionDiagnostics {
  readonly range: Range;
  readonly diagnostics: readonly LspDiagnostic[];
}

/**
 * Mistakes of syntax, names and types in the point, annex or heading at a position (in the header: those of
 * syntax). All of them are among the findings of the file; what checks find is only there.
 */
export function provisionDiagnostics(
  { snapshot }: Context,
  request: PositionRequest,
): ProvisionDiagnostics | null {
  const view = snapshot.view(request.uri);
  if (view === undefined) return null;
  const span = spanAt(view.tree, view.document.offsetAt(request.position));
  const language = languageOf(view, request);
  const diagnostics = findingsIn(snapshot, view, span).map((one) =>
    lspDiagnostic(view.document, one, language),
  );
  return { range: rangeOf(view.document, span), diagnostics };
}

/** From the beginning of the heading or provision at an offset (or of the file) to the next one (or the end). */
function spanAt(tree: ActFile, offset: number): Span {
  const next = tree.items.findIndex((item) => item.span.start > offset);
  const at = next < 0 ? tree.items.length - 1 : next - 1;
  return {
    start: tree.items[at]?.span.start ?? 0,
    end: tree.items[at + 1]?.span.start ?? tree.span.end,
  };
}

function findingsIn(snapshot: Snapshot, { uri, act, edition }: ActView, span: Span): Diagnostic[] {
  const isHere = (place: Span): boolean =>
    place.start >= span.start && (place.start < span.end || place.end <= span.end);
  const found = [...(snapshot.workspace.parsed(uri)?.diagnostics ?? [])];
  if (act?.methodology !== undefined) {
    found.push(...snapshot.workspace.editions(act.methodology).diagnostics);
  }
  if (edition !== undefined) {
    const provisions = [...everyProvision(edition.provisions)].filter(
      ({ file, node }) => file === uri && isHere(node.span),
    );
    if (provisions.length > 0) found.push(...provisionFindings(edition, new Set(provisions)));
  }
  return found.filter((finding) => finding.file === uri && isHere(finding.span));
}
