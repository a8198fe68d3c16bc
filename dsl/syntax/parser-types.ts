/** Types, the fields of facts, and the small lines below declarations (`кім`, `кілт`, `шарт`). */
import type { IOrAlt } from 'chevrotain';
import { NESTING_LIMIT } from './layout.ts';
import type { Statements } from './parser-core.ts';
import { ExpressionParser } from './parser-expressions.ts';
import { endOf, nameOf, numberOf, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import type {
  Bound,
  Constraint,
  Expression,
  Field,
  FieldShape,
  Labels,
  LineComments,
  Name,
  NumberText,
  TypeText,
} from './tree.ts';

/** The head of a fact or a field: everything on its own line. */
export interface FieldHead {
  readonly name: Name;
  readonly labels: Labels;
  readonly optional: boolean;
  readonly type: TypeText;
  readonly default?: Expression;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
/** The lines below a fact or a field while they are read. */
type OpenShape = Mutable<Pick<FieldShape, 'who' | 'whoComments' | 'key' | 'keyComments'>> & {
  readonly fields: Field[];
  readonly constraints: Constraint[];
};

const TYPE_STARTS = new Set([
  T.Name,
  ...(['integer', 'number', 'yesNo', 'text', 'date', 'category', 'record', 'list'] as const).map(T.keyword),
]);

export abstract class TypeParser extends ExpressionParser {
  private typeAlternatives: IOrAlt<TypeText>[] | undefined;

  protected readonly type = this.RULE('type', (): TypeText => {
    this.typeAlternatives ??= [
      { ALT: () => this.numeric('integer') },
      { ALT: () => this.numeric('number') },
      { ALT: () => this.plain('yesNo', 'yes-no') },
      { ALT: () => this.plain('text', 'text') },
      { ALT: () => this.plain('date', 'date') },
      { ALT: () => this.plain('category', 'category') },
      { ALT: () => this.plain('record', 'record') },
      { ALT: () => this.list() },
      {
        ALT: () => {
          const name = nameOf(this.CONSUME(T.Name));
          return { kind: 'named', name, span: name.span };
        },
      },
    ];
    return this.OR({ DEF: this.typeAlternatives, ERR_MSG: '#type' });
  });

  protected readonly names = this.RULE('names', (): Name[] => {
    const names: Name[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: T.Comma,
      DEF: () => {
        names.push(nameOf(this.CONSUME(T.Name)));
      },
    });
    return names;
  });

  /** `name?: type labels = default` */
  protected readonly fieldHead = this.RULE('fieldHead', (): FieldHead => {
    const name = nameOf(this.CONSUME(T.Name));
    let optional = false;
    this.OPTION(() => {
      this.CONSUME(T.Question);
      optional = true;
    });
    this.CONSUME(T.Colon);
    const type = this.SUBRULE(this.type);
    const labels = this.SUBRULE(this.labels);
    let standard: Expression | undefined;
    this.OPTION2(() => {
      this.CONSUME(T.Equals);
      standard = this.SUBRULE(this.expression);
    });
    return { name, labels, optional, type, ...(standard && { default: standard }) };
  });

  /** `кім: supervisor, employee` */
  protected readonly whoLine = this.RULE('whoLine', () => {
    this.CONSUME(T.keyword('who'));
    this.CONSUME(T.Colon);
    return { names: this.SUBRULE(this.names) };
  });

  private readonly keyLine = this.RULE('keyLine', () => {
    this.CONSUME(T.keyword('key'));
    this.CONSUME(T.Colon);
    return { name: nameOf(this.CONSUME(T.Name)) };
  });

  private readonly constraintLine = this.RULE('constraintLine', () => {
    this.CONSUME(T.keyword('constraint'));
    const condition = this.SUBRULE(this.expression);
    return { kind: 'constraint' as const, condition, labels: this.SUBRULE(this.labels) };
  });

  /** Reads the lines below a fact or a field; the shape is absent when its head is broken. */
  protected fieldShape(head: FieldHead | undefined): FieldShape | undefined {
    const open: OpenShape = { fields: [], constraints: [] };
    const statements: Statements = new Map([
      [T.Name, () => this.fieldInto(open.fields)],
      [T.keyword('who'), () => this.whoInto(open)],
      [T.keyword('key'), () => this.keyInto(open)],
      [T.keyword('constraint'), () => this.constraintInto(open.constraints)],
    ]);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (head === undefined) return undefined;
    const { optional, type } = head;
    return { optional, type, ...(head.default && { default: head.default }), ...open, tail };
  }

  /** Reads a line `кім: …` into a declaration that may have one. */
  protected whoInto(open: { who?: readonly Name[]; whoComments?: LineComments }): void {
    const read = this.readLine(this.whoLine);
    if (read.head === undefined) return;
    if (open.who) this.repeated(read.first);
    else Object.assign(open, { who: read.head.names }, this.commentsOf('whoComments', read.line));
  }

  private keyInto(open: OpenShape): void {
    const read = this.readLine(this.keyLine);
    if (read.head === undefined) return;
    if (open.key) this.repeated(read.first);
    else Object.assign(open, { key: read.head.name }, this.commentsOf('keyComments', read.line));
  }

  private constraintInto(constraints: Constraint[]): void {
    const { head, line } = this.readLine(this.constraintLine);
    if (head) constraints.push({ ...head, ...line });
  }

  private fieldInto(fields: Field[]): void {
    const { head, line } = this.readLine(this.fieldHead);
    const field = this.fieldShape(head);
    if (head && field) {
      fields.push({ kind: 'field', name: head.name, labels: head.labels, field, ...this.whole(line) });
    }
  }

  private plain(
    id: 'yesNo' | 'text' | 'date' | 'category' | 'record',
    kind: 'yes-no' | 'text' | 'date' | 'category' | 'record',
  ): TypeText {
    return { kind, span: spanOf(this.CONSUME(T.keyword(id))) };
  }

  private list(): TypeText {
    const first = this.CONSUME(T.keyword('list'));
    if (!TYPE_STARTS.has(this.LA(1).tokenType)) return { kind: 'list', span: spanOf(first) };
    const of = this.nested(NESTING_LIMIT, () => this.SUBRULE(this.type));
    return { kind: 'list', of, span: { start: first.startOffset, end: this.end() } };
  }

  /** `бүтін 0.. [months]`, `сан 0..5, 2 таңба [points]` */
  private numeric(kind: 'integer' | 'number'): TypeText {
    const start = this.CONSUME(T.keyword(kind)).startOffset;
    const min = this.bound();
    let max: Bound | undefined;
    if (min !== undefined || this.at(T.Range)) {
      this.CONSUME(T.Range);
      max = this.bound();
      if (min === undefined && max === undefined) this.CONSUME(T.NumberToken);
    }
    let digits: NumberText | undefined;
    if (this.at(T.Comma) && this.LA(2).tokenType === T.NumberToken) {
      this.SKIP_TOKEN();
      digits = numberOf(this.CONSUME(T.NumberToken));
      this.CONSUME(T.keyword('digits'));
    }
    let unit: Name | undefined;
    if (this.at(T.OpenSquare)) {
      this.SKIP_TOKEN();
      unit = nameOf(this.CONSUME(T.Name));
      this.CONSUME(T.CloseSquare);
    }
    const span = { start, end: this.end() };
    return {
      kind,
      ...(min && { min }),
      ...(max && { max }),
      ...(digits && { digits }),
      ...(unit && { unit }),
      span,
    };
  }

  /** A number with a sign, if one stands there. */
  private bound(): Bound | undefined {
    const first = this.LA(1);
    if (first.tokenType === T.Minus) this.SKIP_TOKEN();
    else if (first.tokenType !== T.NumberToken) return undefined;
    const number = this.CONSUME(T.NumberToken);
    const raw = first === number ? number.image : `-${number.image}`;
    return { raw, span: { start: first.startOffset, end: endOf(number) } };
  }
}
