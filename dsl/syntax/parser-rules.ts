/** Deadlines, effects, interpretations and forms. */

import type { AddingStatements, Statements } from './parser-core.ts';
import { DecisionParser } from './parser-decisions.ts';
import { nameOf, numberOf } from './token-text.ts';
import * as T from './tokens.ts';
import type {
  Declaration,
  EffectItem,
  FormItem,
  InterpretationItem,
  LineComments,
  Name,
  NumberText,
  Term,
} from './tree.ts';

export abstract class RuleParser extends DecisionParser {
  /** `мерзім plan_due: period_start + 10 жұмыс күні "…"` */
  private readonly deadlineLine = this.RULE('deadlineLine', () => {
    this.CONSUME(T.keyword('deadline'));
    const name = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const from = nameOf(this.CONSUME2(T.Name));
    const term = this.SUBRULE(this.deadlineTerm);
    return { kind: 'deadline' as const, name, from, term, labels: this.SUBRULE(this.labels) };
  });

  private readonly deadlineTerm = this.RULE('deadlineTerm', (): Term => {
    const start = this.LA(1).startOffset;
    const direction: Term['direction'] = this.OR([
      { ALT: () => this.is('after', this.CONSUME(T.Plus)) },
      { ALT: () => this.is('before', this.CONSUME(T.Minus)) },
    ]);
    const count = numberOf(this.CONSUME(T.NumberToken));
    const unit: Term['unit'] = this.OR2([
      { ALT: () => this.is('working-days', this.CONSUME(T.keyword('workingDays'))) },
      { ALT: () => this.is('calendar-days', this.CONSUME(T.keyword('calendarDays'))) },
      { ALT: () => this.is('months', this.CONSUME(T.keyword('months'))) },
      { ALT: () => this.is('years', this.CONSUME(T.keyword('years'))) },
    ]);
    let dayOfMonth: NumberText | undefined;
    this.OPTION(() => {
      this.CONSUME(T.Comma);
      this.CONSUME(T.keyword('dayOfMonth'));
      dayOfMonth = numberOf(this.CONSUME2(T.NumberToken));
    });
    return { direction, count, unit, ...(dayOfMonth && { dayOfMonth }), span: { start, end: this.end() } };
  });

  private readonly effectLine = this.RULE('effectLine', () => {
    this.CONSUME(T.keyword('effect'));
    return { kind: 'effect' as const, decision: nameOf(this.CONSUME(T.Name)) };
  });

  private readonly effectItemLine = this.RULE('effectItemLine', () => {
    const polarity: EffectItem['polarity'] = this.OR([
      { ALT: () => this.is('basis', this.CONSUME(T.keyword('basis'))) },
      { ALT: () => this.is('no-effect', this.CONSUME(T.keyword('noEffect'))) },
    ]);
    this.CONSUME(T.Colon);
    const name = nameOf(this.CONSUME(T.Name));
    return { kind: 'effect-item' as const, polarity, name, labels: this.SUBRULE(this.labels) };
  });

  private readonly groundLine = this.RULE('groundLine', () => {
    this.CONSUME(T.keyword('ground'));
    return { kind: 'ground' as const, labels: this.SUBRULE(this.labels) };
  });

  private readonly rewriteLine = this.RULE('rewriteLine', () => {
    this.CONSUME(T.keyword('rewrite'));
    const decision = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Equals);
    return { kind: 'rewrite' as const, decision, value: this.SUBRULE(this.expression) };
  });

  private readonly supplyLine = this.RULE('supplyLine', () => {
    this.CONSUME(T.keyword('supply'));
    const decision = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    const condition = this.SUBRULE(this.expression);
    this.CONSUME(T.Arrow);
    return { kind: 'supply' as const, decision, condition, value: this.SUBRULE(this.rowValue) };
  });

  private readonly countingLine = this.RULE('countingLine', () => {
    this.CONSUME(T.keyword('counting'));
    const deadlines = this.SUBRULE(this.names);
    this.CONSUME(T.Colon);
    const convention: Extract<InterpretationItem, { kind: 'counting' }>['convention'] = this.OR([
      { ALT: () => this.is('back-from-day-before', this.CONSUME(T.keyword('backFromDayBefore'))) },
      { ALT: () => this.is('does-not-roll', this.CONSUME(T.keyword('doesNotRoll'))) },
      { ALT: () => this.is('rolls-forward', this.CONSUME(T.keyword('rollsForward'))) },
    ]);
    return { kind: 'counting' as const, deadlines, convention };
  });

  private readonly citesLine = this.RULE('citesLine', () => {
    this.CONSUME(T.keyword('appliesTo'));
    this.CONSUME(T.Colon);
    return { kind: 'cites' as const, names: this.SUBRULE(this.names) };
  });

  private readonly formFieldLine = this.RULE('formFieldLine', () => {
    this.CONSUME(T.keyword('field'));
    const name = nameOf(this.CONSUME(T.Name));
    return { kind: 'form-field' as const, name, labels: this.SUBRULE(this.labels) };
  });

  private readonly formColumnsLine = this.RULE('formColumnsLine', () => {
    this.CONSUME(T.keyword('columns'));
    const list = nameOf(this.CONSUME(T.Name));
    this.CONSUME(T.Colon);
    return { kind: 'form-columns' as const, list, columns: this.SUBRULE(this.names) };
  });

  private readonly signaturesLine = this.RULE('signaturesLine', () => {
    this.CONSUME(T.keyword('signedBy'));
    this.CONSUME(T.Colon);
    return { kind: 'form-signatures' as const, roles: this.SUBRULE(this.names) };
  });

  /** Every declaration, by the keyword it begins with. */
  protected readonly declarationStatements: AddingStatements<Declaration> = new Map([
    ...this.listStatements,
    ...this.decisionStatements,
    [T.keyword('deadline'), (add) => this.deadline(add)],
    [T.keyword('effect'), (add) => this.effect(add)],
    [T.keyword('interpretation'), (add) => this.interpretation(add)],
    [T.keyword('form'), (add) => this.form(add)],
  ]);

  private deadline(add: (node: Declaration) => void): void {
    const { head, line } = this.readLine(this.deadlineLine);
    const open: { who?: readonly Name[]; whoComments?: LineComments } = {};
    const statements: Statements = new Map([[T.keyword('who'), () => this.whoInto(open)]]);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (head) add({ ...head, ...open, tail, ...this.whole(line) });
  }

  private effect(add: (node: Declaration) => void): void {
    const read = this.readLine(this.effectLine);
    const items: EffectItem[] = [];
    const item = () => this.single(this.effectItemLine, (node) => items.push(node));
    const statements: Statements = new Map([
      [T.keyword('basis'), item],
      [T.keyword('noEffect'), item],
    ]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (read.head) add({ ...read.head, items, tail, ...this.whole(read.line) });
  }

  private interpretation(add: (node: Declaration) => void): void {
    const read = this.readLine(this.interpretationLine);
    const items: InterpretationItem[] = [];
    const put = (node: InterpretationItem) => items.push(node);
    const statements: Statements = new Map([
      [T.keyword('ground'), () => this.single(this.groundLine, put)],
      [T.keyword('rewrite'), () => this.single(this.rewriteLine, put)],
      [T.keyword('supply'), () => this.single(this.supplyLine, put)],
      [T.keyword('counting'), () => this.single(this.countingLine, put)],
      [T.keyword('appliesTo'), () => this.single(this.citesLine, put)],
    ]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (read.head) {
      add({ ...read.head, kind: 'interpretation', items, tail, ...this.whole(read.line) });
    }
  }

  private form(add: (node: Declaration) => void): void {
    const read = this.readLine(this.formLine);
    const items: FormItem[] = [];
    const put = (node: FormItem) => items.push(node);
    const statements: Statements = new Map([
      [T.keyword('field'), () => this.single(this.formFieldLine, put)],
      [T.keyword('columns'), () => this.single(this.formColumnsLine, put)],
      [T.keyword('signedBy'), () => this.single(this.signaturesLine, put)],
    ]);
    this.requireBlock(this.at(T.Indent), read);
    this.block(() => this.dispatch(statements));
    const tail = this.tail();
    if (read.head) add({ ...read.head, kind: 'form', items, tail, ...this.whole(read.line) });
  }
}
