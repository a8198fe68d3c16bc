/** The engine: values, programs, evaluation, explanation, calendar. It knows nothing of source text. */

/** Exact rational numbers: reading, arithmetic, writing. */
export {
  type DecimalMark,
  formatRational,
  parseRational,
  Rational,
  rationalOfNumber,
} from './numbers/index.ts';
export type { EditionIdentity, Label, Program } from './program/program.ts';
/** The values of facts, as `readFacts` gives them and `evaluate` takes them. */
export type { FactRecord, Facts, FactValue } from './values/index.ts';
