/** Finding declarations and provisions in all open files by a part of their name or label. */
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Surface } from '../syntax/index.ts';
import { documentSymbols } from './document-symbols.ts';
import type { Context } from './requests.ts';

export interface SymbolsRequest {
  readonly query: string;
  readonly language?: Surface;
}

/** More are not shown; a longer query narrows them down. */
const LIMIT = 300;

/** Symbols whose name or label has the letters of the query in their order, names that begin with it first. */
export function workspaceSymbols(context: Context, request: SymbolsRequest): WorkspaceSymbol[] {
  const query = request.query.trim().toLowerCase();
  const found: { readonly symbol: WorkspaceSymbol; readonly rank: number }[] = [];
  for (const uri of context.snapshot.uris) {
    const { language } = request;
    const roots = documentSymbols(context, { uri, ...(language === undefined ? {} : { language }) });
    for (const { symbol, container } of flattened(roots, '')) {
      const rank = rankOf(query, symbol.name, symbol.detail ?? '');
      if (rank === undefined) continue;
      const { name, kind, selectionRange } = symbol;
      const where = container === '' ? {} : { containerName: container };
      found.push({ rank, symbol: { name, kind, location: { uri, range: selectionRange }, ...where } });
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, LIMIT)
    .map(({ symbol }) => symbol);
}

function* flattened(
  symbols: readonly DocumentSymbol[],
  container: string,
): Generator<{ symbol: DocumentSymbol; container: string }> {
  for (const symbol of symbols) {
    yield { symbol, container };
    yield* flattened(symbol.children ?? [], symbol.name);
  }
}

function rankOf(query: string, name: string, label: string): number | undefined {
  const own = name.toLowerCase();
  if (own.startsWith(query)) return 0;
  if (own.includes(query)) return 1;
  if (label.toLowerCase().includes(query)) return 2;
  return isSpread(query, own) ? 3 : undefined;
}

/** Whether a text has the letters of a query in their order. */
function isSpread(query: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === query[at]) at += 1;
  return at >= query.length;
}
