/** The token types: one vocabulary for all surfaces. Keywords get their type after lexing, by the surface. */
import { createToken, EOF, Lexer, type TokenType } from 'chevrotain';
import { KEYWORD_IDS, type KeywordId } from '../keywords/index.ts';
import { LETTER_CLASS, NAME_PATTERN } from './letters.ts';

/** A line break, with the line of official text (`| …`) behind it. */
export const TextLine = createToken({
  name: 'TextLine',
  pattern: /(?:\r\n?|\n)[ \t]*\|[^\r\n]*/,
  line_breaks: true,
});
/** A line break with the indentation of the next line; the layout pass makes `EndOfLine` and indentation of it. */
export const LineBreak = createToken({
  name: 'LineBreak',
  pattern: /(?:\r\n?|\n)[ \t]*/,
  line_breaks: true,
});
const Space = createToken({ name: 'Space', pattern: /[ \t\uFEFF]+/, group: Lexer.SKIPPED });
export const Comment = createToken({ name: 'Comment', pattern: /#[^\r\n]*/ });

/** A name; the layout pass turns names that are keywords of the surface into keywords. */
export const Name = createToken({ name: 'Name', pattern: new RegExp(NAME_PATTERN) });
export const QuotedName = createToken({ name: 'QuotedName', pattern: /`[^`\r\n]*`?/ });
export const Text = createToken({ name: 'Text', pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/ });
export const UnterminatedText = createToken({ name: 'UnterminatedText', pattern: /"[^\r\n]*/ });
export const ActNumber = createToken({ name: 'ActNumber', pattern: /№[ \t]*[^\s,]+/ });
export const DateToken = createToken({ name: 'Date', pattern: /\d{4}-\d{2}-\d{2}(?![\d-])/ });
/** `1-1`: the number of a provision that has more than one part. */
export const ProvisionNumber = createToken({ name: 'ProvisionNumber', pattern: /\d+(?:-\d+)+/ });
export const NumberToken = createToken({ name: 'Number', pattern: /\d+(?:[.,]\d+)?/ });

const sign = (name: string, pattern: string): TokenType => createToken({ name, pattern });
export const RangeOpen = sign('RangeOpen', '<..<');
export const RangeMaxOpen = sign('RangeMaxOpen', '..<');
export const Range = sign('Range', '..');
export const RangeMinOpen = sign('RangeMinOpen', '<..');
export const Arrow = sign('Arrow', '=>');
export const AtMost = sign('AtMost', '<=');
export const AtLeast = sign('AtLeast', '>=');
export const NotEqual = sign('NotEqual', '!=');
export const Less = sign('Less', '<');
export const Greater = sign('Greater', '>');
export const Equals = sign('Equals', '=');
export const Plus = sign('Plus', '+');
export const Minus = sign('Minus', '-');
export const Star = sign('Star', '*');
export const Slash = sign('Slash', '/');
export const OpenParen = sign('OpenParen', '(');
export const CloseParen = sign('CloseParen', ')');
export const OpenSquare = sign('OpenSquare', '[');
export const CloseSquare = sign('CloseSquare', ']');
export const Comma = sign('Comma', ',');
export const Colon = sign('Colon', ':');
export const Dot = sign('Dot', '.');
export const Bar = sign('Bar', '|');
export const Question = sign('Question', '?');

/** Characters that begin no token, in a run. Written as ranges, because a complement would slow the lexer. */
export const Junk = createToken({ name: 'Junk', pattern: new RegExp(`[${junkClass()}]+`) });

/* Made by the layout pass, or by the surface's table. */
const made = (name: string): TokenType => createToken({ name, pattern: Lexer.NA });
export const EndOfLine = made('EndOfLine');
export const Indent = made('Indent');
export const Dedent = made('Dedent');
/** The end of the file. */
export const End = EOF;
/** `kk`, `ru`, `en`. */
export const Tag = made('Tag');

const KEYWORD_TOKENS: ReadonlyMap<KeywordId, TokenType> = new Map(
  KEYWORD_IDS.map((id) => [id, made(`keyword_${id}`)]),
);
const KEYWORD_OF: ReadonlyMap<TokenType, KeywordId> = new Map(
  [...KEYWORD_TOKENS].map(([id, type]) => [type, id]),
);

/** The token type of a keyword. */
export function keyword(id: KeywordId): TokenType {
  const type = KEYWORD_TOKENS.get(id);
  if (type === undefined) throw new Error(`No token for the keyword ${id}`);
  return type;
}

/** The keyword a token type stands for. */
export function keywordOf(type: TokenType): KeywordId | undefined {
  return KEYWORD_OF.get(type);
}

/** What the lexer looks for, in this order. */
export const LEXED: TokenType[] = [
  Space,
  TextLine,
  LineBreak,
  Name,
  Text,
  UnterminatedText,
  DateToken,
  ProvisionNumber,
  NumberToken,
  RangeOpen,
  RangeMaxOpen,
  Range,
  RangeMinOpen,
  Arrow,
  AtMost,
  AtLeast,
  NotEqual,
  Less,
  Greater,
  Equals,
  Plus,
  Minus,
  Star,
  Slash,
  OpenParen,
  CloseParen,
  OpenSquare,
  CloseSquare,
  Comma,
  Colon,
  Dot,
  Bar,
  Question,
  Comment,
  QuotedName,
  ActNumber,
  Junk,
];

/** Every token type the parser may meet. */
export const VOCABULARY: TokenType[] = [...LEXED, EndOfLine, Indent, Dedent, Tag, ...KEYWORD_TOKENS.values()];

function junkClass(): string {
  // Computed from the known ranges: asking for each of 65,536 characters would take as long as parsing a small act.
  const known = `0-9${LETTER_CLASS} \t\r\n#|"\`=<>+*/()[],:.?_\uFEFF-`;
  const ranges = [...known.matchAll(/(.)(?:-(.))?/gs)].map(
    ([, from = '', to = from]) => [from.charCodeAt(0), to.charCodeAt(0)] as const,
  );
  const parts: string[] = [];
  let next = 0;
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (from > next) parts.push(`${escaped(next)}-${escaped(from - 1)}`);
    next = to + 1;
  }
  return `${parts.join('')}${escaped(next)}-\\uffff`;
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}
