/** Values that no row of a table decides, and values that two rows decide differently. */
import {
  type ColumnPiece,
  coverageOf,
  type Decision,
  type Expression,
  eachScope,
  expressionText,
  type Finding,
  fieldScope,
  formatRational,
  indexProgram,
  type Language,
  lookupTable,
  type Origin,
  type PlainValue,
  type Rational,
  type StaticScope,
  speakerOf,
  type TableLike,
  TOP_SCOPE,
  withVariable,
} from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';
import { sampleTexts, type Witness, witnessFacts } from './witness.ts';

/** `gap` and `overlap` of every decision, result field and lookup that rows decide. */
export function* gapsAndOverlaps(context: CheckContext): Generator<Diagnostic> {
  const { program } = context;
  for (const decision of program.decisions) yield* decisionFindings(context, decision);
  for (const lookup of program.lookups) {
    const scope = lookup.parameters.reduce((s, p) => withVariable(s, p.name, p.type), TOP_SCOPE);
    const table = lookupTable(lookup.parameters, lookup.rows);
    yield* tableFindings(context, { name: lookup.name, origin: lookup.origin, table, scope, closedBy: [] });
  }
}

function* decisionFindings(context: CheckContext, decision: Decision): Generator<Diagnostic> {
  const { body } = decision;
  const closedBy = [
    ...decision.exceptions.map((exception) => exception.condition),
    ...(context.reading === 'literal' ? [] : context.program.interpretations)
      .flatMap((interpretation) => interpretation.supplies)
      .flatMap((supply) => (supply.decision === decision.name ? [supply.condition] : [])),
  ];
  if (body.kind === 'table' || body.kind === 'conditions') {
    const { name, origin } = decision;
    yield* tableFindings(context, { name, origin, table: body, scope: TOP_SCOPE, closedBy });
  }
  if (body.kind !== 'each') return;
  const base = eachScope(indexProgram(context.program), body);
  for (const [at, field] of body.fields.entries()) {
    if (field.body.kind !== 'table' && field.body.kind !== 'conditions') continue;
    yield* tableFindings(context, {
      name: `${decision.name}.${field.name}`,
      origin: decision.origin,
      table: field.body,
      scope: fieldScope(base, body.fields.slice(0, at)),
      closedBy,
    });
  }
}

interface Subject {
  readonly name: string;
  readonly origin: Origin;
  readonly table: TableLike;
  readonly scope: StaticScope;
  readonly closedBy: readonly Expression[];
}

/** Cases tried for one finding over one column, and for all findings of a table over several. */
const TRIES_ONE = 300;
const TRIES_SEVERAL = 3000;

function* tableFindings(context: CheckContext, subject: Subject): Generator<Diagnostic> {
  const { table, scope, closedBy } = subject;
  const coverage = coverageOf(context.program, table, context.reading, { scope, closedBy });
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
    for (const finding of findings) {
      const facts = witnessFacts(context, subject.name, finding, Math.ceil(TRIES_SEVERAL / findings.length));
      if (facts !== undefined) yield findingDiagnostic(context, subject, finding, facts);
    }
  }
}

function findingDiagnostic(
  context: CheckContext,
  subject: Subject,
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
function placeText(context: CheckContext, subject: Subject, finding: Finding, language: Language): string {
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
