/** Quick fixes for gaps: the missing row, or an interpretation that supplies it. */
import {
  type ColumnPiece,
  coverageOf,
  type Expression,
  type Finding,
  formatRational,
  type Program,
  type Rational,
  type Row,
} from '../../engine/index.ts';
import { sampleTexts, type TableSubject, tablesOf } from '../checks/index.ts';
import { wordOf } from '../keywords/index.ts';
import type { RowValue, Span } from '../syntax/index.ts';
import { declarationLine, type Fix, type FixRequest, lastLineOf, lineAt, linesBelow, textOf } from './fix.ts';
import { TEXT } from './text.ts';
import { nodesAround } from './tree-nodes.ts';

/** A row with the value of each of its neighbours, and an interpretation with that of the row before the gap. */
export function gapFixes(request: FixRequest): Fix[] {
  const found = findingOf(request);
  if (found === undefined) return [];
  const { subject, finding } = found;
  const conditions = subject.table.kind === 'conditions';
  const where = conditions ? conditionText(request, finding) : cellsText(request, subject, finding);
  const rows = finding.rows.map((row) => subject.table.rows[row]).filter((row) => row !== undefined);
  const neighbours = rows.length > 0 ? rows : subject.table.rows.slice(-1);
  const [before] = neighbours;
  if (before === undefined) return [];
  const values = [...new Set(neighbours.map((row) => valueText(request, row)))].filter(
    (value) => value !== '',
  );
  const fixes: Fix[] = [];
  for (const value of where === undefined ? [] : values) {
    const row = `${conditions ? `${wordOf('if', request.view.tree.surface)} ` : ''}${where} => ${value}`;
    const line = lineAt(request.view, before.origin.start);
    if (line === undefined) continue;
    const edits = [linesBelow(request.view, line.last, line, [row])];
    fixes.push({ title: TEXT[request.language].actions.insertRow(row), edits });
  }
  const [value] = values;
  const reading = value === undefined ? undefined : interpretation(request, subject, finding, value);
  return reading === undefined ? fixes : [...fixes, reading];
}

/** The table and the gap that a finding tells, found again in an edition in which it is told. */
function findingOf({ snapshot, view, finding }: FixRequest) {
  const values = (finding.witness as { readonly values?: readonly string[] } | undefined)?.values ?? [];
  const { workspace } = snapshot;
  const editions = view.act?.methodology === undefined ? [] : workspace.editions(view.act.methodology).value;
  for (const edition of editions) {
    const { program, symbols, references } = workspace.analysis(edition);
    if (program.value === null) continue;
    const errors = program.diagnostics.filter((one) => one.severity === 'error');
    const reading = 'adopted' as const;
    const context = {
      edition,
      program: program.value,
      symbols,
      references,
      errors,
      reading,
      witnesses: false,
    };
    for (const subject of tablesOf(context)) {
      if (subject.name !== finding.data['name']) continue;
      const gap = gapOf(program.value, subject, values);
      const file = (subject.table.rows[0] ?? subject).origin.file;
      if (gap !== undefined && file === view.uri) return { subject, finding: gap, program: program.value };
    }
  }
  return undefined;
}

function gapOf(program: Program, subject: TableSubject, values: readonly string[]): Finding | undefined {
  const coverage = coverageOf(program, subject.table, 'adopted', subject);
  if (!coverage.decided) return undefined;
  return coverage.findings.find(
    (finding) => finding.kind === 'gap' && sampleTexts(finding).join('\n') === values.join('\n'),
  );
}

/** The cells of the missing row, in the order of the columns; undefined where a column cannot be written so. */
function cellsText(request: FixRequest, subject: TableSubject, finding: Finding): string | undefined {
  if (subject.table.kind !== 'table') return undefined;
  const cells = subject.table.columns.map((column) => {
    const index = finding.columns.findIndex((one) => one.kind === 'value' && one.expression === column);
    const piece = finding.pieces[index];
    return piece === undefined ? '*' : cellText(request, piece);
  });
  return cells.every((cell) => cell !== undefined) ? cells.join(', ') : undefined;
}

function cellText(request: FixRequest, piece: ColumnPiece): string | undefined {
  if (piece.kind === 'order') return undefined;
  if (piece.kind === 'name') return nameText(request, piece.value);
  const { low, high, point, lowIn, highIn } = piece.region;
  const number = (value: Rational): string => numberText(request, value);
  if (point && low !== null) return number(low);
  if (low === null) return high === null ? '*' : `${highIn ? '<=' : '<'} ${number(high)}`;
  if (high === null) return `${lowIn ? '>=' : '>'} ${number(low)}`;
  const sign = lowIn ? (highIn ? '..' : '..<') : highIn ? '<..' : '<..<';
  return `${number(low)}${sign}${number(high)}`;
}

function nameText({ view }: FixRequest, value: string | boolean | null): string | undefined {
  if (typeof value === 'boolean') return wordOf(value ? 'yes' : 'no', view.tree.surface);
  return value ?? undefined;
}

function numberText({ view }: FixRequest, value: Rational): string {
  const text = formatRational(value);
  return view.tree.surface === 'en' ? text : text.replace('.', ',');
}

/** The gap as a condition over what stands in the table; undefined where a column has no text of its own. */
function conditionText(request: FixRequest, finding: Finding): string | undefined {
  const { surface } = request.view.tree;
  const parts = finding.pieces.map((piece, index) => {
    const column = finding.columns[index];
    if (column === undefined) return undefined;
    if (column.kind === 'order') {
      const [left, right] = [sourceText(request, column.left), sourceText(request, column.right)];
      const sign = piece.kind !== 'order' || piece.sign === 0 ? '=' : piece.sign < 0 ? '<' : '>';
      return left === undefined || right === undefined ? undefined : `${left} ${sign} ${right}`;
    }
    const source = sourceText(request, column.expression);
    return source === undefined ? undefined : pieceCondition(request, source, piece);
  });
  const known = parts.filter((part) => part !== undefined && part !== '');
  return parts.includes(undefined) || known.length === 0
    ? undefined
    : known.join(` ${wordOf('and', surface)} `);
}

function pieceCondition(request: FixRequest, source: string, piece: ColumnPiece): string | undefined {
  const cell = cellText(request, piece);
  if (cell === undefined) return undefined;
  if (cell === '*') return '';
  if (/^[<>]/.test(cell)) return `${source} ${cell}`;
  return `${source} = ${cell}`;
}

function sourceText({ view }: FixRequest, { at }: Expression): string | undefined {
  return at === undefined ? undefined : textOf(view, at);
}

/** What a row gives, as it is written. */
function valueText({ view }: FixRequest, row: Pick<Row, 'origin'>): string {
  if (row.origin.file !== view.uri) return '';
  for (const node of nodesAround(view.tree, row.origin.start)) {
    const { value } = node as { readonly value?: Partial<RowValue> & { readonly span?: Span } };
    if (node.span.start === row.origin.start && value?.span !== undefined) return textOf(view, value.span);
  }
  return '';
}

/** An interpretation below the decision that supplies a value in the gap; only for decisions of one value. */
function interpretation(
  request: FixRequest,
  subject: TableSubject,
  finding: Finding,
  value: string,
): Fix | undefined {
  const { view, language } = request;
  const condition = conditionText(request, finding);
  const symbols = view.analysis?.symbols;
  if (condition === undefined || symbols?.value.get(subject.name)?.kind !== 'decision') return undefined;
  const line = declarationLine(view, subject.origin.start);
  if (line === undefined || subject.origin.file !== view.uri) return undefined;
  const { surface } = view.tree;
  let name = `${subject.name}_gap`;
  for (let number = 2; symbols.interpretation.has(name); number += 1) name = `${subject.name}_gap_${number}`;
  const text = TEXT[surface];
  const lines = [
    `${wordOf('interpretation', surface)} ${name} "${text.gapReading(subject.name)}"`,
    `  ${wordOf('ground', surface)} "${text.groundToWrite}"`,
    `  ${wordOf('supply', surface)} ${subject.name}: ${condition} => ${value}`,
  ];
  return {
    title: TEXT[language].actions.closeGap(`${condition} => ${value}`),
    edits: [linesBelow(view, lastLineOf(view, line), line, lines)],
  };
}
