/** Scales, choices, groupings and competencies as text. */
import { wordOf } from '../keywords/index.ts';
import type {
  CategoryGroup,
  CategoryRow,
  ChoiceDeclaration,
  CompetenciesDeclaration,
  Competency,
  CompetencyGroup,
  GroupingDeclaration,
  ListItem,
  ScaleDeclaration,
  Surface,
  TextLine,
} from '../syntax/index.ts';
import { expression } from './expressions.ts';
import { loneLine, type PrintedLine, printedLine, withBlock } from './lines.ts';
import { labels, name, type Pieces } from './pieces.ts';

/** `| …`; a comment behind it cannot stand there and goes above. */
export function textLine(node: TextLine): PrintedLine {
  const text = node.text.replace(/[\r\n]+/g, ' ');
  const comments = node.trailing === undefined ? node.comments : [...node.comments, node.trailing];
  return printedLine({ comments }, { quoted: text === '' ? '|' : `| ${text}` });
}

export function list(node: ScaleDeclaration | ChoiceDeclaration, surface: Surface): PrintedLine {
  const line = printedLine(
    node,
    `${wordOf(node.kind, surface)} `,
    name(node.name),
    labels(node.labels, surface),
  );
  const item = (one: ListItem) =>
    printedLine(one, name(one.name), one.value ? ` = ${one.value.raw}` : '', labels(one.labels, surface));
  return withBlock(line, node.items.map(item), node.tail);
}

export function grouping(node: GroupingDeclaration, surface: Surface): PrintedLine {
  const head: Pieces = [`${wordOf('grouping', surface)} `, name(node.name), ': ', name(node.of)];
  const line = printedLine(node, head, labels(node.labels, surface));
  return withBlock(
    line,
    node.groups.map((group) => categoryGroup(group, surface)),
    node.tail,
  );
}

function categoryGroup(node: CategoryGroup, surface: Surface): PrintedLine {
  const line = printedLine(node, name(node.name), labels(node.labels, surface));
  const rows = node.rows.map((row) => printedLine(row, category(row, surface), labels(row.labels, surface)));
  return withBlock(line, rows, node.tail);
}

function category({ code, qualifier }: CategoryRow, surface: Surface): Pieces {
  const others = wordOf('others', surface);
  if (code === undefined) return [others];
  if (qualifier === undefined) return [name(code)];
  return [name(code), ' (', qualifier === 'others' ? others : expression(qualifier, surface), ')'];
}

export function competencies(node: CompetenciesDeclaration, surface: Surface): PrintedLine {
  const head: Pieces = [`${wordOf('competencies', surface)} `, name(node.name), ': ', name(node.grouping)];
  const line = printedLine(node, head, labels(node.labels, surface));
  return withBlock(
    line,
    node.items.map((item) => competency(item, surface)),
    node.tail,
  );
}

function competency(node: Competency, surface: Surface): PrintedLine {
  const line = printedLine(node, name(node.name), labels(node.labels, surface));
  return withBlock(
    line,
    node.groups.map((group) => competencyGroup(group, surface)),
    node.tail,
  );
}

function competencyGroup(node: CompetencyGroup, surface: Surface): PrintedLine {
  const below: PrintedLine[] = [];
  for (const which of ['effective', 'ineffective'] as const) {
    const comments = node[`${which}Comments`];
    if (node[which].length === 0 && comments === undefined) continue;
    below.push(withBlock(loneLine(comments, wordOf(which, surface)), node[which].map(textLine)));
  }
  return withBlock(printedLine(node, name(node.group)), below, node.tail);
}
