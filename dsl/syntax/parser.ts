/** The parser: headings, provisions and edits, and the file as a whole. */
import type { IToken, TokenType } from 'chevrotain';
import { wordOf } from '../keywords/index.ts';
import type { Findings } from './findings.ts';
import { ActParser } from './parser-act.ts';
import type { AddingStatements, ReadLine, Statements } from './parser-core.ts';
import { numberOf, quotedOf, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import type {
  ActFile,
  ActHeader,
  Edit,
  Heading,
  LineComments,
  Provision,
  ProvisionItem,
  ProvisionPath,
  ProvisionUnit,
  Span,
  Surface,
  TextLine,
} from './tree.ts';

type Step = ProvisionPath['steps'][number];
type Operation = Pick<Edit, 'operation' | 'words'>;

const UNITS: readonly ProvisionUnit[] = ['point', 'part', 'subpoint', 'annex', 'row'];

export class Parser extends ActParser {
  private readonly headingLine = this.RULE('headingLine', () => {
    const unit = this.OR([
      { ALT: () => this.is('chapter', this.CONSUME(T.keyword('chapter'))) },
      { ALT: () => this.is('section', this.CONSUME(T.keyword('section'))) },
    ]);
    const number = numberOf(this.CONSUME(T.NumberToken));
    return { kind: 'heading' as const, unit, number, title: this.SUBRULE(this.labels) };
  });

  private readonly unit = this.RULE(
    'unit',
    (): ProvisionUnit =>
      this.OR([
        { ALT: () => this.is('point', this.CONSUME(T.keyword('point'))) },
        { ALT: () => this.is('part', this.CONSUME(T.keyword('part'))) },
        { ALT: () => this.is('subpoint', this.CONSUME(T.keyword('subpoint'))) },
        { ALT: () => this.is('annex', this.CONSUME(T.keyword('annex'))) },
        { ALT: () => this.is('row', this.CONSUME(T.keyword('row'))) },
      ]),
  );

  private readonly provisionLine = this.RULE('provisionLine', () => {
    const unit = this.SUBRULE(this.unit);
    const number = this.SUBRULE(this.provisionNumber);
    return { kind: 'provision' as const, unit, number, title: this.SUBRULE(this.labels) };
  });

  private readonly notInHandLine = this.RULE('notInHandLine', () => {
    this.CONSUME(T.keyword('textNotInHand'));
    this.CONSUME(T.Colon);
    return { kind: 'text-not-in-hand' as const, reason: this.SUBRULE(this.labels) };
  });

  private readonly printedLine = this.RULE('printedLine', () => {
    this.CONSUME(T.keyword('printed'));
    this.CONSUME(T.Colon);
    return { kind: 'printed' as const, number: quotedOf(this.CONSUME(T.Text)) };
  });

  /** `өзгерту тармақ 34, 35: жаңа редакция` */
  private readonly editLine = this.RULE('editLine', () => {
    this.CONSUME(T.keyword('edit'));
    const targets: ProvisionPath[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        targets.push(this.SUBRULE(this.path, { ARGS: [targets.at(-1)] }));
      },
    });
    this.CONSUME(T.Colon);
    return { kind: 'edit' as const, targets, ...this.SUBRULE(this.operationText) };
  });

  /** A path; a number alone stands beside the provision before it, `тармақ 34, 35`. */
  private readonly path = this.RULE('path', (before?: ProvisionPath): ProvisionPath => {
    const start = this.LA(1).startOffset;
    const steps: Step[] = [];
    this.OPTION({
      GATE: () => before !== undefined,
      DEF: () => {
        const number = this.SUBRULE(this.provisionNumber);
        const last = before?.steps.at(-1);
        if (before && last) steps.push(...before.steps.slice(0, -1), { unit: last.unit, number });
      },
    });
    if (steps.length === 0) {
      this.AT_LEAST_ONE(() => {
        const unit = this.SUBRULE(this.unit);
        steps.push({ unit, number: this.SUBRULE2(this.provisionNumber) });
      });
    }
    return { steps, span: { start, end: this.end() } };
  });

  private readonly operationText = this.RULE(
    'operationText',
    (): Operation =>
      this.OR([
        { ALT: (): Operation => this.is({ operation: 'replace' }, this.CONSUME(T.keyword('newWording'))) },
        { ALT: (): Operation => this.is({ operation: 'repeal' }, this.CONSUME(T.keyword('delete'))) },
        {
          ALT: (): Operation =>
            this.is({ operation: 'insert-after' }, this.CONSUME(T.keyword('insertAfter'))),
        },
        { ALT: (): Operation => this.is({ operation: 'add' }, this.CONSUME(T.keyword('add'))) },
        {
          ALT: (): Operation => {
            this.CONSUME(T.keyword('words'));
            const before = quotedOf(this.CONSUME(T.Text));
            this.CONSUME(T.Arrow);
            return { operation: 'words', words: { before, after: quotedOf(this.CONSUME2(T.Text)) } };
          },
        },
      ]),
  );

  private readonly formerLine = this.bare('former');

  private readonly file = this.RULE('file', (): ActFile => {
    const items: (Heading | Provision)[] = [];
    let header: ActHeader | undefined;
    this.ACTION(() => {
      header = this.opening();
      this.readItems(items);
    });
    const span = { start: 0, end: this.text.length };
    const [comments, tail] = [this.languageComments, this.tail()];
    return { kind: 'file', span, surface: this.surface, comments, ...(header && { header }), items, tail };
  });

  /** Headings and provisions without the opening of the file. */
  private readonly itemsAlone = this.RULE('itemsAlone', () => {
    const items: (Heading | Provision)[] = [];
    this.ACTION(() => this.readItems(items));
    return { items, tail: this.tail() };
  });

  private readonly provisionItems: AddingStatements<ProvisionItem> = new Map<
    TokenType,
    (add: (item: ProvisionItem) => void) => void
  >([
    [T.TextLine, (add) => this.single(this.textLine, add)],
    [T.keyword('textNotInHand'), (add) => this.single(this.notInHandLine, add)],
    [T.keyword('printed'), (add) => this.single(this.printedLine, add)],
    [T.keyword('note'), (add) => this.single(this.noteLine, (node) => add({ ...node, kind: 'note' }))],
    ...UNITS.map(
      (unit) => [T.keyword(unit), (add: (item: Provision) => void) => this.provision(add)] as const,
    ),
    [T.keyword('edit'), (add) => this.edit(add)],
    ...this.declarationStatements,
  ]);

  constructor(isValidated = false) {
    super(isValidated);
    this.performSelfAnalysis();
  }

  /** Reads the tokens of a file; `tail` are the comments after its last line. */
  parse(
    tokens: IToken[],
    tail: readonly string[],
    text: string,
    surface: Surface,
    findings: Findings,
  ): ActFile {
    this.begin(tokens, text, surface, findings);
    this.languageComments = [];
    const file = this.file();
    return { ...file, tail: [...file.tail, ...tail] };
  }

  /** Reads the tokens of a piece of a file behind its header; `carried` are comments above its first line. */
  parseItems(
    tokens: IToken[],
    carried: readonly string[],
    text: string,
    surface: Surface,
    findings: Findings,
  ): { items: readonly (Heading | Provision)[]; tail: readonly string[] } {
    this.begin(tokens, text, surface, findings, carried);
    return this.itemsAlone();
  }

  private readItems(items: (Heading | Provision)[]): void {
    const statements = this.topLevel(items);
    while (!this.at(T.End)) this.blockLine(() => this.dispatch(statements, '#provision'));
  }

  /** The language line and the act. */
  private opening(): ActHeader | undefined {
    if (this.at(T.keyword('language'))) this.checkLanguage();
    else {
      const expected = (['kk', 'ru', 'en'] as const).map((tag) => `${wordOf('language', tag)} ${tag}`);
      this.findings.add('missing-language', this.here(), { expected });
    }
    if (this.at(T.keyword('act'))) return this.header();
    this.findings.add('missing-act', this.here(), { word: wordOf('act', this.surface) });
    return undefined;
  }

  /** The place of the next token, or the end of the text. */
  private here(): Span {
    const end = { start: this.text.length, end: this.text.length };
    return this.at(T.End) ? end : spanOf(this.LA(1));
  }

  private topLevel(items: (Heading | Provision)[]): Statements {
    const heading = () => this.single(this.headingLine, (node) => items.push(node));
    const provision = () => this.provision((node) => items.push(node));
    return new Map([
      [T.keyword('chapter'), heading],
      [T.keyword('section'), heading],
      [T.keyword('point'), provision],
      [T.keyword('part'), provision],
      [T.keyword('subpoint'), provision],
      [T.keyword('annex'), provision],
      [T.keyword('row'), provision],
    ]);
  }

  private provision(add: (provision: Provision) => void): void {
    const { head, line } = this.readLine(this.provisionLine);
    const items: ProvisionItem[] = [];
    const addItem = (item: ProvisionItem) => items.push(item);
    this.block(() => this.dispatchTo(this.provisionItems, addItem, '#provision-line'));
    const tail = this.tail();
    if (head) add({ ...head, items, tail, ...this.whole(line) });
  }

  private edit(add: (edit: Edit) => void): void {
    const { head, line } = this.readLine(this.editLine);
    const provisions: Provision[] = [];
    const open: { guard?: readonly TextLine[]; guardComments?: LineComments } = {};
    const statements: Statements = new Map([
      [T.keyword('former'), () => this.guard(open)],
      ...UNITS.map(
        (unit) => [T.keyword(unit), () => this.provision((node) => provisions.push(node))] as const,
      ),
    ]);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (head) add({ ...head, ...open, provisions, tail, ...this.whole(line) });
  }

  private guard(open: { guard?: readonly TextLine[]; guardComments?: LineComments }): void {
    const read: ReadLine<unknown> = this.readLine(this.formerLine);
    this.requireBlock(this.at(T.Indent), read);
    const guard = this.textLines();
    if (open.guard) this.repeated(read.first);
    else Object.assign(open, { guard }, this.commentsOf('guardComments', read.line));
  }
}

/**
 * The parser. It is made when the language is loaded, not with the first act: analysing the grammar takes longer than
 * reading a file.
 */
export const parser: Parser = /* @__PURE__ */ new Parser();
