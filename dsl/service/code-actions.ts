/** Code actions: quick fixes for findings, by a table of their codes, and refactorings. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { DiagnosticCode } from '../diagnostics/index.ts';
import { type FindingsRequest, findingsOf, lspDiagnostic } from './diagnostics.ts';
import type { FixMaker } from './fix.ts';
import { gapFixes } from './gap-fixes.ts';
import { missingLabels } from './label-refactoring.ts';
import { declareUnknown, didYouMean, nearestProvision, replaceLookAlikes } from './name-fixes.ts';
import { type Context, languageOf, type RangeRequest } from './requests.ts';
import { closedString, ownKeyword, quotedName, rightTag } from './word-fixes.ts';

/** The fixes of each code that has any. */
const FIXES: Readonly<Partial<Record<DiagnosticCode, readonly FixMaker[]>>> = {
  gap: [gapFixes],
  'unknown-name': [didYouMean, declareUnknown],
  'unknown-statement': [didYouMean],
  'unknown-act': [didYouMean],
  'amends-unknown-methodology': [didYouMean],
  'unknown-provision': [nearestProvision],
  'edit-target-missing': [nearestProvision],
  'mixed-scripts': [replaceLookAlikes],
  'mixed-scripts-in-text': [replaceLookAlikes],
  'keyword-of-other-surface': [ownKeyword],
  'keyword-as-name': [quotedName],
  'unterminated-string': [closedString],
  'language-mismatch': [rightTag],
};

export interface CodeActionsRequest extends RangeRequest, FindingsRequest {
  /** Kinds asked for; all where absent. */
  readonly only?: readonly string[];
}

/** What can be done about the findings in a range, and the refactorings there. */
export function codeActions({ snapshot }: Context, request: CodeActionsRequest): CodeAction[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const language = languageOf(view, request);
  const { document, uri } = view;
  const span = { start: document.offsetAt(request.range.start), end: document.offsetAt(request.range.end) };
  const asked = (kind: string): boolean => request.only?.some((one) => kind.startsWith(one)) !== false;
  const actions: CodeAction[] = [];
  const findings = asked(CodeActionKind.QuickFix) ? findingsOf(snapshot, view, request) : [];
  for (const finding of findings) {
    if (finding.span.start > span.end || finding.span.end < span.start) continue;
    for (const make of FIXES[finding.code] ?? []) {
      for (const { title, edits, preferred } of make({ snapshot, view, finding, findings, language })) {
        actions.push({
          title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [lspDiagnostic(document, finding, language)],
          edit: { changes: { [uri]: [...edits] } },
          ...(preferred === undefined ? {} : { isPreferred: true }),
        });
      }
    }
  }
  if (!asked(CodeActionKind.RefactorRewrite)) return actions;
  for (const { title, edits } of missingLabels(view, span, language)) {
    actions.push({ title, kind: CodeActionKind.RefactorRewrite, edit: { changes: { [uri]: [...edits] } } });
  }
  return actions;
}
