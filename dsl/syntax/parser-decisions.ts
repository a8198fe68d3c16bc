/** Facts, lookups, requirements, decisions with their bodies, exceptions and applicability. */

import type { IToken } from 'chevrotain';
import type { AddingStatements, ReadLine, Statements } from './parser-core.ts';
import { ListParser } from './parser-lists.ts';
import { nameOf, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import type {
  ApplicabilityTarget,
  Cell,
  ConditionRow,
  DecisionBody,
  Declaration,
  Expression,
  Name,
  ResultField,
  TableRow,
  TypeText,
} from './tree.ts';

type Parameter = Extract<Declaration, { kind: 'lookup' }>['parameters'][number];

export abstract class DecisionParser extends ListParser {
  private readonly factLine = this.RULE('factLine', () => {
    this.CONSUME(T.keyword('fact'));
    return this.SUBRULE(this.fieldHead);
  });

  /** `сәйкестік kpi_interval(percent: сан 0..): аралық "…"` */
  private readonly lookupLine = this.RULE('lookupLine', () => {
    this.CONSUME(T.keyword('lookup'));
    const name = nameOf(this.CONSUME(T.Name));
    const parameters: Parameter[] = [];
    this.CONSUME(T.OpenParen);
    this.MANY_SEP({
      SEP: T.Comma,
      DEF: () => {
        const parameter = nameOf(this.CONSUME2(T.Name));
        this.CONSUME(T.Colon);
        parameters.push({ name: parameter, type: this.SUBRULE(this.type) });
      },
    });
    this.CONSUME(T.CloseParen);
    this.CONSUME2(T.Colon);
    const interval = T.keyword('interval');
    const result = this.at(interval)
      ? { kind: 'interval' as const, span: spanOf(this.CONSUME(interval)) }
      : this.SUBRULE2(this.type);
    return { kind: 'lookup' as const, name, parameters, result, labels: this.SUBRULE(this.labels) };
  });

  private readonly requirementLine = this.RULE('requirementLine', () => {
    this.CONSUME(T.keyword('requirement'));
    const name = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.expression);
    return { kind: 'requirement' as const, name, condition, labels: this.SUBRULE(this.labels) };
  });

  private readonly decisionLine = this.RULE('decisionLine', () => {
    this.CONSUME(T.keyword('decision'));
    const name = nameOf(this.CONSUME(T.Name));
    let type: TypeText | undefined;
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      type = this.SUBRULE(this.type);
    });
    return { kind: 'decision' as const, name, ...(type && { type }), labels: this.SUBRULE(this.labels) };
  });

  /** `ерекшелік assessed: months_in_position < 3 => жоқ "…"` */
  private readonly exceptionLine = this.RULE('exceptionLine', () => {
    this.CONSUME(T.keyword('exception'));
    const decision = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.expression);
    this.CONSUME(T.Arrow);
    const value = this.SUBRULE(this.rowValue);
    return { kind: 'exception' as const, decision, condition, value, labels: this.SUBRULE(this.labels) };
  });

  private readonly applicabilityLine = this.RULE('applicabilityLine', () => {
    this.CONSUME(T.keyword('applicability'));
    const targets: ApplicabilityTarget[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: T.Comma, DEF: () => targets.push(this.SUBRULE(this.target)) });
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.expression);
    return { kind: 'applicability' as const, targets, condition, labels: this.SUBRULE(this.labels) };
  });

  private readonly target = this.RULE('target', (): ApplicabilityTarget => {
    const start = this.LA(1).startOffset;
    return this.OR([
      {
        ALT: (): ApplicabilityTarget => ({
          kind: 'everything',
          span: spanOf(this.CONSUME(T.keyword('everything'))),
        }),
      },
      {
        ALT: (): ApplicabilityTarget => {
          const name = nameOf(this.CONSUME(T.Name));
          return { kind: 'name', name, span: name.span };
        },
      },
      {
        ALT: (): ApplicabilityTarget => {
          const unit = this.OR2([
            { ALT: () => this.is('chapter', this.CONSUME(T.keyword('chapter'))) },
            { ALT: () => this.is('point', this.CONSUME(T.keyword('point'))) },
            { ALT: () => this.is('annex', this.CONSUME(T.keyword('annex'))) },
          ]);
          const number = this.SUBRULE(this.provisionNumber);
          return { kind: 'provisions', unit, number, span: { start, end: this.end() } };
        },
      },
    ]);
  });

  /** `18`, `36-1`, or a name; a decimal number is none: `34,35` is meant to be `34, 35`. */
  protected readonly provisionNumber = this.RULE('provisionNumber', (): Name => {
    return this.OR({
      DEF: [
        {
          GATE: () => /^\d+$/.test(this.LA(1).image),
          ALT: () => nameOf(this.CONSUME(T.NumberToken)),
        },
        { ALT: () => nameOf(this.CONSUME(T.ProvisionNumber)) },
        { ALT: () => nameOf(this.CONSUME(T.Name)) },
      ],
      ERR_MSG: '#provision-number',
    });
  });

  private readonly valueLine = this.RULE('valueLine', () => {
    this.CONSUME(T.Equals);
    return { value: this.SUBRULE(this.expression) };
  });

  private readonly tableLine = this.RULE('tableLine', () => {
    this.CONSUME(T.keyword('table'));
    return { columns: this.separated<Expression>(() => this.SUBRULE(this.expression)) };
  });

  private readonly rowLine = this.RULE('rowLine', () => {
    const cells = this.separated<Cell>(() => this.SUBRULE(this.cell));
    this.CONSUME(T.Arrow);
    const value = this.SUBRULE(this.rowValue);
    return { kind: 'row' as const, cells, value, labels: this.SUBRULE(this.labels) };
  });

  private readonly ifLine = this.RULE('ifLine', () => {
    this.CONSUME(T.keyword('if'));
    const condition = this.SUBRULE(this.expression);
    this.CONSUME(T.Arrow);
    const value = this.SUBRULE(this.rowValue);
    return { kind: 'condition' as const, condition, value, labels: this.SUBRULE(this.labels) };
  });

  /** `әрбір competencies мұнда …`, `әрбір c: competency` */
  private readonly eachLine = this.RULE('eachLine', () => {
    this.CONSUME(T.keyword('each'));
    let variable: Name | undefined;
    this.OPTION({
      GATE: () => this.LA(2).tokenType === T.Colon,
      DEF: () => {
        variable = nameOf(this.CONSUME(T.Name));
        this.CONSUME(T.Colon);
      },
    });
    const over = this.SUBRULE(this.expression);
    let where: Expression | undefined;
    this.OPTION2(() => {
      this.CONSUME(T.keyword('where'));
      where = this.SUBRULE2(this.expression);
    });
    return { ...(variable && { variable }), over, ...(where && { where }) };
  });

  private readonly resultLine = this.RULE('resultLine', () => {
    const name = nameOf(this.CONSUME(T.Name));
    let type: TypeText | undefined;
    this.OPTION(() => {
      this.CONSUME(T.Colon);
      type = this.SUBRULE(this.type);
    });
    const labels = this.SUBRULE(this.labels);
    let value: Expression | undefined;
    this.OPTION2(() => {
      this.CONSUME(T.Equals);
      value = this.SUBRULE(this.expression);
    });
    return { name, ...(type && { type }), labels, value };
  });

  /** The declarations of this part of the language. */
  protected readonly decisionStatements: AddingStatements<Declaration> = new Map([
    [T.keyword('fact'), (add) => this.fact(add)],
    [T.keyword('lookup'), (add) => this.lookup(add)],
    [T.keyword('requirement'), (add) => this.single(this.requirementLine, add)],
    [T.keyword('decision'), (add) => this.decision(add)],
    [T.keyword('exception'), (add) => this.single(this.exceptionLine, add)],
    [T.keyword('applicability'), (add) => this.single(this.applicabilityLine, add)],
  ]);

  /** The value that a keyword stands for. */
  protected is<const V>(value: V, _keyword: IToken): V {
    return value;
  }

  private fact(add: (node: Declaration) => void): void {
    const { head, line } = this.readLine(this.factLine);
    const field = this.fieldShape(head);
    if (head && field) {
      add({ kind: 'fact', name: head.name, labels: head.labels, field, ...this.whole(line) });
    }
  }

  private lookup(add: (node: Declaration) => void): void {
    const read = this.readLine(this.lookupLine);
    const rows = this.rows(read);
    const tail = this.tail();
    if (read.head) add({ ...read.head, rows, tail, ...this.whole(read.line) });
  }

  private decision(add: (node: Declaration) => void): void {
    const read = this.readLine(this.decisionLine);
    this.requireBlock(this.at(T.Indent), read);
    const body = this.body(read.head?.name.text ?? '', undefined);
    const tail = this.tail();
    if (read.head) add({ ...read.head, body: body ?? { kind: 'missing' }, tail, ...this.whole(read.line) });
  }

  /** Reads the body below a decision or a result field; `inline` is the body on its own line. */
  private body(name: string, inline: DecisionBody | undefined): DecisionBody | undefined {
    let body = inline;
    const rows: ConditionRow[] = [];
    const put = (read: ReadLine<unknown>, next: DecisionBody | undefined) => {
      if (body === undefined) body = next;
      else if (next !== undefined) this.findings.add('second-body', spanOf(read.first), { name });
    };
    const statements: Statements = new Map([
      [T.Equals, () => this.value(put)],
      [T.keyword('table'), () => this.table(put)],
      [T.keyword('each'), () => this.each(put)],
      [T.keyword('if'), () => this.condition(rows, put)],
    ]);
    this.block(() => this.dispatch(statements));
    return body;
  }

  private value(put: (read: ReadLine<unknown>, body: DecisionBody | undefined) => void): void {
    const read = this.readLine(this.valueLine);
    put(read, read.head && { kind: 'value', ...read.head, ...this.commentsOf('comments', read.line) });
  }

  private table(put: (read: ReadLine<unknown>, body: DecisionBody | undefined) => void): void {
    const read = this.readLine(this.tableLine);
    const rows = this.rows(read);
    put(read, read.head && { kind: 'table', ...read.head, rows, ...this.commentsOf('comments', read.line) });
  }

  private rows(read: ReadLine<unknown>): TableRow[] {
    const rows: TableRow[] = [];
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.single(this.rowLine, (row) => rows.push(row)));
    return rows;
  }

  private condition(
    rows: ConditionRow[],
    put: (read: ReadLine<unknown>, body: DecisionBody | undefined) => void,
  ): void {
    const read = this.readLine(this.ifLine);
    if (read.head === undefined) return;
    rows.push({ ...read.head, ...read.line });
    if (rows.length === 1) put(read, { kind: 'conditions', rows });
  }

  private each(put: (read: ReadLine<unknown>, body: DecisionBody | undefined) => void): void {
    const read = this.readLine(this.eachLine);
    const fields: ResultField[] = [];
    const statements: Statements = new Map([[T.Name, () => this.resultField(fields)]]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    put(read, read.head && { kind: 'each', ...read.head, fields, ...this.commentsOf('comments', read.line) });
  }

  private resultField(fields: ResultField[]): void {
    const { head, line } = this.readLine(this.resultLine);
    const inline = head?.value && ({ kind: 'value', value: head.value } as const);
    const body = this.body(head?.name.text ?? '', inline);
    const tail = this.tail();
    if (head === undefined) return;
    const { name, type, labels } = head;
    fields.push({
      kind: 'result-field',
      name,
      ...(type && { type }),
      labels,
      ...(body && { body }),
      tail,
      ...this.whole(line),
    });
  }
}
