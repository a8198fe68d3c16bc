/** Values that no row of a table decides, and values that two rows decide differently. */
import {
  type ColumnPiece,
  coverageOf,
  type Expression,
  expressionText,
  type Finding,
  formatRational,
  indexProgram,
  type Language,
  type Rational,
  speakerOf,
  typeOf,
} from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';
import { type TableSubject, tablesOf } from './tables-of.ts';
import { type WitnessCase, WitnessSearch, witnessOf } from './witness.ts';

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
  const search = context.witnesses ? new WitnessSearch(context, subject) : undefined;
  for (const kind of ['gap', 'overlap'] as const) {
    const findings = coverage.findings.filter((finding) => finding.kind === kind);
    const [first] = findings;
    if (first === undefined) continue;
    // Columns may depend on each other; then only a case shows that the values can occur together.
    const uncertain = first.columns.length > 1 && dependent(first, subject);
    if (uncertain && search === undefined) continue;
    const tries = first.columns.length === 1 ? TRIES_ONE : Math.ceil(TRIES_SEVERAL / findings.length);
    const found = search?.find(findings, tries, uncertain);
    for (const [place, finding] of findings.entries()) {
      const witness = found?.[place];
      if (witness !== undefined || !uncertain) yield findingDiagnostic(context, subject, finding, witness);
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
  found: WitnessCase | undefined,
): Diagnostic {
  const rows = finding.rows.map((row) => subject.table.rows[row]).filter((row) => row !== undefined);
  const origin = rows[0]?.origin ?? subject.origin;
  const witness = witnessOf(finding, found);
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
      if (column.kind === 'value') {
        const name = words(column.expression);
        if (piece.kind !== 'name') return pieceText(piece, name);
        const value = nameOf(context, subject, column.expression, piece.value);
        return `${name} = ${value === undefined ? '…' : words(value)}`;
      }
      const sign = piece.kind !== 'order' || piece.sign === 0 ? '=' : piece.sign < 0 ? '<' : '>';
      return `${words(column.left)} ${sign} ${words(column.right)}`;
    })
    .join(', ');
}

/** A named value as an expression: yes or no, an item of the column's type, a category. */
function nameOf(
  { program }: CheckContext,
  { scope }: TableSubject,
  column: Expression,
  value: string | boolean | null,
): Expression | undefined {
  if (value === null) return undefined;
  if (typeof value === 'boolean') return { op: 'yes-no', value };
  const type = typeOf(indexProgram(program), column, scope);
  return type?.kind === 'item'
    ? { op: 'item', type: type.type, name: value }
    : { op: 'category', code: value };
}

function pieceText(piece: ColumnPiece, name: string): string {
  if (piece.kind !== 'region') return name;
  const { low, high, point, lowIn, highIn } = piece.region;
  if (point && low !== null) return `${name} = ${numberText(low)}`;
  const [after, before] = [lowIn === true ? '≤' : '<', highIn === true ? '≤' : '<'];
  if (low === null) return high === null ? name : `${name} ${before} ${numberText(high)}`;
  return high === null
    ? `${name} ${lowIn === true ? '≥' : '>'} ${numberText(low)}`
    : `${numberText(low)} ${after} ${name} ${before} ${numberText(high)}`;
}

function numberText(value: Rational): string {
  return formatRational(value);
}
