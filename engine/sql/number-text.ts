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
  const powers = w.named(`[${Array.from({ length: MOST_DIGITS + 1 }, (_, at) => power(at)).join(', ')}]`);
  const place = w.named(`list_position(list_transform(${powers}, lambda q: q % ${bottom} = 0), TRUE)`);
  const unit = w.named(`${powers}[${place}]`);
  const size = w.named(`abs(${top}) * (${unit} // ${bottom})`);
  const behind = `right(lpad(CAST(${size} % ${unit} AS VARCHAR), ${MOST_DIGITS}, '0'), CAST(${place} - 1 AS INTEGER))`;
  const ending = joined(w, top, `(${size} // ${unit})`, behind, digits);
  const near = rounded(w, number, digits);
  const endless =
    w.isAdopted && digits > 0 && near.form === 'whole'
      ? ofWhole(w, near.code, near.scale, digits)
      : w.named(`CAST(${top} AS VARCHAR) || '/' || CAST(${bottom} AS VARCHAR)`);
  // A bottom of twos and fives alone ends, if later than the digits of the database do.
  const rest = Array.from({ length: 4 }).reduce<string>(
    (code) => w.named(`(${code} // gcd(${code}, ${power(MOST_DIGITS)}))`),
    bottom,
  );
  const tooLong = `CASE WHEN ${rest} = ${whole(1n)} THEN error('more than ${MOST_DIGITS} digits') END`;
  return w.named(
    `CASE WHEN ${top} IS NULL THEN NULL WHEN ${place} IS NOT NULL THEN ${ending} ELSE coalesce(${tooLong}, ${endless}) END`,
  );
}
