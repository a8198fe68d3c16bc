/** The writer with the operations of the expression language. */
import type { Expression } from '../program/index.ts';
import { EXPRESSIONS } from './expressions/table.ts';
import type { Written } from './expressions/written.ts';
import type { Held, HeldYesNo } from './held.ts';
import { intervalMatch } from './intervals.ts';
import type { Scope } from './scope.ts';
import { Writer } from './writer.ts';

/** Writes expressions by the table of operations. */
export class ProgramWriter extends Writer {
  expression(expression: Expression, scope: Scope): Held {
    // The table has for each operation the function that takes that operation's expressions.
    const write = EXPRESSIONS[expression.op] as Written<never>;
    return write(expression as never, this, scope);
  }

  inInterval(held: Held, lookup: Expression & { readonly op: 'lookup' }, scope: Scope): HeldYesNo {
    return intervalMatch(this, held, lookup, scope);
  }
}
