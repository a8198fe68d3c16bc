/** Numbers as answers and explanations print them. */
import type { Rational } from './rational.ts';

/** The sign between whole part and digits: `.` in answers and English, `,` in Kazakh and Russian text. */
export type DecimalMark = '.' | ',';

/**
 * With the declared digits where the number is exact at them (`3.80`), else all its digits (`3.825`), else,
 * where they never end, as a fraction (`10/3`). Without declared digits: as few as it has.
 */
export function formatRational(value: Rational, digits = 0, mark: DecimalMark = '.'): string {
  const needed = decimalDigits(value.denominator);
  if (needed === null) return `${value.numerator}/${value.denominator}`;
  const places = Math.max(digits, needed);
  if (places === 0) return String(value.numerator);
  const scaled = (value.numerator * 10n ** BigInt(places)) / value.denominator;
  const text = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0');
  const point = text.length - places;
  return `${value.sign < 0 ? '-' : ''}${text.slice(0, point)}${mark}${text.slice(point)}`;
}

/** As `formatRational`, but digits that never end are rounded half up to the declared ones, where there are any. */
export function formatDecimal(value: Rational, digits: number): string {
  const rounds = digits > 0 && decimalDigits(value.denominator) === null;
  return formatRational(rounds ? value.round(digits) : value, digits);
}

/** How many digits after the point the fraction ends at; null when it never ends. */
function decimalDigits(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}
