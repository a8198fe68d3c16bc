/** The outline as rows: what is open, what is found, where the cursor is. */
import type { DocumentSymbol } from 'vscode-languageserver-types';

/** A row of the tree. */
export interface OutlineRow {
  readonly symbol: DocumentSymbol;
  /** 1 for the outermost. */
  readonly level: number;
  /** Undefined: nothing is inside. */
  readonly isOpen: boolean | undefined;
  /** Its place among its siblings, from 1, and how many there are. */
  readonly place: number;
  readonly siblings: number;
  readonly key: string;
}

/** The kinds that headings and edits have (`SymbolKind.Namespace`, `SymbolKind.Object`). */
const HEADING = 3;
const EDIT = 19;

/** Whether something is open when nobody has said otherwise: chapters are, and points that edits stand in. */
function isOpenAtFirst({ kind, children = [] }: DocumentSymbol): boolean {
  return kind === HEADING || children.some((child) => child.kind === EDIT);
}

/** The rows that are seen. `toggled`: what was opened or closed by hand. With a filter all that leads to a find is open. */
export function outlineRows(
  symbols: readonly DocumentSymbol[],
  toggled: ReadonlySet<string>,
  filter: string,
): OutlineRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows: OutlineRow[] = [];
  const visit = (list: readonly DocumentSymbol[], level: number, parent: string): void => {
    const shown = words.length === 0 ? list : list.filter((symbol) => leadsTo(symbol, words));
    for (const [place, symbol] of shown.entries()) {
      const key = `${parent}/${symbol.name}`;
      const children = symbol.children ?? [];
      const isOpen =
        children.length === 0
          ? undefined
          : words.length > 0
            ? children.some((child) => leadsTo(child, words))
            : isOpenAtFirst(symbol) !== toggled.has(key);
      rows.push({ symbol, level, isOpen, place: place + 1, siblings: shown.length, key });
      if (isOpen === true) visit(children, level + 1, key);
    }
  };
  visit(symbols, 1, '');
  return rows;
}

function leadsTo(symbol: DocumentSymbol, words: readonly string[]): boolean {
  return isFound(symbol, words) || (symbol.children ?? []).some((child) => leadsTo(child, words));
}

function isFound({ name, detail }: DocumentSymbol, words: readonly string[]): boolean {
  const text = `${name} ${detail ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** The innermost row that is seen of the symbols around the cursor; -1: none. */
export function rowAtCursor(rows: readonly OutlineRow[], around: readonly DocumentSymbol[]): number {
  return rows.findLastIndex(({ symbol }) => around.includes(symbol));
}
