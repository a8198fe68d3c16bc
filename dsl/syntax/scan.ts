/** The words and signs of a text as editors see them: every token with its place, broken or not. */
import type { IToken, TokenType } from 'chevrotain';
import type { KeywordId } from '../keywords/index.ts';
import { Findings } from './findings.ts';
import { lex } from './lex.ts';
import { endOf } from './token-text.ts';
import * as T from './tokens.ts';
import type { Surface } from './tree.ts';
import { WordReader } from './words.ts';

export type ScannedKind =
  | 'keyword'
  | 'name'
  | 'tag'
  | 'string'
  | 'number'
  | 'provision-number'
  | 'act-number'
  | 'date'
  | 'sign'
  | 'comment'
  | 'text-line'
  | 'junk';

/** One token; `image` is the text it covers, a keyword's with single spaces. */
export interface ScannedToken {
  readonly kind: ScannedKind;
  readonly start: number;
  readonly end: number;
  readonly image: string;
  /** For keywords. */
  readonly keyword?: KeywordId;
}

const KINDS: ReadonlyMap<TokenType, ScannedKind> = new Map<TokenType, ScannedKind>([
  [T.Name, 'name'],
  [T.Tag, 'tag'],
  [T.Text, 'string'],
  [T.NumberToken, 'number'],
  [T.ProvisionNumber, 'provision-number'],
  [T.ActNumber, 'act-number'],
  [T.DateToken, 'date'],
  [T.Comment, 'comment'],
  [T.TextLine, 'text-line'],
  [T.Junk, 'junk'],
]);

/** The tokens of a text in a surface, in order, without line breaks and indentation. Never throws. */
export function scan(text: string, surface: Surface): ScannedToken[] {
  const raw = lex(text);
  const words = new WordReader(raw, surface, new Findings(''));
  const found: ScannedToken[] = [];
  for (let index = 0; index < raw.length; ) {
    const token = raw[index];
    if (token === undefined) break;
    index += token.tokenType === T.LineBreak ? 1 : words.read(index);
    if (token.tokenType !== T.LineBreak) found.push(scanned(token));
  }
  return found;
}

function scanned(token: IToken): ScannedToken {
  const end = endOf(token);
  if (token.tokenType === T.TextLine) {
    const bar = token.image.indexOf('|');
    return { kind: 'text-line', start: token.startOffset + bar, end, image: token.image.slice(bar) };
  }
  const keyword = T.keywordOf(token.tokenType);
  const kind = keyword === undefined ? (KINDS.get(token.tokenType) ?? 'sign') : 'keyword';
  const at = { kind, start: token.startOffset, end, image: token.image };
  return keyword === undefined ? at : { ...at, keyword };
}
