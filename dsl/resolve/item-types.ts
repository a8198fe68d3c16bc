/** Types whose values are named items: scales, choices, groupings (their groups) and competency tables. */
import { type Label, parseRational, type Rational } from '../../engine/index.ts';
import { type ListItem, labelOf, type Name, type NumberText } from '../syntax/index.ts';
import { type Place, type Report, sourceOf } from './report.ts';
import type { DeclaredSymbol, NameTarget, SymbolTable } from './symbols.ts';

export interface ItemInfo {
  readonly name: string;
  readonly label: Label;
  /** Its points, where it has them. */
  readonly value?: Rational;
  readonly target: NameTarget;
}

export interface ItemTypeInfo {
  readonly name: string;
  readonly kind: 'scale' | 'choice' | 'grouping' | 'competencies';
  readonly items: ReadonlyMap<string, ItemInfo>;
  readonly symbol: DeclaredSymbol;
}

export interface ItemTypes {
  readonly byName: ReadonlyMap<string, ItemTypeInfo>;
  /** The names of the types that have an item of a name. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

/** Reads the items of every type. A name twice in one type is an error; the first item stays. */
export function readItemTypes(symbols: SymbolTable, report: Report): ItemTypes {
  const byName = new Map<string, ItemTypeInfo>();
  const owners = new Map<string, string[]>();
  for (const symbol of symbols.type.values()) {
    const { declaration } = symbol;
    let items: ReadonlyMap<string, ItemInfo>;
    if (declaration.kind === 'grouping') items = readItems(symbol, declaration.groups, report);
    else if (
      declaration.kind === 'scale' ||
      declaration.kind === 'choice' ||
      declaration.kind === 'competencies'
    ) {
      items = readItems(symbol, declaration.items, report);
    } else continue;
    byName.set(symbol.name, { name: symbol.name, kind: declaration.kind, items, symbol });
    for (const item of items.keys()) {
      const known = owners.get(item);
      if (known === undefined) owners.set(item, [symbol.name]);
      else known.push(symbol.name);
    }
  }
  return { byName, owners };
}

type ItemNode = Pick<ListItem, 'name' | 'labels'> & { readonly value?: NumberText };

function readItems(
  symbol: DeclaredSymbol,
  nodes: readonly ItemNode[],
  report: Report,
): ReadonlyMap<string, ItemInfo> {
  const items = new Map<string, ItemInfo>();
  for (const node of nodes) {
    const name = node.name.text;
    const taken = items.get(name);
    if (name === '') continue;
    if (taken !== undefined) {
      reportTwice(symbol, node.name, taken.target, 'item', report);
      continue;
    }
    const value = node.value === undefined ? undefined : parseRational(node.value.raw);
    if (node.value !== undefined && value === null) {
      report(symbol.provision, 'bad-number', node.value.span, { text: node.value.raw.slice(0, 40) });
    }
    const { file } = sourceOf(symbol.provision, node.name.span);
    items.set(name, {
      name,
      label: labelOf(node.labels),
      ...(value === undefined || value === null ? {} : { value }),
      target: { kind: 'item', name, of: symbol.name, file, span: node.name.span },
    });
  }
  return items;
}

/** The error for a second item, field or row of one name inside one declaration. */
export function reportTwice(
  symbol: { readonly provision: Place },
  name: Name,
  first: { readonly file: string; readonly span: NameTarget['span'] },
  kind: 'item' | 'field' | 'category' | 'group' | 'variable' | 'effect',
  report: Report,
): void {
  report(symbol.provision, 'duplicate-name', name.span, {
    name: name.text,
    kind: `#${kind}`,
    otherKind: `#${kind}`,
    otherProvision: symbol.provision.id,
    otherFile: first.file,
    otherStart: first.span.start,
    otherEnd: first.span.end,
  });
}
