/** Values that no row of a table decides, and values that two rows decide differently. */
import {
  type ColumnPiece,
  coverageOf,
  type Expression,
  expressionText,
  type Finding,
  formatRational,
  type Language,
  type PlainValue,
  type Rational,
  speakerOf,
} from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';
import { type TableSubject, tablesOf } from './tables-of.ts';
import { sampleTexts, type Witness, witnessFacts } from './witness.ts';

/** `gap` and `overlap` of every decision, result field and lookup that rows decide. */
export function* gapsAndOverlaps(context: CheckContext): Generator<Diagnostic> {
  for (const subject of tablesOf(context)) yield* tableFindings(context, subject);
}

/** Cases tried for one finding over one column, and for all findings of a table over several. */
const TRIES_ONE = 300;
const TRIES_SEVERAL = 3000;

function* tableFindings(context: CheckContext, subject: TableSubject): Generator<Diagnostic> {
  const coverage = coverageOf(context.program, subject.table, context.reading, subject);
  if (!coverage.decided) return;
  for (const kind of ['gap', 'overlap'] as const) {
    const findings = coverage.findings.filter((finding) => finding.kind === kind);
    const [first] = findings;
    if (first === undefined) continue;
    if (first.columns.length === 1) {
      for (const finding of findings) {
        const facts = context.witnesses ? witnessFacts(context, subject.name, finding, TRIES_ONE) : undefined;
        yield findingDiagnostic(context, subject, finding, facts);
      }
      continue;
    }
    // Columns may depend on each other; only a case shows that the values can occur together.
    if (!context.witnesses && dependent(first, subject)) continue;
    for (const finding of findings) {
      const tries = Math.ceil(TRIES_SEVERAL / findings.length);
      const facts = context.witnesses ? witnessFacts(context, subject.name, finding, tries) : undefined;
      if (facts !== undefined || !context.witnesses) {
        yield findingDiagnostic(context, subject, finding, facts);
      }
    }
  }
}

/** Whether columns may depend on each other: all may but facts, and the parameters of a lookup. */
function dependent({ columns }: Finding, { scope }: TableSubject): boolean {
  return columns.some((column) => {
    if (column.kind !== 'value') return true;
    const { op } = column.expression;
    return op !== 'fact' && !(op === 'variable' && scope.loops.length === 0);
  });
}

function findingDiagnostic(
  context: CheckContext,
  subject: TableSubject,
  finding: Finding,
  facts: PlainValue | undefined,
): Diagnostic {
  const rows = finding.rows.map((row) => subject.table.rows[row]).filter((row) => row !== undefined);
  const origin = rows[0]?.origin ?? subject.origin;
  const witness: Witness = { values: sampleTexts(finding), ...(facts === undefined ? {} : { facts }) };
  const where = {
    kk: placeText(context, subject, finding, 'kk'),
    ru: placeText(context, subject, finding, 'ru'),
    en: placeText(context, subject, finding, 'en'),
  };
  return diagnostic(
    finding.kind,
    origin.file,
    { start: origin.start, end: origin.end },
    { name: subject.name, where },
    { provision: origin.provision, witness },
  );
}

/** Where it happens, in words: `3.99 < Final score < 4`. */
function placeText(
  context: CheckContext,
  subject: TableSubject,
  finding: Finding,
  language: Language,
): string {
  const speaker = speakerOf(context.program, language);
  const words = (expression: Expression): string => expressionText(speaker, expression, subject.scope);
  return finding.pieces
    .map((piece, i) => {
      const column = finding.columns[i];
      if (column === undefined) return '';
      if (column.kind === 'value') return pieceText(piece, words(column.expression));
      const sign = piece.kind !== 'order' || piece.sign === 0 ? '=' : piece.sign < 0 ? '<' : '>';
      return `${words(column.left)} ${sign} ${words(column.right)}`;
    })
    .join(', ');
}

function pieceText(piece: ColumnPiece, name: string): string {
  if (piece.kind === 'order') return name;
  if (piece.kind === 'name') return `${name} = ${piece.value ?? '…'}`;
  const { low, high, point } = piece.region;
  if (point && low !== null) return `${name} = ${numberText(low)}`;
  if (low === null) return high === null ? name : `${name} < ${numberText(high)}`;
  return high === null
    ? `${name} > ${numberText(low)}`
    : `${numberText(low)} < ${name} < ${numberText(high)}`;
}

function numberText(value: Rational): string {
  return formatRational(value);
}
