/** Findings in files of the language, for people and as JSON. */
import { type Diagnostic, messageOf, positionOf } from '../../dsl/index.ts';
import type { Context } from '../context.ts';

/** `file:line:column: error: message [code]`. `text` is the text of the finding's file. */
export function diagnosticLine(finding: Diagnostic, text: string, { language, messages }: Context): string {
  const { line, character } = positionOf(text, finding.span.start);
  const severity = messages.table[finding.severity];
  const place = `${finding.file}:${line + 1}:${character + 1}`;
  return `${place}: ${severity}: ${messageOf(finding, language)} [${finding.code}]`;
}

/** A finding as the contract of `check` has it; the range is that of the language server protocol. */
export function diagnosticJson(finding: Diagnostic, text: string, { language }: Context): object {
  return {
    code: finding.code,
    severity: finding.severity,
    message: messageOf(finding, language),
    file: finding.file,
    range: { start: positionOf(text, finding.span.start), end: positionOf(text, finding.span.end) },
    provision: finding.provision ?? null,
    witness: finding.witness ?? null,
  };
}
