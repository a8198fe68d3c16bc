/** One decision for people: its value, why, and on demand the steps and the official text. */
import {
  type ExplainedDecision,
  type ExplainedRecord,
  type ExplainedRule,
  noValueText,
  type Status,
} from '../../engine/index.ts';
import type { Context } from '../context.ts';
import { table } from './table.ts';

/** `label: value`, the reason below; a list of results as a table. */
export function decisionText(
  explained: ExplainedDecision,
  status: Status,
  withSteps: boolean,
  context: Context,
): string {
  const { label, value, reason, records, provisionName } = explained;
  const isTable = status === 'decided' && records.length > 0;
  const shown = status === 'decided' ? value : noValueText(status, context.language);
  const lines = [`  ${label}: ${isTable ? '' : shown}`.trimEnd().concat(`  (${provisionName})`)];
  if (reason !== '') lines.push(`    ${reason}`);
  if (isTable) lines.push(indent(recordsText(records), 4));
  if (withSteps) lines.push(...stepLines(explained));
  return lines.join('\n');
}

/** Kept records as rows with the names of the fields above; below them those left out, with the reason. */
function recordsText(records: readonly ExplainedRecord[]): string {
  const kept = records.filter((record) => record.kept);
  const heading = Object.values(kept[0]?.fields ?? {}).map((field) => field.label);
  const rows = kept.map((record) => Object.values(record.fields).map((field) => field.value));
  const left = records.filter((record) => !record.kept).map(({ label, reason }) => `  ${label}: ${reason}`);
  return [table([heading, ...rows]), ...left].join('\n');
}

/** Facts, steps, and the official text of the provision that decided. */
function stepLines({ facts, steps, provisionText, provisionName }: ExplainedRule): string[] {
  const text =
    provisionText === null
      ? []
      : [`${provisionName}:`, ...provisionText.split('\n').map((line) => `| ${line}`)];
  return [...facts.map(({ label, value }) => `${label}: ${value}`), ...steps, ...text].map(
    (line) => `      ${line}`,
  );
}

function indent(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}
