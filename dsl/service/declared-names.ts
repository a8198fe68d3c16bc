/** Every name that a file declares, those inside edits included, with what it is and where. */
import type {
  ActFile,
  DecisionBody,
  Declaration,
  Field,
  Labels,
  Line,
  Name,
  NoteItem,
  Provision,
  Span,
} from '../syntax/index.ts';

export type NameKind =
  | Exclude<Extract<Declaration, { readonly name: Name }>['kind'], never>
  | 'note'
  | 'item'
  | 'category'
  | 'field'
  | 'variable'
  | 'effect'
  | 'act'
  | 'methodology';

/** A declared name, or (`uses`) a use of one that no edition resolves. */
export interface DeclaredName {
  readonly kind: NameKind;
  /** From the outermost declaration down: `kpis`, `achieved`. */
  readonly path: readonly string[];
  readonly span: Span;
  /** The whole declaration. */
  readonly whole: Span;
  readonly labels: Labels;
}

export interface FileNames {
  readonly declared: readonly DeclaredName[];
  readonly uses: readonly DeclaredName[];
}

const known = new WeakMap<ActFile, FileNames>();

/** The names of a file, found once for each tree. */
export function fileNames(tree: ActFile): FileNames {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found = new Collector();
  header(tree, found);
  for (const item of tree.items) if (item.kind === 'provision') provision(item, found);
  known.set(tree, found);
  return found;
}

class Collector implements FileNames {
  readonly declared: DeclaredName[] = [];
  readonly uses: DeclaredName[] = [];

  declare(kind: NameKind, path: readonly string[], name: Name, of: { span: Span; labels?: Labels }): void {
    if (name.text === '') return;
    this.declared.push({ kind, path, span: name.span, whole: of.span, labels: of.labels ?? {} });
  }

  use(kind: NameKind, path: readonly string[], name: Name): void {
    if (name.text === '') return;
    this.uses.push({ kind, path, span: name.span, whole: name.span, labels: {} });
  }
}

function header({ header: act }: ActFile, found: Collector): void {
  if (act === undefined) return;
  found.declare('act', [act.id.text], act.id, act);
  for (const property of act.properties) {
    if (property.kind === 'note') note(property, found);
    else if (property.kind === 'approves') {
      found.declare('methodology', [property.methodology.text], property.methodology, property);
    } else if (property.kind === 'amends') {
      found.use('methodology', [property.methodology.text], property.methodology);
    } else if (property.kind === 'adopts') found.use('act', [property.act.text], property.act);
  }
}

function note(item: NoteItem, found: Collector): void {
  found.declare('note', [item.name.text], item.name, item);
}

function provision(node: Provision, found: Collector): void {
  for (const item of node.items) {
    switch (item.kind) {
      case 'text':
      case 'text-not-in-hand':
      case 'printed':
        break;
      case 'note':
        note(item, found);
        break;
      case 'provision':
        provision(item, found);
        break;
      case 'edit':
        for (const inner of item.provisions) provision(inner, found);
        break;
      default:
        declaration(item, found);
    }
  }
}

function declaration(node: Declaration, found: Collector): void {
  if ('name' in node) found.declare(node.kind, [node.name.text], node.name, node);
  switch (node.kind) {
    case 'scale':
    case 'choice':
      for (const item of node.items) {
        found.declare('item', [node.name.text, item.name.text], item.name, item);
      }
      break;
    case 'grouping':
      found.use('fact', [node.of.text], node.of);
      for (const group of node.groups) {
        found.declare('item', [node.name.text, group.name.text], group.name, group);
        for (const row of group.rows) {
          if (row.code !== undefined) found.declare('category', [row.code.text], row.code, row);
        }
      }
      break;
    case 'competencies':
      found.use('grouping', [node.grouping.text], node.grouping);
      for (const item of node.items) {
        found.declare('item', [node.name.text, item.name.text], item.name, item);
        for (const { group } of item.groups) found.use('item', [node.grouping.text, group.text], group);
      }
      break;
    case 'fact':
      fields([node.name.text], node.field.fields, found);
      break;
    case 'lookup':
      for (const { name, type } of node.parameters) {
        const span = { start: name.span.start, end: type.span.end };
        found.declare('variable', [node.name.text, name.text], name, { span });
      }
      break;
    case 'decision':
      decisionNames(node.name.text, node.body, found);
      break;
    case 'effect':
      for (const item of node.items) found.declare('effect', [item.name.text], item.name, item);
      break;
    default:
  }
}

function fields(path: readonly string[], nodes: readonly Field[], found: Collector): void {
  for (const node of nodes) {
    const own = [...path, node.name.text];
    found.declare('field', own, node.name, node);
    fields(own, node.field.fields, found);
  }
}

function decisionNames(decision: string, body: DecisionBody, found: Collector): void {
  if (body.kind !== 'each') return;
  if (body.variable !== undefined) {
    const { variable } = body;
    found.declare('variable', [decision, variable.text], variable, variable);
  }
  for (const field of body.fields) {
    found.declare('field', [decision, field.name.text], field.name, field as Line & { labels: Labels });
  }
}
