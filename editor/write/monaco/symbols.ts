/** The outline of an act, for going to a point and for the lines that stay at the top. */
import type { languages } from 'monaco-editor/editor';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import { ask, type Feature, type FeatureContext } from './feature.ts';
import { fromRange } from './positions.ts';

/** Gives the symbols of an act. */
export const symbols: Feature = (context) =>
  context.monaco.languages.registerDocumentSymbolProvider(ACT_LANGUAGE, {
    displayName: 'Adisteme',
    provideDocumentSymbols: async (model, token) => {
      const found = await ask(context, 'documentSymbols', model, {}, token);
      return found?.map((symbol) => fromSymbol(context, symbol)) ?? null;
    },
  });

const NAMES = new Map<number, string>(
  Object.entries(SymbolKind).map(([name, number]) => [Number(number), name]),
);

function fromSymbol(context: FeatureContext, symbol: DocumentSymbol): languages.DocumentSymbol {
  const kinds = context.monaco.languages.SymbolKind;
  const { name, detail, kind, range, selectionRange, children } = symbol;
  return {
    name,
    detail: detail ?? '',
    kind: kinds[(NAMES.get(kind) ?? 'Object') as keyof typeof kinds],
    tags: [],
    range: fromRange(range),
    selectionRange: fromRange(selectionRange),
    ...(children === undefined ? {} : { children: children.map((child) => fromSymbol(context, child)) }),
  };
}
