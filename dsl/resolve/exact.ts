/** Numbers of the source text, read exactly. */
import { parseRational, type Rational } from '../../engine/index.ts';

/** The number as programs carry it: `n` or `n/d` in lowest terms. */
export function exactText(value: Rational): string {
  return value.isInteger ? String(value.numerator) : `${value.numerator}/${value.denominator}`;
}

/** A whole number that is not negative and not above `limit`; null for any other text. */
export function readCount(raw: string, limit: number): number | null {
  const value = parseRational(raw)?.safeInteger ?? null;
  return value !== null && value >= 0 && value <= limit ? value : null;
}
