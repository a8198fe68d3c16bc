/** Expressions, patterns and cells as text. */
import { wordOf } from '../keywords/index.ts';
import {
  AGGREGATE_KEYWORDS,
  BUILTIN_KEYWORDS,
  type Cell,
  type Expression,
  LEVEL,
  type Pattern,
  type RangePattern,
  type RowValue,
  type Surface,
} from '../syntax/index.ts';
import { name, type Piece, type Pieces, quoted, separated } from './pieces.ts';

/** How tightly an expression holds together, as the parser's `LEVEL`; operands bind tightest. */
function levelOf(node: Expression): number {
  switch (node.kind) {
    case 'or':
    case 'and':
      return LEVEL[node.kind];
    case 'compare':
    case 'match':
      return LEVEL.compare;
    case 'arithmetic':
      return node.operator === '+' || node.operator === '-' ? LEVEL.sum : LEVEL.product;
    default:
      return LEVEL.product + 1;
  }
}

/** An expression; in brackets where it binds more loosely than its place allows. */
export function expression(node: Expression, surface: Surface, lowest: number = LEVEL.any): Pieces {
  const pieces = bare(node, surface);
  return levelOf(node) < lowest ? ['(', pieces, ')'] : pieces;
}

function bare(node: Expression, surface: Surface): Pieces {
  switch (node.kind) {
    case 'number':
      return [node.raw];
    case 'date':
      return [node.iso];
    case 'yes-no':
      return [wordOf(node.value ? 'yes' : 'no', surface)];
    case 'string':
      return [quoted(node)];
    case 'name':
      return [name(node.name)];
    case 'member':
      return [expression(node.of, surface, operandLevel(node.of)), '.', name(node.name)];
    case 'negate':
      return ['-', expression(node.of, surface, LEVEL.product + 1)];
    case 'group':
      return ['(', expression(node.of, surface), ')'];
    case 'arithmetic':
      return arithmetic(node, surface);
    case 'compare': {
      const left = expression(node.left, surface, LEVEL.sum);
      return [left, ` ${node.operator} `, expression(node.right, surface, LEVEL.sum)];
    }
    case 'match': {
      const left = expression(node.left, surface, LEVEL.sum);
      return [left, ` ${node.operator} `, patterns(node.patterns, surface)];
    }
    case 'and':
    case 'or': {
      const items = node.items.map((item) => expression(item, surface, LEVEL[node.kind] + 1));
      return separated(items, ` ${wordOf(node.kind, surface)} `);
    }
    case 'aggregate': {
      const where: Pieces = node.where
        ? [` ${wordOf('where', surface)} `, expression(node.where, surface)]
        : [];
      const of: Pieces = node.of ? [': ', expression(node.of, surface)] : [];
      const word = wordOf(AGGREGATE_KEYWORDS[node.function], surface);
      return [word, '(', expression(node.list, surface), where, of, ')'];
    }
    case 'call': {
      const called: Piece =
        typeof node.function === 'string'
          ? wordOf(BUILTIN_KEYWORDS[node.function], surface)
          : name(node.function);
      return [called, '(', separated(node.arguments.map((value) => expression(value, surface))), ')'];
    }
    case 'error':
      return ['?'];
  }
}

/** A member of a negation needs brackets: `(-x).y`. */
function operandLevel(of: Expression): number {
  return of.kind === 'negate' ? LEVEL.product + 2 : LEVEL.product + 1;
}

function arithmetic(node: Extract<Expression, { kind: 'arithmetic' }>, surface: Surface): Pieces {
  const level = levelOf(node);
  const left = expression(node.left, surface, level);
  const right = expression(node.right, surface, level + 1);
  const fraction = node.operator === '/' && node.left.kind === 'number' && node.right.kind === 'number';
  return [left, fraction ? '/' : ` ${node.operator} `, right];
}

/** Alternatives with `|` between them. */
function patterns(list: readonly Pattern[], surface: Surface): Pieces {
  return separated(
    list.map((pattern) =>
      pattern.kind === 'range' ? range(pattern, surface) : expression(pattern, surface, LEVEL.sum),
    ),
    ' | ',
  );
}

function range(node: RangePattern, surface: Surface): Pieces {
  const sign = node.minOpen ? (node.maxOpen ? '<..<' : '<..') : node.maxOpen ? '..<' : '..';
  const min: Pieces = node.min ? [expression(node.min, surface, LEVEL.sum)] : [];
  const max: Pieces = node.max ? [rangeEnd(node.max, surface)] : [];
  return [min, sign, max];
}

/** A string (or yes, no) behind `..` would be read as a label; brackets keep it in the range. */
function rangeEnd(node: Expression, surface: Surface): Pieces {
  const first = leftmost(node).kind;
  const pieces = expression(node, surface, LEVEL.sum);
  return first === 'string' || first === 'yes-no' ? ['(', pieces, ')'] : pieces;
}

function leftmost(node: Expression): Expression {
  if (node.kind === 'arithmetic') return leftmost(node.left);
  return node.kind === 'member' ? leftmost(node.of) : node;
}

/** What a rule gives. */
export function rowValue(node: RowValue, surface: Surface): Pieces {
  if (node.kind === 'not-applicable') return [wordOf('notApplicable', surface)];
  return node.kind === 'range' ? range(node, surface) : expression(node, surface);
}

export function cell(node: Cell, surface: Surface): Pieces {
  switch (node.kind) {
    case 'any':
      return ['*'];
    case 'comparison':
      return [`${node.operator} `, expression(node.value, surface, LEVEL.sum)];
    case 'alternatives':
      return patterns(node.patterns, surface);
  }
}
