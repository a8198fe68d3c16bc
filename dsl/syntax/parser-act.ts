/** The act: its header and properties. */
import type { Statements } from './parser-core.ts';
import { RuleParser } from './parser-rules.ts';
import { actNumberOf, dateOf, nameOf, numberOf, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import type { ActHeader, ActProperty, DateText, DocumentReference, InForceRule, NumberText } from './tree.ts';

export abstract class ActParser extends RuleParser {
  protected readonly languageLine = this.RULE('languageLine', () => {
    const word = this.CONSUME(T.keyword('language'));
    return { word, tag: this.CONSUME(T.Tag) };
  });

  protected readonly actLine = this.RULE('actLine', () => {
    this.CONSUME(T.keyword('act'));
    return { id: nameOf(this.CONSUME(T.Name)) };
  });

  /** `"қаулы" ru "постановление" № 144, 2018-03-29` */
  private readonly document = this.RULE('document', (): DocumentReference => {
    const type = this.SUBRULE(this.labels);
    const number = actNumberOf(this.CONSUME(T.ActNumber));
    this.CONSUME(T.Comma);
    return { type, number, date: dateOf(this.CONSUME(T.DateToken)) };
  });

  private readonly inForceRule = this.RULE('inForceRule', (): InForceRule => {
    const start = this.LA(1).startOffset;
    return this.OR([
      {
        ALT: (): InForceRule => {
          const date = dateOf(this.CONSUME(T.DateToken));
          return { kind: 'date', date, span: date.span };
        },
      },
      {
        ALT: (): InForceRule => {
          const anchor = this.OR2([
            { ALT: () => this.is('publication', this.CONSUME(T.keyword('publication'))) },
            { ALT: () => this.is('registration', this.CONSUME(T.keyword('registration'))) },
            { ALT: () => this.is('signature', this.CONSUME(T.keyword('signature'))) },
          ]);
          let expiredDays: NumberText | undefined;
          this.OPTION(() => {
            this.CONSUME(T.Plus);
            expiredDays = numberOf(this.CONSUME(T.NumberToken));
            this.CONSUME(T.keyword('calendarDays'));
            this.CONSUME(T.keyword('expired'));
          });
          const span = { start, end: this.end() };
          return { kind: 'anchor', anchor, ...(expiredDays && { expiredDays }), span };
        },
      },
    ]);
  });

  private readonly documentLine = this.RULE('documentLine', () => {
    this.CONSUME(T.keyword('document'));
    this.CONSUME(T.Colon);
    return { kind: 'document' as const, document: this.SUBRULE(this.document) };
  });

  private readonly titleLine = this.bare('title');

  private readonly approvesLine = this.RULE('approvesLine', () => {
    this.CONSUME(T.keyword('approves'));
    this.CONSUME(T.Colon);
    const methodology = nameOf(this.CONSUME(T.Name));
    return { kind: 'approves' as const, methodology, labels: this.SUBRULE(this.labels) };
  });

  private readonly amendsLine = this.RULE('amendsLine', () => {
    this.CONSUME(T.keyword('amends'));
    this.CONSUME(T.Colon);
    return { kind: 'amends' as const, methodology: nameOf(this.CONSUME(T.Name)) };
  });

  private readonly adoptsLine = this.RULE('adoptsLine', () => {
    this.CONSUME(T.keyword('adopts'));
    this.CONSUME(T.Colon);
    return { kind: 'adopts' as const, act: nameOf(this.CONSUME(T.Name)) };
  });

  private readonly registeredLine = this.RULE('registeredLine', () => {
    this.CONSUME(T.keyword('registered'));
    this.CONSUME(T.Colon);
    const number = actNumberOf(this.CONSUME(T.ActNumber));
    let date: DateText | undefined;
    this.OPTION(() => {
      this.CONSUME(T.Comma);
      date = dateOf(this.CONSUME(T.DateToken));
    });
    return { kind: 'registered' as const, number, ...(date && { date }) };
  });

  private readonly publishedLine = this.RULE('publishedLine', () => {
    this.CONSUME(T.keyword('published'));
    this.CONSUME(T.Colon);
    let date: DateText | undefined;
    this.OR([
      { ALT: () => this.CONSUME(T.keyword('unknown')) },
      {
        ALT: () => {
          date = dateOf(this.CONSUME(T.DateToken));
        },
      },
    ]);
    return { kind: 'published' as const, ...(date && { date }) };
  });

  private readonly inForceLine = this.RULE('inForceLine', () => {
    this.CONSUME(T.keyword('inForce'));
    this.CONSUME(T.Colon);
    return { kind: 'in-force' as const, rule: this.SUBRULE(this.inForceRule) };
  });

  /** The publication of the repealing document and the rule of entry into force may follow it. */
  private readonly repealedLine = this.RULE('repealedLine', () => {
    this.CONSUME(T.keyword('repealed'));
    this.CONSUME(T.Colon);
    const by = this.SUBRULE(this.document);
    let published: DateText | undefined;
    let rule: InForceRule | undefined;
    this.MANY(() => {
      this.CONSUME(T.Comma);
      this.OR([
        {
          ALT: () => {
            this.CONSUME(T.keyword('published'));
            published = dateOf(this.CONSUME(T.DateToken));
          },
        },
        {
          ALT: () => {
            rule = this.SUBRULE(this.inForceRule);
          },
        },
      ]);
    });
    return { kind: 'repealed' as const, by, ...(published && { published }), ...(rule && { rule }) };
  });

  private readonly reconstructedLine = this.RULE('reconstructedLine', () => {
    this.CONSUME(T.keyword('reconstructed'));
    this.CONSUME(T.Colon);
    return { kind: 'reconstructed' as const, reason: this.SUBRULE(this.labels) };
  });

  /** Reads `акт NAME` and the properties below it. */
  protected header(): ActHeader | undefined {
    const { head, line } = this.readLine(this.actLine);
    const properties: ActProperty[] = [];
    const statements = this.properties((property) => properties.push(property));
    this.block(() => this.dispatch(statements, '#act-property'));
    const tail = this.tail();
    return head && { kind: 'act', ...head, properties, tail, ...this.whole(line) };
  }

  private properties(add: (property: ActProperty) => void): Statements {
    return new Map([
      [T.keyword('document'), () => this.single(this.documentLine, add)],
      [T.keyword('title'), () => this.title(add)],
      [T.keyword('approves'), () => this.single(this.approvesLine, add)],
      [T.keyword('amends'), () => this.single(this.amendsLine, add)],
      [T.keyword('adopts'), () => this.single(this.adoptsLine, add)],
      [T.keyword('registered'), () => this.single(this.registeredLine, add)],
      [T.keyword('published'), () => this.single(this.publishedLine, add)],
      [T.keyword('inForce'), () => this.single(this.inForceLine, add)],
      [T.keyword('repealed'), () => this.single(this.repealedLine, add)],
      [T.keyword('reconstructed'), () => this.single(this.reconstructedLine, add)],
      [T.keyword('note'), () => this.single(this.noteLine, (node) => add({ ...node, kind: 'note' }))],
    ]);
  }

  private title(add: (property: ActProperty) => void): void {
    const read = this.readLine(this.titleLine);
    this.requireBlock(this.at(T.Indent), read);
    const text = this.textLines();
    if (read.head) add({ kind: 'title', text, ...this.whole(read.line) });
  }

  /** Reports a language line whose tag is not the one its word belongs with. */
  protected checkLanguage(): void {
    const { head } = this.readLanguage();
    if (head === undefined || head.tag.image === this.surface) return;
    const data = { word: head.word.image, tag: head.tag.image, right: this.surface };
    this.findings.add('language-mismatch', spanOf(head.tag), data);
  }

  /** The comments of the language line, which stand at the head of the file. */
  protected languageComments: readonly string[] = [];

  private readLanguage() {
    const read = this.readLine(this.languageLine);
    const { comments, trailing } = read.line;
    this.languageComments = trailing === undefined ? comments : [...comments, trailing];
    return read;
  }
}
