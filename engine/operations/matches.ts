/** `x = a | b`, `x = 3..5`, `x != a`. */
import { compileCell } from './match-cell.ts';
import type { Operation } from './operation.ts';

/** Whether the value matches one of the alternatives. */
export const matches: Operation<'matches'> = (expression, compiler, scope) => {
  const value = compiler.compile(expression.value, scope);
  const cell = compileCell(expression.cell, compiler.typeOf(expression.value, scope), compiler, scope);
  return (run) => cell(run, value(run));
};
