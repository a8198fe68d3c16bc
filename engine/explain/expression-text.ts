/** Expressions in words and labels, with their values where they are known. */
import {
  type Cell,
  declaredField,
  type Expression,
  elementType,
  insideLoop,
  type Range,
  type StaticScope,
  typeOf,
} from '../program/index.ts';
import { boundsText, type KnownValues, NOTHING_KNOWN } from './known-values.ts';
import type { Speaker } from './speaker.ts';
import { itemText, numberText } from './value-text.ts';
import type { AggregateWords } from './wording-type.ts';

/** How tightly a phrase holds together; a looser phrase inside a tighter one takes brackets. */
const OR = 1;
const AND = 2;
const COMPARE = 3;
const ADD = 4;
const MULTIPLY = 5;
const WORD = 6;

interface Phrase {
  readonly text: string;
  readonly level: number;
}

const SIGNS = {
  add: { sign: '+', level: ADD },
  subtract: { sign: '−', level: ADD },
  multiply: { sign: '×', level: MULTIPLY },
  divide: { sign: '/', level: MULTIPLY },
  less: { sign: '<', level: COMPARE },
  'at-most': { sign: '≤', level: COMPARE },
  greater: { sign: '>', level: COMPARE },
  'at-least': { sign: '≥', level: COMPARE },
} as const;

/** An expression in words: `«НМИ» саны = 5`; with known values, `«НМИ» саны (4) = 5`. */
export function expressionText(
  speaker: Speaker,
  expression: Expression,
  scope: StaticScope,
  known: KnownValues = NOTHING_KNOWN,
): string {
  return new Words(speaker, known).phrase(expression, scope).text;
}

/** A cell, or what stands behind `=`: `3–5`, `тиімді немесе өте жақсы`, `≠ 3`. */
export function cellText(
  speaker: Speaker,
  cell: Cell,
  scope: StaticScope,
  known: KnownValues = NOTHING_KNOWN,
): string {
  return new Words(speaker, known).cell(cell, scope);
}

/** The same as a demand: a single value gets its equals sign. */
export function demandText(
  speaker: Speaker,
  cell: Cell,
  scope: StaticScope,
  known: KnownValues = NOTHING_KNOWN,
): string {
  return new Words(speaker, known).demand(cell, scope);
}

/** A range: `3–5`, `≥ 3`. */
export function rangeText(speaker: Speaker, range: Range, scope: StaticScope): string {
  return new Words(speaker, NOTHING_KNOWN).pattern(range, scope);
}

/** Whether the expression is written out as a value. */
export function isLiteral({ op }: Expression): boolean {
  return ['number', 'yes-no', 'date', 'text', 'item', 'category'].includes(op);
}

/** Whether the expression is made of others by signs or by "and" and "or", and so has no name of its own. */
export function isOperator({ op }: Expression): boolean {
  return op in SIGNS || op === 'matches' || op === 'and' || op === 'or';
}

class Words {
  private readonly speaker: Speaker;
  private readonly known: KnownValues;

  constructor(speaker: Speaker, known: KnownValues) {
    this.speaker = speaker;
    this.known = known;
  }

  phrase(expression: Expression, scope: StaticScope): Phrase {
    switch (expression.op) {
      case 'number':
        return word(numberText(this.speaker, expression.value));
      case 'yes-no':
        return word(expression.value ? this.speaker.wording.yes : this.speaker.wording.no);
      case 'date':
        return word(this.speaker.wording.date(expression.value));
      case 'text':
        return word(this.speaker.wording.quote(expression.value));
      case 'item':
        return word(itemText(this.speaker, expression.type, expression.name));
      case 'category':
        return word(expression.code);
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
      case 'less':
      case 'at-most':
      case 'greater':
      case 'at-least': {
        const { sign, level } = SIGNS[expression.op];
        if (
          expression.op === 'divide' &&
          expression.left.op === 'number' &&
          expression.right.op === 'number'
        ) {
          // A share such as 3/4 is one thing.
          const share = [expression.left, expression.right].map(({ value }) =>
            numberText(this.speaker, value),
          );
          return word(share.join('/'));
        }
        const left = this.bracketed(expression.left, scope, level);
        const right = this.bracketed(expression.right, scope, level + 1);
        return { text: `${left} ${sign} ${right}`, level };
      }
      case 'and':
      case 'or': {
        const { wording } = this.speaker;
        const level = expression.op === 'and' ? AND : OR;
        const items = expression.items.map((item) => this.bracketed(item, scope, level + 1));
        return { text: items.join(` ${expression.op === 'and' ? wording.and : wording.or} `), level };
      }
      case 'matches':
        return this.match(expression, scope);
      default: {
        const text = this.named(expression, scope);
        const value = this.known(expression, scope);
        return word(value === null ? text : `${text} (${value})`);
      }
    }
  }

  cell(cell: Cell, scope: StaticScope): string {
    const { wording } = this.speaker;
    if (cell.patterns.length === 0) return wording.any;
    const text = cell.patterns.map((pattern) => this.pattern(pattern, scope)).join(` ${wording.or} `);
    return cell.not === true ? `≠ ${text}` : text;
  }

  demand(cell: Cell, scope: StaticScope): string {
    const text = this.cell(cell, scope);
    const [only] = cell.patterns;
    return cell.not !== true && cell.patterns.length === 1 && only?.op !== 'range' ? `= ${text}` : text;
  }

  pattern(pattern: Expression | Range, scope: StaticScope): string {
    if (pattern.op !== 'range') return this.bracketed(pattern, scope, ADD);
    const end = (part: Expression | undefined) =>
      part === undefined ? null : this.bracketed(part, scope, ADD);
    const { minOpen, maxOpen } = pattern;
    return boundsText(end(pattern.min), end(pattern.max), minOpen, maxOpen, this.speaker.wording.any);
  }

  private match(expression: Extract<Expression, { op: 'matches' }>, scope: StaticScope): Phrase {
    const left = this.bracketed(expression.value, scope, ADD);
    const [only] = expression.cell.patterns;
    const yesNo = expression.cell.patterns.length === 1 && only?.op === 'yes-no';
    // "Serves the public (no)" says it all.
    if (yesNo && this.known(expression.value, scope) !== null) return word(left);
    const right = this.demand(expression.cell, scope);
    const sign = /^[=≠<>≥≤]/.test(right) ? ' ' : ': ';
    return { text: `${left}${sign}${right}`, level: COMPARE };
  }

  private bracketed(expression: Expression, scope: StaticScope, level: number): string {
    const phrase = this.phrase(expression, scope);
    return phrase.level < level ? `(${phrase.text})` : phrase.text;
  }

  /** What has a name or is a function, without its value. */
  private named(expression: Expression, scope: StaticScope): string {
    const { speaker } = this;
    const { index, wording } = speaker;
    const of = (part: Expression, inside = scope) => this.phrase(part, inside).text;
    switch (expression.op) {
      case 'fact':
      case 'field':
      case 'member': {
        const field = declaredField(index, expression, scope);
        return field === undefined ? expression.name : speaker.fieldLabel(field);
      }
      case 'element':
        return wording.element;
      case 'decision': {
        const place = index.decisions.get(expression.name) ?? -1;
        return speaker.label(speaker.program.decisions[place]?.label, expression.name);
      }
      case 'grouping':
        return speaker.label(index.groupings.get(expression.name)?.label, expression.name);
      case 'variable':
        return this.variable(expression.name, scope);
      case 'count':
      case 'sum':
      case 'mean':
      case 'least':
      case 'greatest':
      case 'all':
        return wording[expression.op](this.aggregate(expression, scope));
      case 'any':
        return wording.anyOf(this.aggregate(expression, scope));
      case 'round':
        return wording.rounded(of(expression.value), expression.digits);
      case 'indicators':
        return wording.indicators(this.argument(expression.competency, scope));
      case 'covers':
        return wording.covers(this.argument(expression.competency, scope));
      case 'value-of':
        return wording.points(this.argument(expression.item, scope));
      case 'given':
        return wording.given(of(expression.of));
      case 'lookup': {
        const label = speaker.label(index.lookups.get(expression.name)?.label, expression.name);
        return `${label} (${expression.arguments.map((argument) => this.argument(argument, scope)).join('; ')})`;
      }
      default:
        return '';
    }
  }

  /** An argument of a function: `Құзырет: Ынтымақтастық` where its value is known. */
  private argument(expression: Expression, scope: StaticScope): string {
    const value = this.known(expression, scope);
    if (value === null) return this.phrase(expression, scope).text;
    return `${new Words(this.speaker, NOTHING_KNOWN).phrase(expression, scope).text}: ${value}`;
  }

  /** A field of the same result or an item variable: the label of its type, else its own name. */
  private variable(name: string, scope: StaticScope): string {
    const { speaker } = this;
    for (const decision of speaker.program.decisions) {
      if (decision.body.kind !== 'each') continue;
      const field = decision.body.fields.find((candidate) => candidate.name === name);
      if (field !== undefined && scope.variables.get(name) === field.type) {
        return speaker.fieldLabel(field);
      }
    }
    const type = scope.variables.get(name);
    return type?.kind === 'item' ? speaker.label(speaker.index.types.get(type.type)?.label, name) : name;
  }

  private aggregate(
    expression: Extract<Expression, { list: Expression }>,
    scope: StaticScope,
  ): AggregateWords {
    const inside = insideLoop(scope, elementType(typeOf(this.speaker.index, expression.list, scope)));
    const plain = (part: Expression | undefined) =>
      part === undefined ? null : expressionText(this.speaker, part, inside);
    return {
      list: expressionText(this.speaker, expression.list, scope),
      of: expression.op === 'count' ? null : plain(expression.of),
      where: plain(expression.where),
    };
  }
}

function word(text: string): Phrase {
  return { text, level: WORD };
}
