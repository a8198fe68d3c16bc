/** Numbers as answers write them. */
import type { ValueType } from '../program/index.ts';
import type { Num } from './held.ts';
import { MOST_DIGITS, power, rounded, whole } from './numbers.ts';
import type { Writer } from './writer.ts';

/** The number in the answer: a whole number where it can only be one, else text with the declared digits or more. */
export function answeredNumber(w: Writer, number: Num, type: ValueType | null): string {
  const digits = type?.kind === 'number' ? (type.digits ?? 0) : 0;
  if (number.form === 'whole') {
    return number.scale === 0 && digits === 0 ? number.code : ofWhole(w, number.code, number.scale, digits);
  }
  return ofQuotient(w, number, digits);
}

/** All digits that the number has, and not fewer than declared. */
function ofWhole(w: Writer, code: string, scale: number, digits: number): string {
  const size = w.named(`abs(${code})`);
  const behind = scale === 0 ? "''" : `lpad(CAST(${size} % ${power(scale)} AS VARCHAR), ${scale}, '0')`;
  return joined(w, code, `(${size} // ${power(scale)})`, behind, digits);
}

/** `a`, the digits in front of the point, and those behind it, with as many zeros at the end as are declared. */
function joined(w: Writer, signed: string, front: string, behind: string, digits: number): string {
  const kept = w.named(`rtrim(${behind}, '0')`);
  const padded = w.named(`rpad(${kept}, CAST(greatest(len(${kept}), ${digits}) AS INTEGER), '0')`);
  const sign = `CASE WHEN ${signed} < 0 THEN '-' ELSE '' END`;
  const point = `CASE WHEN ${padded} = '' THEN '' ELSE '.' || ${padded} END`;
  return w.named(`${sign} || CAST(${front} AS VARCHAR) || ${point}`);
}

/** A quotient in lowest terms: its digits where they end, else rounded to the declared ones, else a fraction. */
function ofQuotient(w: Writer, number: Num & { readonly form: 'quotient' }, digits: number): string {
  const { top, bottom } = number;
  const places = Array.from({ length: MOST_DIGITS + 1 }, (_, at) => at);
  const ends = places.map((at) => `WHEN ${power(at)} % ${bottom} = 0 THEN ${at}`).join(' ');
  const place = w.named(`CASE WHEN ${power(MOST_DIGITS)} % ${bottom} <> 0 THEN NULL ${ends} END`);
  const unit = w.named(`CASE ${place} ${places.map((at) => `WHEN ${at} THEN ${power(at)}`).join(' ')} END`);
  const size = w.named(`abs(${top}) * (${unit} // ${bottom})`);
  const behind = `right(lpad(CAST(${size} % ${unit} AS VARCHAR), ${MOST_DIGITS}, '0'), ${place})`;
  const ending = joined(w, top, `(${size} // ${unit})`, behind, digits);
  const near = rounded(w, number, digits);
  const endless =
    w.isAdopted && digits > 0 && near.form === 'whole'
      ? ofWhole(w, near.code, near.scale, digits)
      : w.named(`CAST(${top} AS VARCHAR) || '/' || CAST(${bottom} AS VARCHAR)`);
  return w.named(
    `CASE WHEN ${top} IS NULL THEN NULL WHEN ${place} IS NOT NULL THEN ${ending} WHEN ${endsLater(bottom)} THEN error('more than ${MOST_DIGITS} digits') ELSE ${endless} END`,
  );
}

/** Whether a quotient ends after more digits than the database has: its bottom is made of twos and fives alone. */
function endsLater(bottom: string): string {
  const rest = Array.from({ length: 4 }).reduce<string>(
    (code) => `(${code} // gcd(${code}, ${power(MOST_DIGITS)}))`,
    bottom,
  );
  return `${bottom} % 10 IN (0, 2, 4, 5, 6, 8) AND ${rest} = ${whole(1n)}`;
}
