/** Every small change of the numbers, comparisons, connectives and terms in an act's rules. */
import type {
  ActFile,
  Cell,
  DeadlineDeclaration,
  Declaration,
  Expression,
  Provision,
  RangePattern,
  Span,
} from '../../dsl/syntax/index.ts';
import { type Mutation, numberNeighbours } from './mutation.ts';
import { Source } from './source.ts';

/** What is not a rule: official texts, notes, forms, what a result is a ground for. */
const NOT_RULES: readonly string[] = [
  'text',
  'text-not-in-hand',
  'printed',
  'note',
  'term',
  'role',
  'unit',
  'form',
  'effect',
];
const NOT_WALKED: readonly string[] = ['labels', 'comments', 'trailing', 'tail', 'span', 'name'];

/** Types of results are promises about what the rules give, not rules: bounds and digits there decide nothing. */
const RESULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  decision: ['type'],
  'result-field': ['type'],
  lookup: ['parameters', 'result'],
};

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '=': '!=',
  '!=': '=',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
};

type RuleNode = Expression | RangePattern | Cell | DeadlineDeclaration;
type NodeOfKind<Kind> = Extract<RuleNode, { kind: Kind }>;
type Mutators = {
  readonly [Kind in RuleNode['kind']]?: (node: NodeOfKind<Kind>, source: Source) => Mutation[];
};

const MUTATORS: Mutators = {
  compare: ({ operator, left, right }, source) =>
    swapOperator(source, between(left.span, right.span), operator),
  arithmetic: ({ operator, left, right }, source) =>
    swapOperator(source, between(left.span, right.span), operator),
  match: ({ operator, left, patterns }, source) =>
    patterns[0] === undefined ? [] : swapOperator(source, between(left.span, patterns[0].span), operator),
  comparison: ({ operator, span }, source) =>
    operator === '!=' ? source.swap(span, '!=', '') : swapOperator(source, span, operator),
  alternatives: ({ patterns, span }) =>
    patterns.length === 1 && patterns[0]?.kind !== 'range'
      ? [{ start: span.start, end: span.start, replacement: '!= ' }]
      : [],
  and: (node, source) => connectives(node, source),
  or: (node, source) => connectives(node, source),
  range: (node, source) => openOrClose(node, source),
  'yes-no': ({ span, value }, source) =>
    // The type `yes-no` is a node of that kind too, without a value.
    typeof value === 'boolean' ? source.swapWord(span, value ? 'yes' : 'no', value ? 'no' : 'yes') : [],
  aggregate: ({ function: name, span, list }, source) => {
    const head = { start: span.start, end: list.span.start };
    const other = { all: 'any', any: 'all', least: 'greatest', greatest: 'least' } as const;
    return name === 'count' || name === 'sum' || name === 'mean'
      ? []
      : source.swapWord(head, name, other[name]);
  },
  deadline: ({ from, term }, source) => [
    ...swapOperator(source, between(from.span, term.count.span), term.direction === 'before' ? '-' : '+'),
    ...changeUnit(term, source),
  ],
};

/**
 * The changes, in the order of the text. Each replaces as little as possible: a number by its neighbours, a
 * comparison by the one that differs at the boundary, `and` by `or`, working days by calendar days, the open end
 * of a range by a closed one. The act's own particulars and its official text are left alone.
 */
export function findMutations(tree: ActFile, text: string): readonly Mutation[] {
  const source = new Source(text, tree.surface);
  return tree.items
    .flatMap((item) => (item.kind === 'provision' ? rulesOf(item) : []))
    .flatMap((rule) => mutationsBelow(rule, source))
    .sort((a, b) => a.start - b.start);
}

/** The declarations of a provision and of those below it, in edits too. */
function rulesOf(provision: Provision): Declaration[] {
  return provision.items.flatMap((item) => {
    if (item.kind === 'provision') return rulesOf(item);
    if (item.kind === 'edit') return item.provisions.flatMap(rulesOf);
    return NOT_RULES.includes(item.kind) ? [] : [item as Declaration];
  });
}

function mutationsBelow(node: object, source: Source): Mutation[] {
  if ('kind' in node && NOT_RULES.includes(String(node.kind))) return [];
  if ('raw' in node && typeof node.raw === 'string' && 'span' in node) {
    const span = node.span as Span;
    return numberNeighbours(node.raw).map((replacement) => ({ ...span, replacement }));
  }
  const found = 'kind' in node ? mutationsAt(node as RuleNode, source) : [];
  const promised = ('kind' in node ? RESULT_TYPES[String(node.kind)] : undefined) ?? [];
  for (const [field, value] of Object.entries(node)) {
    if (NOT_WALKED.includes(field) || promised.includes(field)) continue;
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'object' && item !== null) found.push(...mutationsBelow(item, source));
    }
  }
  return found;
}

function mutationsAt<Kind extends RuleNode['kind']>(node: NodeOfKind<Kind>, source: Source): Mutation[] {
  const mutator = MUTATORS[node.kind as Kind] as
    | ((node: NodeOfKind<Kind>, source: Source) => Mutation[])
    | undefined;
  return mutator?.(node, source) ?? [];
}

function between(left: Span, right: Span): Span {
  return { start: left.end, end: right.start };
}

function swapOperator(source: Source, span: Span, operator: string): Mutation[] {
  const other = OPERATORS[operator];
  return other === undefined ? [] : source.swap(span, operator, other);
}

function connectives(node: NodeOfKind<'and' | 'or'>, source: Source): Mutation[] {
  return node.items.flatMap((item, index) => {
    const before = node.items[index - 1];
    if (before === undefined) return [];
    return source.swapWord(between(before.span, item.span), node.kind, node.kind === 'and' ? 'or' : 'and');
  });
}

/** Each end of `a..b` that is there, opened or closed. */
function openOrClose(range: RangePattern, source: Source): Mutation[] {
  const span = {
    start: range.min?.span.end ?? range.span.start,
    end: range.max?.span.start ?? range.span.end,
  };
  const dots = (minOpen: boolean, maxOpen: boolean): string => `${minOpen ? '<' : ''}..${maxOpen ? '<' : ''}`;
  const now = dots(range.minOpen, range.maxOpen);
  return [
    ...(range.min === undefined ? [] : source.swap(span, now, dots(!range.minOpen, range.maxOpen))),
    ...(range.max === undefined ? [] : source.swap(span, now, dots(range.minOpen, !range.maxOpen))),
  ];
}

function changeUnit(term: DeadlineDeclaration['term'], source: Source): Mutation[] {
  const span = { start: term.count.span.end, end: Math.max(term.span.end, term.count.span.end) };
  switch (term.unit) {
    case 'working-days':
      return source.swapWord(span, 'workingDays', 'calendarDays');
    case 'calendar-days':
      return source.swapWord(span, 'calendarDays', 'workingDays');
    case 'months':
      return source.swapWord(span, 'months', 'years');
    case 'years':
      return source.swapWord(span, 'years', 'months');
  }
}
