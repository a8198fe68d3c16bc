/** Numbers as people and files write them, read exactly. */
import { Rational } from './rational.ts';

const DECIMAL = /^([+-]?)(\d+)(?:[.,](\d+))?$/;
const FRACTION = /^([+-]?\d+)\/(\d+)$/;
const SCIENTIFIC = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/;

/** Longer texts are not numbers of an assessment; the limit keeps arithmetic on hostile input short. */
const MAX_LENGTH = 1000;

/**
 * `3`, `-3`, `2.99`, `2,99` or `3/4`, exactly; null for any other text, a zero denominator, or more than a
 * thousand characters.
 */
export function parseRational(text: string): Rational | null {
  if (text.length > MAX_LENGTH) return null;
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const [, sign = '', whole = '0', digits = ''] = decimal;
    const top = BigInt(whole + digits);
    return Rational.fraction(sign === '-' ? -top : top, 10n ** BigInt(digits.length));
  }
  const fraction = FRACTION.exec(text);
  if (fraction === null) return null;
  const denominator = BigInt(fraction[2] ?? '0');
  return denominator === 0n ? null : Rational.fraction(BigInt(fraction[1] ?? '0'), denominator);
}

/**
 * The decimal that a JavaScript number prints as, exactly: 3.825 is 3825/1000 and not the binary neighbour;
 * null for NaN and the infinities.
 */
export function rationalOfNumber(value: number): Rational | null {
  if (Number.isSafeInteger(value)) return Rational.integer(value);
  if (!Number.isFinite(value)) return null;
  const text = String(value);
  const scientific = SCIENTIFIC.exec(text);
  if (scientific === null) return parseRational(text);
  const [, sign = '', whole = '0', digits = '', exponentText = '0'] = scientific;
  const top = BigInt(sign + whole + digits);
  const exponent = Number(exponentText) - digits.length;
  const scale = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? Rational.fraction(top, scale) : Rational.fraction(top * scale, 1n);
}
