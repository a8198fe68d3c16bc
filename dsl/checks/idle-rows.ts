/** Rows of tables that decide nothing. */
import { idleRows } from '../../engine/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { CheckContext } from './check.ts';
import { tablesOf } from './tables-of.ts';

/** `unreachable-row`: no value reaches it; `repeated-row`: rows before it give the same wherever it applies. */
export function* rowsThatDecideNothing(context: CheckContext): Generator<Diagnostic> {
  for (const { name, table, scope, onlyWhere } of tablesOf(context)) {
    for (const { row, repeats } of idleRows(context.program, table, context.reading, { scope, onlyWhere })) {
      const origin = table.rows[row]?.origin;
      if (origin === undefined) continue;
      const { file, start, end, provision } = origin;
      const code = repeats.length === 0 ? 'unreachable-row' : 'repeated-row';
      yield diagnostic(code, file, { start, end }, { name }, { provision });
    }
  }
}
