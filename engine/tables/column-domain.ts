/**
 * What values a column of a table can take at all: bounds and step of numbers, the items of a type. Taken from
 * declared types, from how an expression is built, and from requirements that fix the size of a list.
 */
import { parseRational, Rational } from '../numbers/index.ts';
import {
  type Expression,
  elementType,
  indexProgram,
  insideLoop,
  type Program,
  type StaticScope,
  TOP_SCOPE,
  typeOf,
  type ValueType,
} from '../program/index.ts';
import { greater, lesser, sizeOfList } from './list-size.ts';

/** Numbers from `min` to `max` (inclusive; null: unbounded); multiples of `step` only, or any (null). */
export interface NumberDomain {
  readonly kind: 'numbers';
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly step: Rational | null;
}
/** Finitely many values: items, yes and no, category codes. `open`: others exist that no rule can name. */
export interface FiniteDomain {
  readonly kind: 'values';
  readonly values: readonly (string | boolean)[];
  readonly open: boolean;
}
export type Domain = NumberDomain | FiniteDomain;

const ONE = Rational.integer(1);
const ANY_NUMBER: NumberDomain = { kind: 'numbers', min: null, max: null, step: null };
const YES_NO: FiniteDomain = { kind: 'values', values: [true, false], open: false };

/** In what a domain is looked for. */
export interface DomainContext {
  readonly program: Program;
  readonly reading: 'adopted' | 'literal';
  /** Conditions that hold wherever the domain matters; those on the size of a list narrow what counts give. */
  readonly assumed: readonly Expression[];
}

/** The domain of an expression, or undefined where it is none that tables are decided over (texts, dates). */
export function domainOf(
  context: DomainContext,
  expression: Expression,
  scope: StaticScope,
): Domain | undefined {
  const { program } = context;
  const of = (e: Expression): Domain | undefined => domainOf(context, e, scope);
  const numbers = (e: Expression): NumberDomain => {
    const domain = of(e);
    return domain?.kind === 'numbers' ? domain : ANY_NUMBER;
  };
  switch (expression.op) {
    case 'number': {
      const value = parseRational(expression.value);
      return value === null
        ? ANY_NUMBER
        : { kind: 'numbers', min: value, max: value, step: value.isInteger ? ONE : null };
    }
    case 'yes-no':
    case 'and':
    case 'or':
    case 'matches':
    case 'less':
    case 'at-most':
    case 'greater':
    case 'at-least':
    case 'all':
    case 'any':
    case 'given':
    case 'covers':
      return YES_NO;
    case 'fact':
    case 'field':
    case 'element':
    case 'member':
    case 'item':
    case 'category':
    case 'variable':
      return domainOfType(program, typeOf(indexProgram(program), expression, scope));
    case 'grouping': {
      const type = program.types[expression.name];
      return type && { kind: 'values', values: type.items.map((item) => item.name), open: false };
    }
    case 'decision':
      return decisionDomain(context, expression.name);
    case 'add':
      return sum(numbers(expression.left), numbers(expression.right));
    case 'subtract':
      return sum(numbers(expression.left), negate(numbers(expression.right)));
    case 'multiply':
      return product(numbers(expression.left), numbers(expression.right));
    case 'divide':
      return quotient(numbers(expression.left), numbers(expression.right));
    case 'count':
      return countDomain(context, expression);
    case 'sum':
      return sumOfList(itemDomain(context, expression, scope));
    case 'mean':
      return { ...itemDomain(context, expression, scope), step: null };
    case 'least':
    case 'greatest':
      return itemDomain(context, expression, scope);
    case 'round': {
      const inner = numbers(expression.value);
      const step = Rational.fraction(1n, 10n ** BigInt(expression.digits));
      return {
        kind: 'numbers',
        min: inner.min?.round(expression.digits) ?? null,
        max: inner.max?.round(expression.digits) ?? null,
        step: inner.step?.equals(ONE) ? ONE : step,
      };
    }
    case 'indicators':
      return { kind: 'numbers', min: Rational.ZERO, max: null, step: ONE };
    case 'value-of':
      return ANY_NUMBER;
    case 'lookup': {
      const lookup = program.lookups.find((l) => l.name === expression.name);
      return lookup?.result ? domainOfType(program, lookup.result) : undefined;
    }
    case 'date':
    case 'text':
      return undefined;
  }
}

/** The domain a declared type allows; a dense one for numbers without declared digits is told by null `step`. */
export function domainOfType(program: Program, type: ValueType | null): Domain | undefined {
  switch (type?.kind) {
    case 'integer':
    case 'number':
      return {
        kind: 'numbers',
        min: type.min === undefined ? null : parseRational(type.min),
        max: type.max === undefined ? null : parseRational(type.max),
        step: type.kind === 'integer' ? ONE : null,
      };
    case 'yes-no':
      return YES_NO;
    case 'item': {
      const items = program.types[type.type]?.items;
      return items && { kind: 'values', values: items.map((item) => item.name), open: false };
    }
    case 'category':
      return { kind: 'values', values: type.codes ?? [], open: type.codes === undefined };
    default:
      return undefined;
  }
}

function decisionDomain(context: DomainContext, name: string): Domain | undefined {
  const { program, reading } = context;
  const decision = program.decisions.find((d) => d.name === name);
  if (decision === undefined) return undefined;
  const rewrite =
    reading === 'literal'
      ? undefined
      : program.interpretations.flatMap((i) => i.rewrites).find((r) => r.decision === name);
  const declared = domainOfType(program, decision.type);
  const literal =
    decision.body.kind === 'value' && declared?.kind === 'numbers'
      ? narrow(declared, domainOf(context, decision.body.value, TOP_SCOPE))
      : declared;
  if (rewrite?.value.op !== 'round' || literal?.kind !== 'numbers') return literal;
  return { ...literal, step: Rational.fraction(1n, 10n ** BigInt(rewrite.value.digits)) };
}

/** The narrower of what a type declares and what an expression can give. */
function narrow(declared: NumberDomain, computed: Domain | undefined): NumberDomain {
  if (computed?.kind !== 'numbers') return declared;
  return {
    kind: 'numbers',
    min: greater(declared.min, computed.min),
    max: lesser(declared.max, computed.max),
    step: declared.step ?? computed.step,
  };
}

type Aggregate = Extract<Expression, { op: 'count' | 'sum' | 'mean' | 'least' | 'greatest' | 'all' | 'any' }>;

function itemDomain(context: DomainContext, expression: Aggregate, scope: StaticScope): NumberDomain {
  const { program } = context;
  const element = elementType(typeOf(indexProgram(program), expression.list, scope));
  const inner = insideLoop(scope, element);
  const domain =
    expression.of === undefined ? domainOfType(program, element) : domainOf(context, expression.of, inner);
  return domain?.kind === 'numbers' ? domain : ANY_NUMBER;
}

/** A count is at least 0; the size of a whole list is what conditions allow, and no part of it is larger. */
function countDomain(context: DomainContext, expression: Aggregate): NumberDomain {
  const size = sizeOfList(context.assumed, expression.list);
  const whole = expression.where === undefined && size.min !== null;
  return { kind: 'numbers', min: whole ? size.min : Rational.ZERO, max: size.max, step: ONE };
}

function sumOfList(item: NumberDomain): NumberDomain {
  return {
    kind: 'numbers',
    min: item.min !== null && item.min.sign >= 0 ? Rational.ZERO : null,
    max: item.max !== null && item.max.sign <= 0 ? Rational.ZERO : null,
    step: item.step,
  };
}

function sum(a: NumberDomain, b: NumberDomain): NumberDomain {
  return {
    kind: 'numbers',
    min: a.min === null || b.min === null ? null : a.min.plus(b.min),
    max: a.max === null || b.max === null ? null : a.max.plus(b.max),
    step: commonStep(a.step, b.step),
  };
}

function negate(a: NumberDomain): NumberDomain {
  return { kind: 'numbers', min: a.max?.negated() ?? null, max: a.min?.negated() ?? null, step: a.step };
}

function product(a: NumberDomain, b: NumberDomain): NumberDomain {
  const step = a.step === null || b.step === null ? null : a.step.times(b.step);
  if (a.min === null || a.max === null || b.min === null || b.max === null) {
    const positive = a.min !== null && b.min !== null && a.min.sign >= 0 && b.min.sign >= 0;
    return { kind: 'numbers', min: positive && a.min && b.min ? a.min.times(b.min) : null, max: null, step };
  }
  const ends = [a.min.times(b.min), a.min.times(b.max), a.max.times(b.min), a.max.times(b.max)];
  return {
    kind: 'numbers',
    min: ends.reduce((x, y) => (x.compare(y) <= 0 ? x : y)),
    max: ends.reduce((x, y) => (x.compare(y) >= 0 ? x : y)),
    step,
  };
}

function quotient(a: NumberDomain, b: NumberDomain): NumberDomain {
  if (b.min !== null && b.max !== null && b.min.equals(b.max) && !b.min.isZero) {
    const inverse = ONE.dividedBy(b.min);
    const point: NumberDomain = { kind: 'numbers', min: inverse, max: inverse, step: null };
    return { ...product(a, point), step: null };
  }
  const positive = a.min !== null && a.min.sign >= 0 && b.min !== null && b.min.sign >= 0;
  return { kind: 'numbers', min: positive ? Rational.ZERO : null, max: null, step: null };
}

function commonStep(a: Rational | null, b: Rational | null): Rational | null {
  if (a === null || b === null) return null;
  if (a.equals(b)) return a;
  return a.isInteger && b.isInteger ? ONE : null;
}
