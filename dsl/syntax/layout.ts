/**
 * Raw tokens to the tokens the parser reads: lines end with `EndOfLine`, deeper lines stand between `Indent`
 * and `Dedent`, comments travel on the tokens (above a line: payload of its first token; behind it: payload of
 * its `EndOfLine`; at the end of a block: payload of its `Dedent`).
 */
import type { IToken, TokenType } from 'chevrotain';
import { commentText, type LooseComment, takeDeeper } from './comments.ts';
import type { Findings } from './findings.ts';
import { closesBrackets } from './line-starts.ts';
import { endOf, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import { Dedent, EndOfLine, Indent, LineBreak, TextLine } from './tokens.ts';
import type { Span, Surface } from './tree.ts';
import { WordReader } from './words.ts';

/** Deeper lines and expressions are refused. */
export const NESTING_LIMIT = 200;

/** The tokens for the parser, and the comments after the last line. */
export interface LaidOut {
  readonly tokens: IToken[];
  readonly tail: readonly string[];
}

/** Lays out the tokens of a file that is written in that surface. */
export function layout(text: string, raw: IToken[], surface: Surface, findings: Findings): LaidOut {
  return new Layout(text, raw, surface, findings).run();
}

interface Bracket {
  readonly image: string;
  readonly span: Span;
}

class Layout {
  private readonly text: string;
  private readonly raw: IToken[];
  private readonly findings: Findings;
  private readonly words: WordReader;
  private readonly tokens: IToken[] = [];
  private readonly levels: number[] = [0];
  private comments: LooseComment[] = [];
  /** The first token of the line that is open, and the comment behind what was read of it. */
  private first: IToken | undefined;
  private trailing: string | undefined;
  private brackets: Bracket[] = [];
  /** Whether open brackets end at the line breaks before a raw token; looked up once for a run of them. */
  private readonly decided = { before: 0, ends: false };
  /** The end of the last token that is not layout. */
  private end = 0;
  private column = 0;
  private index = 0;
  private tabSeen = false;
  private tooDeepSeen = false;

  constructor(text: string, raw: IToken[], surface: Surface, findings: Findings) {
    this.text = text;
    this.raw = raw;
    this.findings = findings;
    this.words = new WordReader(raw, surface, findings);
  }

  run(): LaidOut {
    const start = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.column = this.columnOf(start, this.raw[0]?.startOffset ?? this.text.length);
    while (this.index < this.raw.length) this.step();
    this.endLine();
    const tail = this.closeLevels(0);
    return { tokens: this.tokens, tail };
  }

  private step(): void {
    const token = this.raw[this.index];
    if (token === undefined) return;
    const type = token.tokenType;
    if (type === LineBreak || type === TextLine) this.lineBreak(token, type);
    else if (type === T.Comment) this.comment(token);
    else this.add(token, this.words.read(this.index));
  }

  private lineBreak(token: IToken, type: TokenType): void {
    const breakLength = this.text.startsWith('\r\n', token.startOffset) ? 2 : 1;
    const lineStart = token.startOffset + breakLength;
    if (type === LineBreak) {
      this.column = this.columnOf(lineStart, token.startOffset + token.image.length);
      this.index++;
      if (this.brackets.length === 0 || this.bracketsEnd()) this.endLine();
      return;
    }
    this.endLine();
    const bar = this.text.indexOf('|', lineStart);
    this.column = this.columnOf(lineStart, bar);
    token.image = token.image.slice(bar - token.startOffset);
    token.startOffset = bar;
    this.add(token, 1);
    this.endLine();
  }

  /** Whether an open bracket ends with the line although it is not closed: the next line begins a statement. */
  private bracketsEnd(): boolean {
    if (this.index >= this.decided.before) {
      this.decided.ends = this.nextLineBegins();
    }
    return this.decided.ends;
  }

  private nextLineBegins(): boolean {
    let index = this.index;
    let column = this.column;
    for (let next = this.raw[index]; next; next = this.raw[++index]) {
      this.decided.before = index + 1;
      if (next.tokenType === TextLine) return true;
      if (next.tokenType === LineBreak) {
        const start = next.startOffset + (this.text.startsWith('\r\n', next.startOffset) ? 2 : 1);
        column = this.columnOf(start, next.startOffset + next.image.length);
      } else if (next.tokenType !== T.Comment) {
        if (next.tokenType === T.CloseParen || next.tokenType === T.CloseSquare) return false;
        const level = this.levels.at(-1) ?? 0;
        return column <= level || closesBrackets(this.words.keywordAt(index));
      }
    }
    return true;
  }

  private comment(token: IToken): void {
    this.index++;
    const text = commentText(token.image);
    if (this.first === undefined) this.comments.push({ text, column: this.column });
    else if (this.brackets.length === 0) this.trailing = text;
    else above(this.first).push(text);
  }

  /** Adds a token that takes `length` raw tokens (a phrase takes several). */
  private add(token: IToken, length: number): void {
    this.index += length;
    if (this.first === undefined && !this.beginLine(token)) {
      this.skipLine();
      return;
    }
    this.tokens.push(token);
    this.end = endOf(token);
    const type = token.tokenType;
    if (type === T.OpenParen || type === T.OpenSquare) {
      this.brackets.push({ image: token.image, span: { start: token.startOffset, end: this.end } });
    } else if (type === T.CloseParen || type === T.CloseSquare) this.brackets.pop();
  }

  /** Opens a line: levels, and the comments above it. False when it is nested too deep to be read. */
  private beginLine(token: IToken): boolean {
    const level = this.levels.at(-1) ?? 0;
    if (this.column > level && this.tokens.length > 0) {
      if (this.levels.length > NESTING_LIMIT) {
        if (!this.tooDeepSeen) {
          this.findings.add('nesting-too-deep', spanOf(token), { limit: NESTING_LIMIT });
        }
        this.tooDeepSeen = true;
        return false;
      }
      this.levels.push(this.column);
      this.push(Indent, undefined);
      this.begin(
        token,
        this.comments.map((comment) => comment.text),
      );
    } else this.begin(token, this.closeLevels(this.column, token));
    this.comments = [];
    return true;
  }

  private begin(token: IToken, comments: string[]): void {
    this.first = token;
    if (comments.length > 0) token.payload = comments;
  }

  /**
   * Closes the levels deeper than a column and hands their comments to them; gives the comments left over,
   * which belong to the next line.
   */
  private closeLevels(column: number, token?: IToken): string[] {
    const comments = this.comments;
    this.comments = [];
    if (this.tokens.length === 0) return comments.map((comment) => comment.text);
    const below = takeDeeper(comments, (this.levels.at(-1) ?? 0) + 1);
    if (below.length > 0) {
      this.push(Indent, undefined);
      this.push(Dedent, below);
    }
    for (let level = this.levels.at(-1) ?? 0; level > column; level = this.levels.at(-1) ?? 0) {
      const outer = this.levels.at(-2) ?? 0;
      if (token !== undefined && outer < column) {
        this.levels[this.levels.length - 1] = column;
        this.findings.add('inconsistent-indentation', spanOf(token), {});
        break;
      }
      this.levels.pop();
      this.push(Dedent, takeDeeper(comments, level));
    }
    return comments.map((comment) => comment.text);
  }

  private endLine(): void {
    if (this.first === undefined) return;
    const open = this.brackets[0];
    if (open) this.findings.add('unclosed-bracket', open.span, { bracket: open.image });
    this.brackets = [];
    this.push(EndOfLine, this.trailing);
    this.first = undefined;
    this.trailing = undefined;
  }

  private skipLine(): void {
    for (let next = this.raw[this.index]; next; next = this.raw[++this.index]) {
      if (next.tokenType === LineBreak || next.tokenType === TextLine) return;
    }
  }

  private push(type: TokenType, payload: string[] | string | undefined): void {
    const at = { image: '', startOffset: this.end, endOffset: this.end - 1 };
    this.tokens.push({ ...at, tokenType: type, tokenTypeIdx: type.tokenTypeIdx ?? 0, payload });
  }

  /** The width of the indentation between two offsets. */
  private columnOf(start: number, end: number): number {
    let width = end - start;
    for (let index = start; index < end; index++) {
      if (this.text.charCodeAt(index) !== 9) continue;
      width++;
      if (!this.tabSeen) this.findings.add('tab-indentation', { start: index, end: index + 1 }, {});
      this.tabSeen = true;
    }
    return width;
  }
}

/** The list of comments above a line, on its first token. */
function above(first: IToken): string[] {
  const comments: string[] = first.payload ?? [];
  first.payload = comments;
  return comments;
}
