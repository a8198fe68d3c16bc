/** Findings of a file as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver-types';
import { type Diagnostic, messageOf, type Severity } from '../diagnostics/index.ts';
import type { Surface } from '../syntax/index.ts';
import { rangeOf } from './ranges.ts';
import { type Context, type FileRequest, languageOf } from './requests.ts';
import type { ActView, Snapshot } from './snapshot.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** A question about what is found in a file. */
export interface FindingsRequest extends FileRequest {
  /** Also what only a whole case can show. Looking for cases takes up to seconds. */
  readonly witnesses?: boolean;
}

/** All findings in one file: text, editions it takes part in, names, types, checks. */
export function fileDiagnostics({ snapshot }: Context, request: FindingsRequest): LspDiagnostic[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const language = languageOf(view, request);
  return findingsOf(snapshot, view, request).map((finding) =>
    lspDiagnostic(view.document, finding, language),
  );
}

/** The findings in a file, as the language tells them. */
export function findingsOf(
  { workspace }: Snapshot,
  { uri, act }: ActView,
  { witnesses }: Pick<FindingsRequest, 'witnesses'> = {},
): readonly Diagnostic[] {
  const options = witnesses === undefined ? {} : { witnesses };
  return workspace.check(act?.methodology, options).filter((finding) => finding.file === uri);
}

/** A finding in the terms of LSP; `data` has its values, provision and witness. */
export function lspDiagnostic(
  document: Parameters<typeof rangeOf>[0],
  finding: Diagnostic,
  language: Surface,
): LspDiagnostic {
  return {
    range: rangeOf(document, finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.code,
    source: 'adisteme',
    message: messageOf(finding, language),
    data: { ...finding.data, provision: finding.provision, witness: finding.witness },
  };
}
