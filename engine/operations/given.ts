/** `берілген(x)`: whether an optional fact is given. */
import { declaredField, type Expression } from '../program/index.ts';
import { Stop } from '../values/index.ts';
import type { Compiler, Operation, Scope } from './operation.ts';

/**
 * Yes or no. Only an optional fact (or a field of an optional record) may be "not given": a required one that
 * is absent is a missing fact, here as elsewhere.
 */
export const given: Operation<'given'> = (expression, compiler, scope) => {
  const of = compiler.compile(expression.of, scope);
  const optional = mayBeAbsent(expression.of, compiler, scope);
  const parent = expression.of.op === 'member' ? expression.of.of : null;
  const parentValue = parent === null ? null : compiler.compile(parent, scope);
  const parentOptional = parent !== null && mayBeAbsent(parent, compiler, scope);
  return (run) => {
    const value = of(run);
    if (!(value instanceof Stop)) return true;
    if (value.status !== 'missing-facts') return value;
    if (parentValue !== null && parentValue(run) instanceof Stop) return parentOptional ? false : value;
    return optional ? false : value;
  };
};

function mayBeAbsent(expression: Expression, compiler: Compiler, scope: Scope): boolean {
  return declaredField(compiler.index, expression, scope.types)?.optional ?? false;
}
