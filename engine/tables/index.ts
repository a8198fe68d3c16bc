/** Tables decided over all values at once: gaps and overlaps, rows that decide nothing. */
export { type ColumnPiece, type CoverageOptions, lookupTable, sampleOf, type TableLike } from './cells.ts';
export { type Constant, constantOf } from './constant.ts';
export { coverageOf, type Finding } from './coverage.ts';
export { areExclusive } from './exclusive.ts';
export { expressionKey } from './expression-key.ts';
export { type IdleRow, idleRows } from './idle-rows.ts';
