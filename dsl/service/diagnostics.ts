/** Findings of a file as an editor shows them. */
import { DiagnosticSeverity, type Diagnostic as LspDiagnostic } from 'vscode-languageserver-types';
import { type Diagnostic, messageOf, type Severity } from '../diagnostics/index.ts';
import type { Surface } from '../syntax/index.ts';
import { rangeOf } from './ranges.ts';
import type { Snapshot } from './snapshot.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** All findings in one file: text, editions it takes part in, names, types, checks. */
export function fileDiagnostics(snapshot: Snapshot, uri: string, language: Surface): LspDiagnostic[] {
  const view = snapshot.view(uri);
  if (view === undefined) return [];
  return snapshot.workspace
    .check(view.act?.methodology)
    .filter((finding) => finding.file === uri)
    .map((finding) => lspDiagnostic(view.document, finding, language));
}

function lspDiagnostic(
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
