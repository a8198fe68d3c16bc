/** Files of cases: YAML, JSON, NDJSON and CSV to cases, with the place of everything. The only door of `cases/`. */

/** Values of any kind. */
export type { FileValue, FileValues } from './file-value.ts';
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
export { valuesOfText } from './values-of-text.ts';
/** Writing cases. */
export { type CaseFormat, formatOfName, type StoredCase, textOfCases } from './write-cases.ts';
