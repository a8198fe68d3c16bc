/** Tables decided over all values at once: gaps and overlaps. */
export {
  type ColumnPiece,
  coverageOf,
  type Finding,
  lookupTable,
  sampleOf,
  type TableLike,
} from './coverage.ts';
