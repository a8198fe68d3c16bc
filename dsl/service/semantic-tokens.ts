/** Colours by meaning: keywords, official text, and each name by what it is. */
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { ScannedToken } from '../syntax/index.ts';
import { fileNames, type NameKind } from './declared-names.ts';
import { linesOf } from './lines.ts';
import type { Context, FileRequest, RangeRequest } from './requests.ts';
import type { ActView } from './snapshot.ts';

/** The types and modifiers that the numbers in `data` stand for. */
export const SEMANTIC_TOKENS_LEGEND: SemanticTokensLegend & {
  readonly tokenTypes: string[];
  readonly tokenModifiers: string[];
} = {
  tokenTypes: [
    'keyword',
    'comment',
    'string',
    'number',
    'operator',
    'decorator',
    'macro',
    'type',
    'enumMember',
    'variable',
    'property',
    'parameter',
    'function',
    'event',
    'namespace',
    'interface',
  ],
  tokenModifiers: ['declaration'],
};

const KIND_TYPES: Readonly<Record<NameKind, string>> = {
  act: 'namespace',
  category: 'enumMember',
  choice: 'type',
  competencies: 'type',
  deadline: 'event',
  decision: 'function',
  effect: 'namespace',
  event: 'event',
  fact: 'variable',
  field: 'property',
  form: 'namespace',
  grouping: 'type',
  interpretation: 'namespace',
  item: 'enumMember',
  lookup: 'function',
  methodology: 'namespace',
  note: 'namespace',
  requirement: 'function',
  role: 'interface',
  scale: 'type',
  term: 'namespace',
  unit: 'type',
  variable: 'parameter',
};

const TOKEN_TYPES: Readonly<Partial<Record<ScannedToken['kind'], string>>> = {
  keyword: 'keyword',
  tag: 'decorator',
  string: 'string',
  number: 'number',
  'provision-number': 'number',
  'act-number': 'number',
  date: 'number',
  comment: 'comment',
  'text-line': 'macro',
};

const OPERATORS = /^[-+*/<>=!.|?]+$/;

/** The coloured tokens of a file (or of the lines of a range), delta-encoded as LSP asks. */
export function semanticTokens(
  { snapshot }: Context,
  request: FileRequest & Partial<RangeRequest>,
): SemanticTokens {
  const view = snapshot.view(request.uri);
  const data: number[] = [];
  if (view === undefined) return { data };
  const meanings = meaningsOf(view);
  const first = request.range?.start.line ?? 0;
  const last = request.range?.end.line ?? Number.POSITIVE_INFINITY;
  let [line, character] = [0, 0];
  for (const token of linesOf(view).tokens) {
    const meaning = typeOf(token, meanings);
    const type = meaning === undefined ? -1 : SEMANTIC_TOKENS_LEGEND.tokenTypes.indexOf(meaning.type);
    const at = view.document.positionAt(token.start);
    if (type < 0 || at.line < first || at.line > last) continue;
    const column = at.line === line ? at.character - character : at.character;
    data.push(at.line - line, column, token.end - token.start, type, meaning?.declares ? 1 : 0);
    line = at.line;
    character = at.character;
  }
  return { data };
}

interface Meaning {
  readonly type: string;
  readonly declares?: boolean;
}

function typeOf(token: ScannedToken, meanings: ReadonlyMap<number, Meaning>): Meaning | undefined {
  if (token.kind === 'name') return meanings.get(token.start);
  if (token.kind === 'sign') return OPERATORS.test(token.image) ? { type: 'operator' } : undefined;
  const type = TOKEN_TYPES[token.kind];
  return type === undefined ? undefined : { type };
}

/** What the names of a file are, by where they begin: uses as its edition resolves them, and declarations. */
function meaningsOf(view: ActView): Map<number, Meaning> {
  const found = new Map<number, Meaning>();
  const { declared, uses } = fileNames(view.tree);
  for (const name of uses) found.set(name.span.start, { type: KIND_TYPES[name.kind] });
  for (const name of declared) found.set(name.span.start, { type: KIND_TYPES[name.kind], declares: true });
  for (const use of view.analysis?.references ?? []) {
    if (use.file === view.uri) found.set(use.span.start, { type: KIND_TYPES[use.target.kind] });
  }
  return found;
}
