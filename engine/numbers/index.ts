/** Exact numbers. */

/** How a decimal is written in text. */
export { type DecimalMark, formatDecimal, formatRational } from './format-number.ts';
/** Reading numbers exactly, from text and from JavaScript numbers. */
export { parseRational, rationalOfNumber } from './parse-number.ts';
/** The number type of the engine: exact, immutable. */
export { Rational } from './rational.ts';
