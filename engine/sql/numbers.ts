/** Exact arithmetic in SQL: whole numbers with a known scale, else quotients in lowest terms. NULL gives NULL. */
import type { Rational } from '../numbers/index.ts';
import type { Num } from './held.ts';
import { wholeLiteral, wholeOf } from './literal.ts';
import { Refused } from './refused.ts';
import type { Writer } from './writer.ts';

/** Digits of the widest whole number that every power of ten fits. */
export const MOST_DIGITS = 38;

/** A power of ten. */
export function power(exponent: number): string {
  if (exponent > MOST_DIGITS) throw new Refused('number-too-wide', `10^${exponent}`);
  return whole(10n ** BigInt(exponent));
}

/** A whole number as a constant. */
export function whole(value: bigint): string {
  const code = wholeLiteral(value);
  if (code === null) throw new Refused('number-too-wide', String(value));
  return code;
}

/** A constant. */
export function constant(value: Rational): Num {
  const { numerator, denominator } = value;
  for (let scale = 0; scale <= MOST_DIGITS; scale += 1) {
    const scaled = numerator * 10n ** BigInt(scale);
    if (scaled % denominator === 0n) return { form: 'whole', code: whole(scaled / denominator), scale };
  }
  return { form: 'quotient', top: whole(numerator), bottom: whole(denominator) };
}

/** The product of two whole numbers; constants are multiplied here. */
export function product(left: string, right: string): string {
  const [a, b] = [wholeOf(left), wholeOf(right)];
  if (a !== undefined && b !== undefined) return whole(a * b);
  if (a === 1n) return right;
  return b === 1n ? left : `(${left} * ${right})`;
}

/** A whole number with more digits behind the point. */
export function scaled(number: Num & { readonly form: 'whole' }, scale: number): string {
  return product(number.code, power(scale - number.scale));
}

/** The number as top and bottom. */
export function quotient(number: Num): Num & { readonly form: 'quotient' } {
  if (number.form === 'quotient') return number;
  return { form: 'quotient', top: number.code, bottom: power(number.scale) };
}

/** The quotient in lowest terms. */
export function lowest(w: Writer, top: string, bottom: string): Num {
  const [a, b] = [w.named(top), w.named(bottom)];
  const divisor = w.named(`gcd(${a}, ${b})`);
  return { form: 'quotient', top: w.named(`(${a} // ${divisor})`), bottom: w.named(`(${b} // ${divisor})`) };
}

/** The sum or the difference. */
export function sum(w: Writer, left: Num, right: Num, sign: '+' | '-'): Num {
  if (left.form === 'whole' && right.form === 'whole') {
    const scale = Math.max(left.scale, right.scale);
    return {
      form: 'whole',
      code: w.named(`(${scaled(left, scale)} ${sign} ${scaled(right, scale)})`),
      scale,
    };
  }
  const [a, b] = [quotient(left), quotient(right)];
  return lowest(
    w,
    `(${product(a.top, b.bottom)} ${sign} ${product(b.top, a.bottom)})`,
    product(a.bottom, b.bottom),
  );
}

/** The product. */
export function times(w: Writer, left: Num, right: Num): Num {
  if (left.form === 'whole' && right.form === 'whole' && left.scale + right.scale <= MOST_DIGITS) {
    return { form: 'whole', code: w.named(product(left.code, right.code)), scale: left.scale + right.scale };
  }
  const [a, b] = [quotient(left), quotient(right)];
  return lowest(w, product(a.top, b.top), product(a.bottom, b.bottom));
}

/** The quotient of two numbers; NULL for a right side of zero. */
export function divided(w: Writer, left: Num, right: Num): Num {
  const [a, b] = [quotient(left), quotient(right)];
  const sign = w.named(`nullif(sign(${b.top}), 0)`);
  return lowest(w, `(${product(a.top, b.bottom)} * ${sign})`, `(${product(a.bottom, b.top)} * ${sign})`);
}

/** Rounded half up, away from zero. */
export function rounded(w: Writer, number: Num, digits: number): Num {
  if (number.form === 'whole') {
    if (number.scale <= digits) return number;
    const step = 10n ** BigInt(number.scale - digits);
    return { form: 'whole', code: half(w, number.code, whole(1n), whole(step)), scale: digits };
  }
  if (digits > MOST_DIGITS) throw new Refused('number-too-wide', String(digits));
  return { form: 'whole', code: half(w, number.top, power(digits), number.bottom), scale: digits };
}

function half(w: Writer, top: string, factor: string, bottom: string): string {
  const size = product(product(`abs(${top})`, factor), whole(2n));
  return w.named(`(sign(${top}) * ((${size} + ${bottom}) // ${product(bottom, whole(2n))}))`);
}

/** The two numbers as whole numbers that stand in the same order. */
export function sides(left: Num, right: Num): readonly [string, string] {
  if (left.form === 'whole' && right.form === 'whole') {
    const scale = Math.max(left.scale, right.scale);
    return [scaled(left, scale), scaled(right, scale)];
  }
  const [a, b] = [quotient(left), quotient(right)];
  return [product(a.top, b.bottom), product(b.top, a.bottom)];
}
