/** The generator with all operations of the expression language. */
import type { Expression } from '../program/index.ts';
import { matchesLookup } from './expressions/lookup.ts';
import { EXPRESSIONS } from './expressions/table.ts';
import type { ExpressionOf } from './expressions/written.ts';
import { Generator } from './generator.ts';
import type { Held, HeldYesNo, Value } from './held.ts';
import type { Scope } from './scope.ts';

/** Writes the expressions of a program. */
export class ProgramGenerator extends Generator {
  override expression(expression: Expression, scope: Scope): Held {
    // The table has for each operation the function that takes that operation's expressions.
    const write = EXPRESSIONS[expression.op] as (expression: never, g: Generator, scope: Scope) => Held;
    return write(expression as never, this, scope);
  }

  override inInterval(value: Value, lookup: ExpressionOf<'lookup'>, scope: Scope): HeldYesNo {
    return matchesLookup(this, value, lookup, scope);
  }
}
