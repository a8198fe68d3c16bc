/** The least that Chevrotain does for our texts: rules that take every token and build nothing. */
import { EmbeddedActionsParser, type IToken, type TokenType } from 'chevrotain';
import { Findings } from '../dsl/syntax/findings.ts';
import { layout } from '../dsl/syntax/layout.ts';
import { lex } from '../dsl/syntax/lex.ts';
import { Dedent, End, EndOfLine, Indent, VOCABULARY } from '../dsl/syntax/tokens.ts';

const LAYOUT: readonly TokenType[] = [EndOfLine, Indent, Dedent, End];

/** Lines of any tokens, with lines indented below them. */
class BareParser extends EmbeddedActionsParser {
  private readonly choices: { ALT: () => IToken }[] = VOCABULARY.filter((type) => !LAYOUT.includes(type)).map(
    (type) => ({ ALT: () => this.CONSUME(type) }),
  );

  private readonly line = this.RULE('line', () => {
    this.AT_LEAST_ONE(() => this.OR(this.choices));
    this.CONSUME(EndOfLine);
    this.MANY(() => this.SUBRULE(this.block));
  });

  private readonly block: () => void = this.RULE('block', () => {
    this.CONSUME(Indent);
    this.MANY(() => this.SUBRULE(this.line));
    this.CONSUME(Dedent);
  });

  readonly file = this.RULE('file', () => {
    this.MANY(() => this.SUBRULE(this.line));
  });

  constructor() {
    super(VOCABULARY, { recoveryEnabled: false, maxLookahead: 1 });
    this.performSelfAnalysis();
  }
}

const parser = new BareParser();

/** The tokens of a Kazakh text as our own parser gets them. */
export function tokensOf(text: string): IToken[] {
  return layout(text, lex(text), 'kk', new Findings('bench')).tokens;
}

/** Takes all tokens of a text; throws when the bare grammar does not (then it measures something else). */
export function takeTokens(tokens: IToken[]): void {
  parser.input = tokens;
  parser.file();
  const [error] = parser.errors;
  if (error !== undefined) throw error;
}
