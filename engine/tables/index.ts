/** Tables decided over all values at once: gaps and overlaps. */
export {
  type ColumnScope,
  type Domain,
  domainOf,
  domainOfType,
  expressionKey,
  NO_SCOPE,
  typeOf,
} from './column-domain.ts';
export {
  type ColumnPiece,
  type Coverage,
  coverageOf,
  type Finding,
  lookupTable,
  sampleOf,
  type TableLike,
} from './coverage.ts';
