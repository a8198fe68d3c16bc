/** The operations of the expression language. */

/** How an operation is written, and what it is given. */
export type { Compiler, Operation, Scope } from './operation.ts';
/** The path of a fact in a case. */
export { pathOf } from './path.ts';
/** Rows of tables and conditions. */
export {
  type CompiledRow,
  compileCells,
  compileRowValue,
  matchCells,
  NO_ROW,
  selectRow,
} from './select-row.ts';
/** The table of all operations. */
export { OPERATIONS } from './table.ts';
