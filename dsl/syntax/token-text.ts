/** What tokens say: their spans, values, and how a message names them. */
import type { IToken, TokenType } from 'chevrotain';
import { wordOf } from '../keywords/index.ts';
import * as T from './tokens.ts';
import type { DateText, Name, NumberText, Quoted, Span, Surface } from './tree.ts';

/** The place of a token. */
export function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: endOf(token) };
}

/** The offset behind a token; `endOffset` is only set where the image is not the text itself. */
export function endOf(token: IToken): number {
  return token.endOffset === undefined ? token.startOffset + token.image.length : token.endOffset + 1;
}

export function nameOf(token: IToken): Name {
  const image = token.image;
  const text = image.startsWith('`') ? image.slice(1, image.endsWith('`') ? -1 : undefined) : image;
  return { text, span: spanOf(token) };
}

export function quotedOf(token: IToken): Quoted {
  const inside = token.image.slice(1, -1);
  const value = inside.includes('\\') ? inside.replace(/\\(["\\])/g, '$1') : inside;
  return { value, span: spanOf(token) };
}

export function numberOf(token: IToken): NumberText {
  return { raw: token.image, span: spanOf(token) };
}

export function dateOf(token: IToken): DateText {
  return { iso: token.image, span: spanOf(token) };
}

/** The number of an act, without `№`. */
export function actNumberOf(token: IToken): Quoted {
  return { value: token.image.slice(1).trim(), span: spanOf(token) };
}

const SHOWN: ReadonlyMap<TokenType, string> = new Map([
  [T.Name, '#name'],
  [T.Text, '#string'],
  [T.DateToken, '#date'],
  [T.NumberToken, '#number'],
  [T.ProvisionNumber, '#provision-number'],
  [T.ActNumber, '#act-number'],
  [T.TextLine, '#text-line'],
  [T.EndOfLine, '#end-of-line'],
  [T.Tag, '#language-tag'],
  [T.RangeOpen, '<..<'],
  [T.RangeMaxOpen, '..<'],
  [T.Range, '..'],
  [T.RangeMinOpen, '<..'],
  [T.Arrow, '=>'],
  [T.AtMost, '<='],
  [T.AtLeast, '>='],
  [T.NotEqual, '!='],
  [T.Less, '<'],
  [T.Greater, '>'],
  [T.Equals, '='],
  [T.Plus, '+'],
  [T.Minus, '-'],
  [T.Star, '*'],
  [T.Slash, '/'],
  [T.OpenParen, '('],
  [T.CloseParen, ')'],
  [T.OpenSquare, '['],
  [T.CloseSquare, ']'],
  [T.Comma, ','],
  [T.Colon, ':'],
  [T.Dot, '.'],
  [T.Bar, '|'],
  [T.Question, '?'],
]);

/** How a message names a token type: its sign, its keyword in the surface, or a term (`#name`). */
export function shownType(type: TokenType, surface: Surface): string {
  const id = T.keywordOf(type);
  return id ? wordOf(id, surface) : (SHOWN.get(type) ?? type.name);
}

/** How a message names the token that stands there. */
export function shownToken(token: IToken): string {
  const { tokenType, image } = token;
  if (tokenType === T.EndOfLine || tokenType === T.Indent) return '#end-of-line';
  if (image === '' || tokenType === T.Dedent) return '#end-of-file';
  if (tokenType === T.TextLine) return '|';
  if (tokenType === T.Junk) return [...image].slice(0, 20).map(visible).join('');
  return image.length > 60 ? `${image.slice(0, 57)}…` : image;
}

const INVISIBLE = /[\p{C}\p{Z}]/u;

function visible(character: string): string {
  if (!INVISIBLE.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
