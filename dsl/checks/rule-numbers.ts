/** The numbers that rules use, with their places in the text of the act. */
import { parseRational, type Rational } from '../../engine/index.ts';
import type { Declaration, Expression, Span } from '../syntax/index.ts';
import { perNode } from './remember.ts';

/** A number in a declaration. */
export interface RuleNumber {
  readonly value: Rational;
  readonly span: Span;
  /** It is part of a rule, which the text of the provision must state; bounds of facts and readings are not. */
  readonly stated: boolean;
}

/** Declarations whose numbers the act itself must state. */
const RULES: ReadonlySet<Declaration['kind']> = new Set([
  'decision',
  'requirement',
  'exception',
  'applicability',
  'lookup',
  'deadline',
  'scale',
  'choice',
] as const);

/** Declarations that may have numbers besides: bounds of facts, and readings of the act. */
const OTHERS: ReadonlySet<Declaration['kind']> = new Set(['fact', 'interpretation', 'grouping'] as const);

/** The numbers of a declaration; a fraction of two numbers (`2/3`) is one. */
export const ruleNumbers = perNode(numbersOf);

function numbersOf(declaration: Declaration): readonly RuleNumber[] {
  const stated = RULES.has(declaration.kind);
  if (!stated && !OTHERS.has(declaration.kind)) return [];
  const found: RuleNumber[] = [];
  const add = (value: Rational | null, span: Span, counts = stated): void => {
    if (value !== null) found.push({ value, span, stated: counts });
  };
  const visit = (node: object, inType: boolean): void => {
    const here = stated && !inType;
    if (isTerm(node)) {
      // `+ 1 ай, айдың күні 10`: the act says "the next month".
      if (node.dayOfMonth !== undefined) add(numberOf(node.dayOfMonth.raw), node.dayOfMonth.span);
      add(numberOf(node.count.raw), node.count.span, here && node.dayOfMonth === undefined);
      return;
    }
    if (isNumber(node)) {
      add(numberOf(node.raw), node.span, here);
      return;
    }
    const fraction = isDivision(node) ? fractionOf(node) : undefined;
    if (fraction !== undefined && isDivision(node)) {
      add(fraction, node.span, here);
      return;
    }
    const parts = isDivision(node) && dividesByItsTerms(node) ? { left: node.left } : node;
    for (const [key, value] of Object.entries(parts)) {
      if (key === 'span' || key === 'comments' || typeof value !== 'object' || value === null) continue;
      // Bounds and digits of a declared type need not be stated where the value is computed.
      visit(value, inType || key === 'type' || key === 'field');
    }
  };
  visit(declaration, false);
  return found;
}

function numberOf(raw: string): Rational | null {
  return parseRational(raw.replace(',', '.'));
}

/** A number in an expression, of an item, or a bound: all keep their digits as written. */
function isNumber(node: object): node is { readonly raw: string; readonly span: Span } {
  return 'raw' in node && typeof node.raw === 'string' && 'span' in node;
}

type Division = Extract<Expression, { kind: 'arithmetic' }>;

function isDivision(node: object): node is Division {
  return 'kind' in node && node.kind === 'arithmetic' && 'operator' in node && node.operator === '/';
}

function isTerm(node: object): node is {
  readonly count: { readonly raw: string; readonly span: Span };
  readonly dayOfMonth?: { readonly raw: string; readonly span: Span };
} {
  return 'direction' in node && 'count' in node;
}

/** `2/3`. */
function fractionOf({ left, right }: Division): Rational | undefined {
  if (left.kind !== 'number' || right.kind !== 'number') return undefined;
  const [numerator, denominator] = [numberOf(left.raw), numberOf(right.raw)];
  if (numerator === null || denominator === null || denominator.isZero) return undefined;
  return numerator.dividedBy(denominator);
}

/** A mean written out, `(a + b + c) / 3`: the divisor is the number of its terms, not a number of the act. */
function dividesByItsTerms({ left, right }: Division): boolean {
  const divisor = right.kind === 'number' ? numberOf(right.raw) : null;
  return divisor?.isInteger === true && divisor.numerator === BigInt(termsOf(left));
}

function termsOf(node: Expression): number {
  if (node.kind === 'group') return termsOf(node.of);
  if (node.kind !== 'arithmetic' || node.operator !== '+') return 1;
  return termsOf(node.left) + termsOf(node.right);
}
