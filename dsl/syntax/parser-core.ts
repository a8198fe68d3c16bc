/**
 * The ground of the parser: lines, blocks and recovery. A mistake in a line is reported once; the rest of the
 * line is skipped, and the lines below it are still read.
 */
import {
  EmbeddedActionsParser,
  type IToken,
  isRecognitionException,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import type { DiagnosticCode, DiagnosticData } from '../diagnostics/index.ts';
import { EXPECTED_TOKENS, shownExpectations } from './expected.ts';
import { Findings } from './findings.ts';
import { asName, misfit, otherSurface } from './misfit.ts';
import { endOf, shownToken, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import type { Line, LineComments, Span, Surface } from './tree.ts';

/** A mistake found by the parser's own code; ends the line like Chevrotain's own errors. */
class LineError<C extends DiagnosticCode> extends Error {
  readonly code: C;
  readonly span: Span;
  readonly data: DiagnosticData<C>;

  constructor(code: C, span: Span, data: DiagnosticData<C>) {
    super(code);
    this.code = code;
    this.span = span;
    this.data = data;
  }
}

/** What was read of a line: `head` is absent when the line is broken. */
export interface ReadLine<H> {
  readonly head: H | undefined;
  readonly line: Line;
  /** The token the line begins with. */
  readonly first: IToken;
}

/** The statements of a block: by the keyword their line begins with. */
export type Statements = ReadonlyMap<TokenType, () => void>;

/** The same, made once for blocks of which there are many: each is told with a line where its node goes. */
export type AddingStatements<N> = ReadonlyMap<TokenType, (add: (node: N) => void) => void>;

export abstract class ParserCore extends EmbeddedActionsParser {
  protected text = '';
  protected surface: Surface = 'kk';
  protected findings = new Findings('');
  /** Comments at the end of blocks that do not hold any; the next line or block end takes them. */
  private pending: string[] = [];
  protected depth = 0;
  protected operations = 0;

  /** `isValidated`: whether the grammar is searched for ambiguities, which takes a third of the time of making a parser. */
  constructor(isValidated: boolean) {
    super(T.VOCABULARY, {
      ...{ recoveryEnabled: false, maxLookahead: 2, skipValidations: !isValidated },
      errorMessageProvider: EXPECTED_TOKENS,
    });
  }

  protected begin(
    tokens: IToken[],
    text: string,
    surface: Surface,
    findings: Findings,
    carried: readonly string[] = [],
  ): void {
    this.input = tokens;
    this.text = text;
    this.surface = surface;
    this.findings = findings;
    this.pending = [...carried];
  }

  protected at(type: TokenType): boolean {
    return this.LA(1).tokenType === type;
  }

  /** Ends the line with a finding. */
  protected fail<C extends DiagnosticCode>(code: C, span: Span, data: DiagnosticData<C>): never {
    throw new LineError(code, span, data);
  }

  /** Reads one line by a rule, up to its end. */
  protected readLine<H>(rule: ParserMethod<[], H>): ReadLine<H> {
    const first = this.LA(1);
    const comments = this.takeComments(first);
    let head: H | undefined;
    this.depth = 0;
    this.operations = 0;
    try {
      const read = this.SUBRULE(rule);
      this.expectEnd();
      head = read;
    } catch (error) {
      this.report(error, first);
    }
    const behind = this.skipLine();
    const span = { start: first.startOffset, end: this.end() };
    return {
      head,
      first,
      line: behind === undefined ? { span, comments } : { span, comments, trailing: behind },
    };
  }

  /** The line with its span drawn out over the lines that were read below it. */
  protected whole(line: Line): Line {
    return { ...line, span: { start: line.span.start, end: this.end() } };
  }

  /** Reads the lines indented below, each by `readOne`. Lines indented once more are reported and read too. */
  protected block(readOne: () => void): void {
    if (!this.at(T.Indent)) return;
    this.SKIP_TOKEN();
    while (!this.at(T.Dedent)) this.blockLine(readOne);
    const comments: string[] | undefined = this.LA(1).payload;
    this.SKIP_TOKEN();
    if (comments) this.pending = this.pending.concat(comments);
  }

  protected blockLine(readOne: () => void): void {
    if (this.findings.full) this.skipLine();
    else if (this.at(T.Indent)) {
      const next = this.LA(2);
      if (next.tokenType !== T.Dedent) this.findings.add('unexpected-indentation', spanOf(next), {});
      this.block(readOne);
    } else readOne();
  }

  /** Reads a line by the statement that its keyword begins; anything else is reported and skipped. */
  protected dispatch(statements: Statements, others?: string): void {
    this.dispatchTo(statements, () => {}, others);
  }

  /** The same; `add` takes what is read. */
  protected dispatchTo<N>(statements: AddingStatements<N>, add: (node: N) => void, others?: string): void {
    const statement = statements.get(this.LA(1).tokenType);
    if (statement) statement(add);
    else this.reject([...statements.keys()], others);
  }

  /** Reports a line that may not stand here, and skips it with what is below. */
  protected reject(allowed: readonly TokenType[], others?: string): void {
    misfit(this.LA(1), this.text, this.surface, this.findings, allowed, others);
    const comments = this.takeComments(this.LA(1));
    const behind = this.skipLine();
    this.pending = behind === undefined ? comments : [...comments, behind];
    this.skipBlock();
  }

  /** The comments that stand at the end of the block just read. */
  protected tail(): string[] {
    const tail = this.pending;
    this.pending = [];
    return tail;
  }

  /** The comments of a line that is no node of its own, as an optional property. */
  protected commentsOf<K extends string>(key: K, line: Line): { readonly [P in K]?: LineComments } {
    if (line.comments.length === 0 && line.trailing === undefined) return {};
    const comments: LineComments =
      line.trailing === undefined
        ? { above: line.comments }
        : { above: line.comments, behind: line.trailing };
    return { [key]: comments } as { readonly [P in K]?: LineComments };
  }

  /** Reports that the lines below a statement are missing. */
  protected requireBlock(present: boolean, { first, head }: ReadLine<unknown>): void {
    if (!present && head !== undefined)
      this.findings.add('missing-block', spanOf(first), { word: first.image });
  }

  /** Reports a line that the statement above it already has. */
  protected repeated(first: IToken): void {
    this.findings.add('duplicate-line', spanOf(first), { word: first.image });
  }

  /** One or more of something, with commas between. */
  protected separated<R>(read: () => R): R[] {
    const list = [read()];
    while (this.at(T.Comma)) {
      this.SKIP_TOKEN();
      list.push(read());
    }
    return list;
  }

  /** One level deeper in an expression. */
  protected nested<R>(limit: number, read: () => R): R {
    if (this.depth >= limit) this.fail('nesting-too-deep', spanOf(this.LA(1)), { limit });
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  /** The offset behind the last token that is not layout. */
  protected end(): number {
    const last = this.LA(0);
    return endOf(last);
  }

  private expectEnd(): void {
    if (!this.at(T.EndOfLine)) this.CONSUME(T.EndOfLine);
  }

  private takeComments(first: IToken): string[] {
    const own: string[] | undefined = first.payload;
    const comments = own ? [...this.pending, ...own] : this.pending;
    this.pending = [];
    return comments;
  }

  /** Goes to the next line; gives the comment behind this one. */
  private skipLine(): string | undefined {
    while (!this.at(T.EndOfLine)) {
      if (this.at(T.Indent) || this.at(T.Dedent)) {
        this.SKIP_TOKEN();
        return undefined;
      }
      this.SKIP_TOKEN();
    }
    const behind: string | undefined = this.LA(1).payload;
    this.SKIP_TOKEN();
    return behind;
  }

  private skipBlock(): void {
    let depth = 0;
    do {
      if (this.at(T.Indent)) depth++;
      else if (depth === 0) return;
      else if (this.at(T.Dedent)) depth--;
      this.SKIP_TOKEN();
    } while (depth > 0);
  }

  private report(error: unknown, first: IToken): void {
    if (error instanceof LineError) this.findings.add(error.code, error.span, error.data);
    else if (error instanceof Error && isRecognitionException(error)) {
      const token = this.LA(1);
      if (
        token.tokenType === T.EndOfLine &&
        this.findings.has('unclosed-bracket', first.startOffset, token.startOffset)
      )
        return;
      if (this.findings.has('forbidden-character', token.startOffset, endOf(token) - 1)) return;
      if (otherSurface(token, this.text, this.surface, this.findings)) return;
      if (error.message === T.Name.name && asName(token, this.findings)) return;
      const expected = shownExpectations(error.message, this.surface);
      this.findings.add('unexpected-token', spanOf(token), { found: [shownToken(token)], expected });
    } else throw error;
  }
}
