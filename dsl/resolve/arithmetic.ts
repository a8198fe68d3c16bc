/** Sums, differences, products and quotients. */
import type { Rational } from '../../engine/index.ts';
import type { Expression } from '../syntax/index.ts';
import { checkNumber, checkUnits } from './assignment.ts';
import { at, BROKEN, type Scope, type Typed, tell } from './scope.ts';
import { commonUnit, type NumberType, productUnit, quotientUnit } from './static-types.ts';

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;

const OPERATIONS = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const;

/** Resolves `left operator right`. */
export function resolveArithmetic(expression: Arithmetic, scope: Scope): Typed {
  const { operator } = expression;
  const left = scope.analysis.expression(expression.left, scope);
  const right = scope.analysis.expression(expression.right, scope);
  const leftType = checkNumber(left, expression.left.span, scope);
  const rightType = checkNumber(right, expression.right.span, scope);
  if (leftType === undefined || rightType === undefined) return BROKEN;
  const additive = operator === '+' || operator === '-';
  if (additive && !checkUnits(leftType, rightType, expression.right.span, scope)) return BROKEN;
  if (operator === '/' && rightType.constant?.isZero === true) {
    tell(scope, 'division-by-zero', expression.right.span, {});
    return BROKEN;
  }
  const type = resultType(operator, leftType, rightType);
  if (left.compiled === null || right.compiled === null) return { compiled: null, type };
  return {
    compiled: {
      op: OPERATIONS[operator],
      left: left.compiled,
      right: right.compiled,
      ...at(expression.span),
    },
    type,
  };
}

/** Resolves `-x`: the constant itself where `x` is one, else zero less `x`. */
export function resolveNegation(expression: Extract<Expression, { kind: 'negate' }>, scope: Scope): Typed {
  const of = scope.analysis.expression(expression.of, scope);
  const type = checkNumber(of, expression.of.span, scope);
  if (type === undefined) return BROKEN;
  const { integer, unit, constant } = type;
  const negated: NumberType = {
    kind: 'number',
    integer,
    unit,
    ...(constant === undefined ? {} : { constant: constant.negated() }),
  };
  if (of.compiled === null) return { compiled: null, type: negated };
  if (of.compiled.op === 'number') {
    const { value } = of.compiled;
    const text = value.startsWith('-') ? value.slice(1) : value === '0' ? value : `-${value}`;
    return { compiled: { op: 'number', value: text, ...at(expression.span) }, type: negated };
  }
  const zero = { op: 'number' as const, value: '0', ...at(expression.span) };
  return {
    compiled: { op: 'subtract', left: zero, right: of.compiled, ...at(expression.span) },
    type: negated,
  };
}

function resultType(operator: Arithmetic['operator'], left: NumberType, right: NumberType): NumberType {
  const constant = fold(operator, left.constant, right.constant);
  const unit =
    operator === '*'
      ? productUnit(left.unit, right.unit)
      : operator === '/'
        ? quotientUnit(left.unit, right.unit)
        : commonUnit(left.unit, right.unit);
  if (constant !== undefined) return { kind: 'number', integer: constant.isInteger, unit, constant };
  return { kind: 'number', integer: operator !== '/' && left.integer && right.integer, unit };
}

function fold(
  operator: Arithmetic['operator'],
  left: Rational | undefined,
  right: Rational | undefined,
): Rational | undefined {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return left.dividedBy(right);
  }
}
