/** The outline of an act: chapters, points and annexes, their declarations. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { labelText } from '../../engine/index.ts';
import { wordOf } from '../keywords/index.ts';
import {
  type Declaration,
  type Edit,
  type Field,
  type Heading,
  type Labels,
  labelOf,
  type Name,
  type Provision,
  type ProvisionItem,
  type Span,
  type Surface,
} from '../syntax/index.ts';
import { shortened } from './path-candidates.ts';
import { rangeOf } from './ranges.ts';
import { type Context, type FileRequest, languageOf } from './requests.ts';

/** The symbols of a file as a tree: what stands under a heading is inside it. */
export function documentSymbols({ snapshot }: Context, request: FileRequest): DocumentSymbol[] {
  const view = snapshot.view(request.uri);
  if (view === undefined) return [];
  const { tree, document } = view;
  const outline = new Outline(document, tree.surface, languageOf(view, request));
  const roots: DocumentSymbol[] = [];
  if (tree.header !== undefined) {
    const { id, span } = tree.header;
    roots.push(outline.symbol(id.text, '', SymbolKind.File, span, id.span));
  }
  let chapter: DocumentSymbol | undefined;
  let section: DocumentSymbol | undefined;
  for (const item of tree.items) {
    if (item.kind === 'heading') {
      const symbol = outline.heading(item);
      const inside = item.unit === 'section' ? chapter : undefined;
      if (item.unit === 'chapter') chapter = symbol;
      section = item.unit === 'section' ? symbol : undefined;
      put(symbol, inside === undefined ? [] : [inside], roots);
    } else {
      const outer = item.unit === 'annex' ? [] : [chapter, section];
      put(
        outline.provision(item),
        outer.filter((one) => one !== undefined),
        roots,
      );
    }
  }
  return roots;
}

/** Puts a symbol under the innermost of its headings, and draws them out over it. */
function put(symbol: DocumentSymbol, outer: readonly DocumentSymbol[], roots: DocumentSymbol[]): void {
  for (const heading of outer) {
    heading.range = { start: heading.range.start, end: symbol.range.end };
  }
  const parent = outer.at(-1);
  if (parent === undefined) roots.push(symbol);
  else parent.children = [...(parent.children ?? []), symbol];
}

/** How each declaration is shown. */
export const DECLARATION_SYMBOLS: Readonly<Record<Declaration['kind'] | 'note', SymbolKind>> = {
  term: SymbolKind.String,
  role: SymbolKind.Interface,
  unit: SymbolKind.Number,
  scale: SymbolKind.Enum,
  choice: SymbolKind.Enum,
  grouping: SymbolKind.Enum,
  competencies: SymbolKind.Enum,
  fact: SymbolKind.Variable,
  event: SymbolKind.Event,
  lookup: SymbolKind.Function,
  requirement: SymbolKind.Boolean,
  decision: SymbolKind.Function,
  exception: SymbolKind.Operator,
  applicability: SymbolKind.Operator,
  deadline: SymbolKind.Event,
  effect: SymbolKind.Object,
  interpretation: SymbolKind.Property,
  form: SymbolKind.Struct,
  note: SymbolKind.String,
};

class Outline {
  private readonly document: TextDocument;
  private readonly surface: Surface;
  private readonly language: Surface;

  constructor(document: TextDocument, surface: Surface, language: Surface) {
    this.document = document;
    this.surface = surface;
    this.language = language;
  }

  symbol(
    name: string,
    detail: string,
    kind: SymbolKind,
    whole: Span,
    selection: Span,
    children: readonly DocumentSymbol[] = [],
  ): DocumentSymbol {
    return {
      // Editors refuse an empty name.
      name: name.trim() === '' ? '–' : name,
      ...(detail === '' ? {} : { detail: shortened(detail) }),
      kind,
      range: rangeOf(this.document, whole),
      selectionRange: rangeOf(this.document, selection),
      ...(children.length === 0 ? {} : { children: [...children] }),
    };
  }

  heading(node: Heading): DocumentSymbol {
    const name = `${wordOf(node.unit, this.surface)} ${node.number.raw}`;
    return this.symbol(name, this.text(node.title), SymbolKind.Namespace, node.span, node.number.span);
  }

  provision(node: Provision): DocumentSymbol {
    const name = `${wordOf(node.unit, this.surface)} ${node.number.text}`;
    const title = this.text(node.title);
    const firstLine = node.items.find((item) => item.kind === 'text')?.text ?? '';
    const children = node.items.flatMap((item) => this.item(item));
    const detail = title === '' ? firstLine : title;
    return this.symbol(name, detail, SymbolKind.Class, node.span, node.number.span, children);
  }

  private item(item: ProvisionItem): DocumentSymbol[] {
    switch (item.kind) {
      case 'text':
      case 'text-not-in-hand':
      case 'printed':
        return [];
      case 'provision':
        return [this.provision(item)];
      case 'edit':
        return [this.edit(item)];
      default:
        return [this.declaration(item)];
    }
  }

  private edit(node: Edit): DocumentSymbol {
    const span = { start: node.span.start, end: node.targets.at(-1)?.span.end ?? node.span.start };
    const name = this.document.getText(rangeOf(this.document, span));
    const children = node.provisions.map((provision) => this.provision(provision));
    return this.symbol(name, '', SymbolKind.Object, node.span, span, children);
  }

  private declaration(node: Extract<ProvisionItem, Declaration | { kind: 'note' }>): DocumentSymbol {
    const kind = DECLARATION_SYMBOLS[node.kind];
    if ('name' in node) {
      const children = this.inside(node);
      return this.symbol(node.name.text, this.text(node.labels), kind, node.span, node.name.span, children);
    }
    const word = wordOf(node.kind, this.surface);
    const target = node.kind === 'applicability' ? node.targets[0]?.span : node.decision.span;
    const span = target ?? { start: node.span.start, end: node.span.start };
    const subject = this.document.getText(rangeOf(this.document, span));
    const label = node.kind === 'effect' ? '' : this.text(node.labels);
    return this.symbol(`${word} ${subject}`, label, kind, node.span, span);
  }

  private inside(node: Declaration | { readonly kind: 'note' }): DocumentSymbol[] {
    switch (node.kind) {
      case 'scale':
      case 'choice':
      case 'competencies':
        return node.items.map((item) => this.named(item, SymbolKind.EnumMember));
      case 'grouping':
        return node.groups.map((group) => this.named(group, SymbolKind.EnumMember));
      case 'fact':
        return node.field.fields.map((field) => this.field(field));
      case 'decision':
        return node.body.kind === 'each'
          ? node.body.fields.map((field) => this.named(field, SymbolKind.Field))
          : [];
      default:
        return [];
    }
  }

  private field(node: Field): DocumentSymbol {
    const children = node.field.fields.map((field) => this.field(field));
    const label = this.text(node.labels);
    return this.symbol(node.name.text, label, SymbolKind.Field, node.span, node.name.span, children);
  }

  private named(node: { name: Name; labels: Labels; span: Span }, kind: SymbolKind): DocumentSymbol {
    return this.symbol(node.name.text, this.text(node.labels), kind, node.span, node.name.span);
  }

  private text(labels: Labels): string {
    return labelText(labelOf(labels), this.language, '');
  }
}
