/** Types and fields as text. */
import { type KeywordId, wordOf } from '../keywords/index.ts';
import type {
  Field,
  FieldShape,
  Labels,
  LineComments,
  Name,
  NumericType,
  Surface,
  TypeText,
} from '../syntax/index.ts';
import { expression } from './expressions.ts';
import { loneLine, type PrintedLine, printedLine, withBlock } from './lines.ts';
import { labels, name, type Pieces, separated } from './pieces.ts';

const PLAIN: Readonly<Record<'yes-no' | 'text' | 'date' | 'category' | 'record', KeywordId>> = {
  'yes-no': 'yesNo',
  text: 'text',
  date: 'date',
  category: 'category',
  record: 'record',
};

/** A type as it is written. */
export function type(node: TypeText, surface: Surface): Pieces {
  switch (node.kind) {
    case 'integer':
    case 'number':
      return numeric(node, surface);
    case 'list':
      return node.of ? [`${wordOf('list', surface)} `, type(node.of, surface)] : [wordOf('list', surface)];
    case 'named':
      return [name(node.name)];
    default:
      return [wordOf(PLAIN[node.kind], surface)];
  }
}

function numeric(node: NumericType, surface: Surface): Pieces {
  const bounds = node.min || node.max ? ` ${node.min?.raw ?? ''}..${node.max?.raw ?? ''}` : '';
  const digits = node.digits ? `, ${node.digits.raw} ${wordOf('digits', surface)}` : '';
  const unit: Pieces = node.unit ? [' [', name(node.unit), ']'] : [];
  return [wordOf(node.kind, surface), bounds, digits, unit];
}

/** What stands on the line of a fact or field behind its keyword. */
export function fieldText(of: { name: Name; labels: Labels; field: FieldShape }, surface: Surface): Pieces {
  const { optional, type: written, default: standard } = of.field;
  const text: Pieces = [
    name(of.name),
    optional ? '?: ' : ': ',
    type(written, surface),
    labels(of.labels, surface),
  ];
  return standard ? [text, ' = ', expression(standard, surface)] : text;
}

/** The lines below a fact or field: its fields, who supplies it, its key and its conditions. */
export function fieldBlock(line: PrintedLine, shape: FieldShape, surface: Surface): PrintedLine {
  const below = shape.fields.map((node) => field(node, surface));
  if (shape.who) below.push(who(shape.who, shape.whoComments, surface));
  if (shape.key) below.push(loneLine(shape.keyComments, `${wordOf('key', surface)}: `, name(shape.key)));
  for (const node of shape.constraints) {
    const condition = expression(node.condition, surface);
    const word = wordOf('constraint', surface);
    below.push(printedLine(node, `${word} `, condition, labels(node.labels, surface)));
  }
  return withBlock(line, below, shape.tail);
}

/** `кім: supervisor, employee` */
export function who(
  names: readonly Name[],
  comments: LineComments | undefined,
  surface: Surface,
): PrintedLine {
  return loneLine(comments, `${wordOf('who', surface)}: `, separated(names.map(name)));
}

function field(node: Field, surface: Surface): PrintedLine {
  return fieldBlock(printedLine(node, fieldText(node, surface)), node.field, surface);
}
