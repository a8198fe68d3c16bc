/** Decisions, lookups and their rows as text. */
import { wordOf } from '../keywords/index.ts';
import type {
  ConditionRow,
  DecisionBody,
  DecisionDeclaration,
  LookupDeclaration,
  ResultField,
  Surface,
  TableRow,
} from '../syntax/index.ts';
import { cell, expression, rowValue } from './expressions.ts';
import { loneLine, type PrintedLine, printedLine, withBlock } from './lines.ts';
import { labels, name, type Pieces, separated } from './pieces.ts';
import { type } from './types.ts';

export function lookup(node: LookupDeclaration, surface: Surface): PrintedLine {
  const parameters = separated(node.parameters.map((one) => [name(one.name), ': ', type(one.type, surface)]));
  const result: Pieces =
    node.result.kind === 'interval' ? [wordOf('interval', surface)] : type(node.result, surface);
  const head: Pieces = [`${wordOf('lookup', surface)} `, name(node.name), '(', parameters, '): ', result];
  return withBlock(
    printedLine(node, head, labels(node.labels, surface)),
    node.rows.map((row) => tableRow(row, surface)),
    node.tail,
  );
}

export function decision(node: DecisionDeclaration, surface: Surface): PrintedLine {
  const written: Pieces = node.type ? [': ', type(node.type, surface)] : [];
  const head: Pieces = [`${wordOf('decision', surface)} `, name(node.name), written];
  return withBlock(
    printedLine(node, head, labels(node.labels, surface)),
    body(node.body, surface),
    node.tail,
  );
}

function body(node: DecisionBody, surface: Surface): PrintedLine[] {
  switch (node.kind) {
    case 'value':
      return [loneLine(node.comments, '= ', expression(node.value, surface))];
    case 'table': {
      const columns = separated(node.columns.map((column) => expression(column, surface)));
      const line = loneLine(node.comments, `${wordOf('table', surface)} `, columns);
      return [
        withBlock(
          line,
          node.rows.map((row) => tableRow(row, surface)),
        ),
      ];
    }
    case 'conditions':
      return node.rows.map((row) => condition(row, surface));
    case 'each': {
      const variable: Pieces = node.variable ? [name(node.variable), ': '] : [];
      const where: Pieces = node.where
        ? [` ${wordOf('where', surface)} `, expression(node.where, surface)]
        : [];
      const over = expression(node.over, surface);
      const line = loneLine(node.comments, `${wordOf('each', surface)} `, variable, over, where);
      return [
        withBlock(
          line,
          node.fields.map((field) => resultField(field, surface)),
        ),
      ];
    }
    case 'missing':
      return [];
  }
}

function tableRow(node: TableRow, surface: Surface): PrintedLine {
  const cells = separated(node.cells.map((one) => cell(one, surface)));
  return printedLine(node, cells, ' => ', rowValue(node.value, surface), labels(node.labels, surface));
}

function condition(node: ConditionRow, surface: Surface): PrintedLine {
  const test: Pieces = [`${wordOf('if', surface)} `, expression(node.condition, surface)];
  return printedLine(node, test, ' => ', rowValue(node.value, surface), labels(node.labels, surface));
}

function resultField(node: ResultField, surface: Surface): PrintedLine {
  const written: Pieces = node.type ? [': ', type(node.type, surface)] : [];
  const head: Pieces = [name(node.name), written, labels(node.labels, surface)];
  if (node.body?.kind === 'value') {
    const value: Pieces = [' = ', expression(node.body.value, surface)];
    return withBlock(printedLine(node, head, value), [], node.tail);
  }
  const below = node.body ? body(node.body, surface) : [];
  return withBlock(printedLine(node, head), below, node.tail);
}
