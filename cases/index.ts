/** Files of cases: YAML, JSON, NDJSON and CSV to cases, with the place of everything. The only door of `cases/`. */

/** Cases as the text of a file. */
export {
  type CaseFormat,
  formatOfName,
  type StoredCase,
  textOfCases,
  type WritableCase,
  yamlOfCase,
  yamlOfCases,
} from './case-text.ts';
/** Files of any size. */
export {
  type ByteSource,
  CaseLines,
  type Chunk,
  type ChunkRecord,
  type ChunkSizes,
  divide,
  linesOfChunk,
  type ReaderOf,
  recordOfLine,
  recordsOfChunk,
} from './chunks/index.ts';
/** Tables for spreadsheets. */
export { csvLine } from './csv-line.ts';
/** Values of any kind. */
export type { FileRecords, FileValue, FileValues } from './file-value.ts';
/** Problems in words. */
export { fileProblemMessage } from './message.ts';
/** Plain values. */
export type { Plain } from './plain-values.ts';
/** What is wrong with a file. */
export type { FilePosition, FileProblem, Reading } from './problem.ts';
/** Cases. */
export {
  casesOfText,
  type FileCases,
  type LocatedCase,
  locatedCase,
  type Surroundings,
  unknownExpectations,
} from './stored-cases.ts';
export { recordsOfText, valuesOfText } from './values-of-text.ts';
