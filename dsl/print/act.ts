/** The act, its headings, provisions and edits as text. */
import { wordOf } from '../keywords/index.ts';
import type {
  ActHeader,
  ActProperty,
  DocumentReference,
  Edit,
  Heading,
  InForceRule,
  NoteItem,
  Provision,
  ProvisionItem,
  ProvisionPath,
  Surface,
} from '../syntax/index.ts';
import { declaration } from './declarations.ts';
import { apartIfTall, loneLine, type PrintedLine, printedLine, withBlock } from './lines.ts';
import { textLine } from './lists.ts';
import { labels, name, type Piece, type Pieces, provisionNumber, quoted, separated } from './pieces.ts';

/** `акт NAME` with its properties. */
export function actHeader(node: ActHeader, surface: Surface): PrintedLine {
  const line = printedLine(node, `${wordOf('act', surface)} `, name(node.id));
  return withBlock(
    line,
    node.properties.map((one) => property(one, surface)),
    node.tail,
  );
}

function property(node: ActProperty, surface: Surface): PrintedLine {
  switch (node.kind) {
    case 'title':
      return withBlock(printedLine(node, wordOf('title', surface)), node.text.map(textLine));
    case 'note':
      return note(node, surface);
    default:
      return printedLine(node, propertyText(node, surface));
  }
}

function propertyText(
  node: Exclude<ActProperty, { kind: 'title' } | { kind: 'note' }>,
  surface: Surface,
): Pieces {
  switch (node.kind) {
    case 'document':
      return [`${wordOf('document', surface)}:`, document(node.document, surface)];
    case 'approves': {
      const labelled = labels(node.labels, surface);
      return [`${wordOf('approves', surface)}: `, name(node.methodology), labelled];
    }
    case 'amends':
      return [`${wordOf('amends', surface)}: `, name(node.methodology)];
    case 'adopts':
      return [`${wordOf('adopts', surface)}: `, name(node.act)];
    case 'registered': {
      const date = node.date ? `, ${node.date.iso}` : '';
      return [`${wordOf('registered', surface)}: `, actNumber(node.number), date];
    }
    case 'published':
      return [`${wordOf('published', surface)}: `, node.date?.iso ?? wordOf('unknown', surface)];
    case 'in-force':
      return [`${wordOf('inForce', surface)}: `, inForceRule(node.rule, surface)];
    case 'repealed': {
      const published = node.published ? `, ${wordOf('published', surface)} ${node.published.iso}` : '';
      const rule = node.rule ? `, ${inForceRule(node.rule, surface)}` : '';
      return [`${wordOf('repealed', surface)}:`, document(node.by, surface), published, rule];
    }
    case 'reconstructed':
      return [`${wordOf('reconstructed', surface)}:`, labels(node.reason, surface)];
  }
}

function document(node: DocumentReference, surface: Surface): Pieces {
  return [labels(node.type, surface), ' ', actNumber(node.number), `, ${node.date.iso}`];
}

function actNumber(number: { readonly value: string }): Piece {
  return { quoted: `№ ${number.value}` };
}

function inForceRule(rule: InForceRule, surface: Surface): string {
  if (rule.kind === 'date') return rule.date.iso;
  const anchor = wordOf(rule.anchor, surface);
  if (rule.expiredDays === undefined) return anchor;
  const days = wordOf('calendarDays', surface);
  return `${anchor} + ${rule.expiredDays.raw} ${days} ${wordOf('expired', surface)}`;
}

function note(node: NoteItem, surface: Surface): PrintedLine {
  return printedLine(node, `${wordOf('note', surface)} `, name(node.name), labels(node.labels, surface));
}

/** `тарау 1 "…"` */
export function heading(node: Heading, surface: Surface): PrintedLine {
  return printedLine(node, `${wordOf(node.unit, surface)} ${node.number.raw}`, labels(node.title, surface));
}

/** A provision and everything in it; it always stands apart. */
export function provision(node: Provision, surface: Surface): PrintedLine {
  const head: Pieces = [`${wordOf(node.unit, surface)} `, provisionNumber(node.number)];
  const line = printedLine(node, head, labels(node.title, surface));
  const items = node.items.map((item) => provisionItem(item, surface));
  return { ...withBlock(line, items, node.tail), apart: true };
}

function provisionItem(node: ProvisionItem, surface: Surface): PrintedLine {
  switch (node.kind) {
    case 'text':
      return textLine(node);
    case 'text-not-in-hand':
      return printedLine(node, `${wordOf('textNotInHand', surface)}:`, labels(node.reason, surface));
    case 'printed':
      return printedLine(node, `${wordOf('printed', surface)}: `, quoted(node.number));
    case 'note':
      return note(node, surface);
    case 'provision':
      return provision(node, surface);
    case 'edit':
      return edit(node, surface);
    default:
      return apartIfTall(declaration(node, surface));
  }
}

function edit(node: Edit, surface: Surface): PrintedLine {
  const targets = node.targets.map((path, index) => provisionPath(path, node.targets[index - 1], surface));
  const head: Pieces = [`${wordOf('edit', surface)} `, separated(targets), ': ', operation(node, surface)];
  const below = node.provisions.map((one) => provision(one, surface));
  if (node.guard) {
    const line = loneLine(node.guardComments, wordOf('former', surface));
    below.unshift(apartIfTall(withBlock(line, node.guard.map(textLine))));
  }
  return { ...withBlock(printedLine(node, head), below, node.tail), apart: true };
}

function operation(node: Edit, surface: Surface): Pieces {
  switch (node.operation) {
    case 'replace':
      return [wordOf('newWording', surface)];
    case 'repeal':
      return [wordOf('delete', surface)];
    case 'insert-after':
      return [wordOf('insertAfter', surface)];
    case 'add':
      return [wordOf('add', surface)];
    case 'words': {
      const { before, after } = node.words ?? { before: { value: '' }, after: { value: '' } };
      const quote = (value: string) => quoted({ value, span: node.span });
      return [`${wordOf('words', surface)} `, quote(before.value), ' => ', quote(after.value)];
    }
  }
}

/** A path; where only the last number differs from the path before, that number alone. */
function provisionPath(path: ProvisionPath, before: ProvisionPath | undefined, surface: Surface): Pieces {
  const last = path.steps.at(-1);
  if (before && last && besides(before, path)) return [provisionNumber(last.number)];
  return separated(
    path.steps.map((step) => [`${wordOf(step.unit, surface)} `, provisionNumber(step.number)]),
    ' ',
  );
}

function besides(a: ProvisionPath, b: ProvisionPath): boolean {
  return (
    a.steps.length === b.steps.length &&
    a.steps.every((step, index) => {
      const other = b.steps[index];
      const last = index === a.steps.length - 1;
      return step.unit === other?.unit && (last || step.number.text === other.number.text);
    })
  );
}
