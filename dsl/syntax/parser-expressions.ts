/** Expressions, patterns and table cells. */
import type { IOrAlt, IToken } from 'chevrotain';
import { NESTING_LIMIT } from './layout.ts';
import {
  AGGREGATES,
  BINARY,
  type BinaryOperator,
  BUILTINS,
  CELL_COMPARISONS,
  LEVEL,
  RANGE_END_STARTS,
  RANGES,
} from './operators.ts';
import { ParserCore } from './parser-core.ts';
import { dateOf, nameOf, numberOf, quotedOf, spanOf } from './token-text.ts';
import * as T from './tokens.ts';
import type {
  AggregateFunction,
  BuiltinFunction,
  Cell,
  Expression,
  Labels,
  Pattern,
  Quoted,
  RangePattern,
  RowValue,
  Surface,
} from './tree.ts';

/** A line with more operations than this is refused, so that no tree is deeper than programs can walk. */
const OPERATION_LIMIT = 500;

type Alternatives<R> = IOrAlt<R>[] | undefined;

export abstract class ExpressionParser extends ParserCore {
  private operandAlternatives: Alternatives<Expression>;
  private aggregateAlternatives: Alternatives<AggregateFunction>;
  private builtinAlternatives: Alternatives<BuiltinFunction>;

  /** `"…" ru "…" en "…"` */
  protected readonly labels = this.RULE('labels', (): Labels => {
    const labels: { [S in Surface]?: Quoted } = {};
    this.OPTION(() => {
      labels[this.surface] = quotedOf(this.CONSUME(T.Text));
    });
    this.MANY(() => {
      const tag = this.CONSUME(T.Tag);
      const text = quotedOf(this.CONSUME2(T.Text));
      this.ACTION(() => this.addLabel(labels, tag, text));
    });
    return labels;
  });

  /**
   * An expression whose operators bind at least as tightly as `lowest`. The operators are looked up in a table
   * (precedence climbing), so that a level of brackets costs two rules, not one for every precedence.
   */
  protected readonly expression = this.RULE('expression', (lowest: number = LEVEL.any): Expression => {
    let left = this.SUBRULE(this.operand);
    let highest: number = LEVEL.product;
    for (let next = BINARY.get(this.LA(1).tokenType); next; next = BINARY.get(this.LA(1).tokenType)) {
      if (next.level < lowest || next.level > highest) break;
      this.operation();
      this.SKIP_TOKEN();
      left = this.binary(left, next);
      highest = next.level === LEVEL.compare ? LEVEL.compare - 1 : next.level;
    }
    return left;
  });

  private readonly operand = this.RULE('operand', (): Expression => {
    this.operandAlternatives ??= [
      { ALT: () => this.SUBRULE(this.nameOrCall) },
      {
        ALT: () => {
          const token = this.CONSUME(T.NumberToken);
          return { kind: 'number', ...numberOf(token) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.DateToken);
          return { kind: 'date', ...dateOf(token) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Text);
          return { kind: 'string', ...quotedOf(token) };
        },
      },
      { ALT: () => ({ kind: 'yes-no', value: true, span: spanOf(this.CONSUME(T.keyword('yes'))) }) },
      { ALT: () => ({ kind: 'yes-no', value: false, span: spanOf(this.CONSUME(T.keyword('no'))) }) },
      {
        ALT: () => {
          const start = this.CONSUME(T.Minus).startOffset;
          const of = this.nested(NESTING_LIMIT, () => this.SUBRULE(this.operand));
          return { kind: 'negate', of, span: { start, end: this.end() } };
        },
      },
      {
        ALT: () => {
          const start = this.CONSUME(T.OpenParen).startOffset;
          const of = this.nested(NESTING_LIMIT, () => this.SUBRULE(this.expression));
          this.CONSUME(T.CloseParen);
          return { kind: 'group', of, span: { start, end: this.end() } };
        },
      },
      { ALT: () => this.SUBRULE(this.aggregate) },
      { ALT: () => this.SUBRULE(this.builtin) },
    ];
    let operand = this.OR({ DEF: this.operandAlternatives, ERR_MSG: '#expression' });
    this.MANY(() => {
      this.operation();
      this.CONSUME(T.Dot);
      const name = nameOf(this.CONSUME(T.Name));
      this.ACTION(() => {
        operand = { kind: 'member', of: operand, name, span: { start: operand.span.start, end: this.end() } };
      });
    });
    return operand;
  });

  private readonly nameOrCall = this.RULE('nameOrCall', (): Expression => {
    const name = nameOf(this.CONSUME(T.Name));
    let call: readonly Expression[] | undefined;
    this.OPTION(() => {
      call = this.SUBRULE(this.arguments);
    });
    if (call === undefined) return { kind: 'name', name, span: name.span };
    return {
      kind: 'call',
      function: name,
      arguments: call,
      span: { start: name.span.start, end: this.end() },
    };
  });

  private readonly arguments = this.RULE('arguments', (): Expression[] => {
    const values: Expression[] = [];
    this.CONSUME(T.OpenParen);
    this.MANY_SEP({
      SEP: T.Comma,
      DEF: () => {
        values.push(this.nested(NESTING_LIMIT, () => this.SUBRULE(this.expression)));
      },
    });
    this.CONSUME(T.CloseParen);
    return values;
  });

  private readonly builtin = this.RULE('builtin', (): Expression => {
    const start = this.LA(1).startOffset;
    this.builtinAlternatives ??= BUILTINS.map(([name, type]) => ({
      ALT: () => {
        this.CONSUME(type);
        return name;
      },
    }));
    const name = this.OR(this.builtinAlternatives);
    const values = this.SUBRULE(this.arguments);
    return { kind: 'call', function: name, arguments: values, span: { start, end: this.end() } };
  });

  /** `саны(kpis мұнда achieved)`, `орташа(kpis: score)` */
  private readonly aggregate = this.RULE('aggregate', (): Expression => {
    const start = this.LA(1).startOffset;
    this.aggregateAlternatives ??= AGGREGATES.map(([name, type]) => ({
      ALT: () => {
        this.CONSUME(type);
        return name;
      },
    }));
    const name = this.OR(this.aggregateAlternatives);
    this.CONSUME(T.OpenParen);
    const list = this.nested(NESTING_LIMIT, () => this.SUBRULE(this.expression));
    let where: Expression | undefined;
    let of: Expression | undefined;
    this.OPTION(() => {
      this.CONSUME(T.keyword('where'));
      where = this.nested(NESTING_LIMIT, () => this.SUBRULE2(this.expression));
    });
    this.OPTION2(() => {
      this.CONSUME(T.Colon);
      of = this.nested(NESTING_LIMIT, () => this.SUBRULE3(this.expression));
    });
    this.CONSUME(T.CloseParen);
    const span = { start, end: this.end() };
    return { kind: 'aggregate', function: name, list, ...(where && { where }), ...(of && { of }), span };
  });

  /** One alternative behind `=` or in a cell: a value or a range. */
  protected readonly pattern = this.RULE('pattern', (): Pattern => {
    if (RANGES.has(this.LA(1).tokenType)) return this.range(undefined);
    const value = this.SUBRULE(this.expression, { ARGS: [LEVEL.sum] });
    return RANGES.has(this.LA(1).tokenType) ? this.range(value) : value;
  });

  /** What a rule gives: an expression, `қолданылмайды`, or a range. */
  protected readonly rowValue = this.RULE('rowValue', (): RowValue => {
    if (RANGES.has(this.LA(1).tokenType)) return this.range(undefined);
    const notApplicable = T.keyword('notApplicable');
    if (this.at(notApplicable)) return { kind: 'not-applicable', span: spanOf(this.CONSUME(notApplicable)) };
    const value = this.SUBRULE(this.expression);
    const whole = ['and', 'or', 'compare', 'match'].includes(value.kind);
    return !whole && RANGES.has(this.LA(1).tokenType) ? this.range(value) : value;
  });

  protected readonly cell = this.RULE('cell', (): Cell => {
    const first = this.LA(1);
    if (first.tokenType === T.Star) {
      this.CONSUME(T.Star);
      return { kind: 'any', span: spanOf(first) };
    }
    const operator = CELL_COMPARISONS.get(first.tokenType);
    if (operator) {
      this.SKIP_TOKEN();
      const value = this.SUBRULE(this.expression, { ARGS: [LEVEL.sum] });
      return { kind: 'comparison', operator, value, span: { start: first.startOffset, end: this.end() } };
    }
    return {
      kind: 'alternatives',
      patterns: this.patterns(),
      span: { start: first.startOffset, end: this.end() },
    };
  });

  private patterns(): Pattern[] {
    const patterns = [this.SUBRULE(this.pattern)];
    while (this.at(T.Bar)) {
      this.SKIP_TOKEN();
      patterns.push(this.SUBRULE2(this.pattern));
    }
    return patterns;
  }

  private range(min: Expression | undefined): RangePattern {
    const sign = this.LA(1);
    const open = RANGES.get(sign.tokenType) ?? { minOpen: false, maxOpen: false };
    this.SKIP_TOKEN();
    const max =
      min === undefined || RANGE_END_STARTS.has(this.LA(1).tokenType)
        ? this.SUBRULE3(this.expression, { ARGS: [LEVEL.sum] })
        : undefined;
    const span = { start: min?.span.start ?? sign.startOffset, end: this.end() };
    return { kind: 'range', ...(min && { min }), ...(max && { max }), ...open, span };
  }

  private binary(left: Expression, operator: BinaryOperator): Expression {
    const start = left.span.start;
    if (operator.kind === 'match') {
      const patterns = this.patterns();
      return { kind: 'match', operator: operator.operator, left, patterns, span: { start, end: this.end() } };
    }
    const right = this.SUBRULE2(this.expression, { ARGS: [operator.level + 1] });
    const span = { start, end: this.end() };
    switch (operator.kind) {
      case 'compare':
        return { kind: 'compare', operator: operator.operator, left, right, span };
      case 'arithmetic':
        return { kind: 'arithmetic', operator: operator.operator, left, right, span };
      default: {
        const before = left.kind === operator.kind ? left.items : [left];
        return { kind: operator.kind, items: [...before, right], span };
      }
    }
  }

  private operation(): void {
    this.operations++;
    if (this.operations > OPERATION_LIMIT) {
      this.fail('expression-too-long', spanOf(this.LA(1)), { limit: OPERATION_LIMIT });
    }
  }

  private addLabel(labels: { [S in Surface]?: Quoted }, tag: IToken, text: Quoted): void {
    const language = tag.image as Surface;
    if (labels[language] === undefined) labels[language] = text;
    else this.findings.add('duplicate-label', spanOf(tag), { language });
  }
}
