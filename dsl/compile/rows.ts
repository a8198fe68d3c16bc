/** Rows of tables and of conditions. */
import type { ConditionRow, Row } from '../../engine/index.ts';
import {
  type Column,
  condition,
  originOf,
  resolveCell,
  resolveRowValue,
  type Scope,
  type StaticType,
  tell,
} from '../resolve/index.ts';
import { type ConditionsBody, labelOf, type TableRow } from '../syntax/index.ts';

/** The rows of a table, each with one cell a column; broken ones are left out. */
export function compileRows(
  rows: readonly TableRow[],
  columns: readonly Column[],
  type: StaticType,
  scope: Scope,
): Row[] {
  return rows.flatMap((row) => {
    const fits = row.cells.length === columns.length;
    if (!fits) {
      tell(scope, 'cell-count', row.span, { expected: columns.length, found: row.cells.length });
    }
    const cells = row.cells.map((cell, index) => {
      const column = columns[index];
      return column === undefined ? null : resolveCell(cell, column, scope);
    });
    const whole = cells.filter((cell) => cell !== null);
    const value = resolveRowValue(row.value, type, scope);
    if (fits && whole.length === cells.length && value !== null) {
      return [{ cells: whole, value, label: labelOf(row.labels), origin: originOf(scope.place, row.span) }];
    }
    scope.analysis.leaveOut();
    return [];
  });
}

/** The rows `егер … => …`; broken ones are left out. */
export function compileConditions(body: ConditionsBody, type: StaticType, scope: Scope): ConditionRow[] {
  return body.rows.flatMap((row) => {
    const { compiled } = condition(row.condition, scope);
    const value = resolveRowValue(row.value, type, scope);
    if (compiled !== null && value !== null) {
      const origin = originOf(scope.place, row.span);
      return [{ condition: compiled, value, label: labelOf(row.labels), origin }];
    }
    scope.analysis.leaveOut();
    return [];
  });
}
