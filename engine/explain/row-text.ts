/** Rows of tables and conditions in words, and the rows beside a value that none covers. */
import type { Step } from '../evaluate/index.ts';
import { parseRational, type Rational } from '../numbers/index.ts';
import type { Body, Expression, Range, RowValue, StaticScope } from '../program/index.ts';
import { cellText, expressionText, rangeText } from './expression-text.ts';
import { type KnownValues, NOTHING_KNOWN } from './known-values.ts';
import type { Speaker } from './speaker.ts';

/** A body that gives one value. */
export type PlainBody = Exclude<Body, { kind: 'each' }>;

/** `4 → тиімді`, with its label in front where it has one. */
export function rowText(
  speaker: Speaker,
  body: PlainBody,
  row: number,
  scope: StaticScope,
  known: KnownValues = NOTHING_KNOWN,
): string {
  if (body.kind === 'value') return expressionText(speaker, body.value, scope, known);
  const found = body.rows[row];
  if (found === undefined) return '';
  const condition =
    'cells' in found
      ? found.cells.map((cell) => cellText(speaker, cell, scope)).join(', ')
      : expressionText(speaker, found.condition, scope, known);
  const label = speaker.labelOrNull(found.label);
  const text = `${condition} → ${rowValueText(speaker, found.value, scope, known)}`;
  return label === null ? text : `${label}: ${text}`;
}

/** What a row gives, in words. */
export function rowValueText(
  speaker: Speaker,
  value: RowValue,
  scope: StaticScope,
  known: KnownValues = NOTHING_KNOWN,
): string {
  if (value.op === 'not-applicable') return speaker.wording.notApplicableRow;
  return value.op === 'range'
    ? rangeText(speaker, value, scope)
    : expressionText(speaker, value, scope, known);
}

/**
 * The rows of a table with one column of numbers that lie nearest below and above the column's value. Null for
 * any other table, or when no row lies on either side.
 */
export function rowsBeside(
  body: PlainBody,
  columnStep: Step | undefined,
): { readonly below: number | null; readonly above: number | null } | null {
  if (body.kind !== 'table' || body.columns.length !== 1) return null;
  const value = columnStep?.value;
  const amount = typeof value === 'number' || typeof value === 'string' ? parseRational(String(value)) : null;
  if (amount === null) return null;
  let below: { row: number; end: Rational } | null = null;
  let above: { row: number; end: Rational } | null = null;
  for (const [row, { cells }] of body.rows.entries()) {
    for (const pattern of cells[0]?.patterns ?? []) {
      const { min, max } = literalEnds(pattern);
      if (max !== null && max.compare(amount) <= 0 && (below === null || max.compare(below.end) > 0)) {
        below = { row, end: max };
      }
      if (min !== null && min.compare(amount) >= 0 && (above === null || min.compare(above.end) < 0)) {
        above = { row, end: min };
      }
    }
  }
  if (below === null && above === null) return null;
  return { below: below?.row ?? null, above: above?.row ?? null };
}

function literalEnds(pattern: Expression | Range): { min: Rational | null; max: Rational | null } {
  const literal = (end: Expression | undefined) => (end?.op === 'number' ? parseRational(end.value) : null);
  if (pattern.op === 'range') return { min: literal(pattern.min), max: literal(pattern.max) };
  const value = literal(pattern);
  return { min: value, max: value };
}
