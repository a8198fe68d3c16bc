/** Arithmetic on held numbers: plain integers where the bounds prove them safe, fractions of big integers elsewhere. */
import type { Rational } from '../numbers/index.ts';
import { greater, lesser, reachOf } from './bounds.ts';
import type { Code } from './code.ts';
import type { Num } from './held.ts';

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Whole numbers nearer to zero have 32 bits. */
const MOST_SMALL = 2n ** 31n;

/** More digits than any act writes; beyond, fractions take over. */
const MOST_SCALE = 12;

type Whole = Extract<Num, { form: 'whole' }>;
type Quotient = Extract<Num, { form: 'quotient' }>;
type Plain = Whole | Quotient;

/** A whole number known while generating. */
export function wholeOf(value: bigint, scale = 0): Num {
  return { form: 'whole', code: String(value), scale, low: value, high: value };
}

/** A number known while generating: whole with the digits it needs, else a quotient, else a fraction. */
export function constantNumber(value: Rational): Num {
  const { numerator, denominator } = value;
  for (let scale = 0, power = 1n; scale <= MOST_SCALE; scale += 1, power *= 10n) {
    if (power % denominator !== 0n) continue;
    const scaled = (numerator * power) / denominator;
    return isSafe(scaled) ? wholeOf(scaled, scale) : exactConstant(numerator, denominator);
  }
  if (!isSafe(numerator) || !isSafe(denominator)) return exactConstant(numerator, denominator);
  return {
    form: 'quotient',
    top: String(numerator),
    bottom: String(denominator),
    low: numerator,
    high: numerator,
    least: denominator,
    most: denominator,
  };
}

function exactConstant(numerator: bigint, denominator: bigint): Num {
  return { form: 'exact', code: `fraction(${numerator}n, ${denominator}n)` };
}

/** The number as a fraction. */
export function exact(number: Num): string {
  switch (number.form) {
    case 'exact':
      return number.code;
    case 'whole':
      return `fraction(big(${number.code}), ${10n ** BigInt(number.scale)}n)`;
    case 'quotient':
      return `fraction(big(${number.top}), big(${number.bottom}))`;
  }
}

/** The number with its parts under names, so that each is computed once. */
export function named(number: Num, code: Code): Num {
  switch (number.form) {
    case 'exact':
    case 'whole':
      return { ...number, code: code.once(number.code, 'n') };
    case 'quotient':
      return { ...number, top: code.once(number.top, 'n'), bottom: code.once(number.bottom, 'n') };
  }
}

/** The sum, or the difference, of two numbers. */
export function plus(left: Num, right: Num, sign: 1 | -1): Num {
  const mark = sign === 1 ? '+' : '-';
  if (left.form === 'whole' && right.form === 'whole') {
    const scale = Math.max(left.scale, right.scale);
    const [a, b] = [scaled(left, scale), scaled(right, scale)];
    if (a !== undefined && b !== undefined) {
      const low = a.low + (sign === 1 ? b.low : -b.high);
      const high = a.high + (sign === 1 ? b.high : -b.low);
      if (isSafe(low) && isSafe(high)) {
        return { form: 'whole', code: `(${a.code} ${mark} ${b.code})`, scale, low, high };
      }
    }
  } else if (left.form !== 'exact' && right.form !== 'exact') {
    const [a, b] = [quotient(left), quotient(right)];
    const first = product(a.low, a.high, b.most, b.most);
    const second = product(b.low, b.high, a.most, a.most);
    const low = first.low + (sign === 1 ? second.low : -second.high);
    const high = first.high + (sign === 1 ? second.high : -second.low);
    const most = a.most * b.most;
    if ([first.low, first.high, second.low, second.high, low, high, most].every(isSafe)) {
      const top = `(${crossed(a, b)} ${mark} ${crossed(b, a)})`;
      const least = a.least * b.least;
      return { form: 'quotient', top, bottom: times(below(a), below(b)), low, high, least, most };
    }
  }
  return { form: 'exact', code: `${sign === 1 ? 'added' : 'subtracted'}(${exact(left)}, ${exact(right)})` };
}

/** The product of two numbers. */
export function multiplied(left: Num, right: Num): Num {
  if (left.form === 'whole' && right.form === 'whole') {
    const { low, high } = product(left.low, left.high, right.low, right.high);
    const scale = left.scale + right.scale;
    if (scale <= MOST_SCALE && isSafe(low) && isSafe(high)) {
      return { form: 'whole', code: times(left, right), scale, low, high };
    }
  } else if (left.form !== 'exact' && right.form !== 'exact') {
    const [a, b] = [quotient(left), quotient(right)];
    const { low, high } = product(a.low, a.high, b.low, b.high);
    const most = a.most * b.most;
    if ([low, high, most].every(isSafe)) {
      return {
        form: 'quotient',
        top: times(above(a), above(b)),
        bottom: times(below(a), below(b)),
        low,
        high,
        least: a.least * b.least,
        most,
      };
    }
  }
  return { form: 'exact', code: `multiplied(${exact(left)}, ${exact(right)})` };
}

/**
 * The quotient, and the condition under which there is none (null: there always is one). Both numbers must have been
 * given names.
 */
export function divided(
  left: Num,
  right: Num,
  code: Code,
): { readonly number: Num; readonly isZero: string | null } {
  if (left.form === 'exact' || right.form === 'exact') {
    const divisor = code.once(exact(right), 'n');
    // By zero, the runtime's division gives zero; the stop is what counts.
    const number: Num = { form: 'exact', code: `divided(${exact(left)}, ${divisor})` };
    return { number, isZero: `${divisor}.n === 0n` };
  }
  // (a/b) : (c/d) = (a*d) : (b*c), with the sign above.
  const [a, b] = [quotient(left), quotient(right)];
  const mayBeZero = b.low <= 0n && b.high >= 0n;
  const isZero = mayBeZero ? `${b.top} === 0` : null;
  const divisor = isZero === null ? b.top : code.once(`${isZero} ? 1 : ${b.top}`, 'n');
  const { low, high } = product(a.low, a.high, b.most, b.most);
  const extreme = reachOf(low, high);
  const most = a.most * reachOf(b.low, b.high);
  if (!isSafe(extreme) || !isSafe(most)) {
    return { number: { form: 'exact', code: `divided(${exact(left)}, ${exact(right)})` }, isZero };
  }
  const top = crossed(a, b);
  const bottom = times(below(a), { ...above(b), code: divisor, high: greater(b.high, 1n) });
  if (b.low >= 0n) {
    const least = a.least * greater(b.low, 1n);
    return { number: { form: 'quotient', top, bottom, low, high, least, most: greater(most, 1n) }, isZero };
  }
  const number: Num = {
    form: 'quotient',
    top: `(${divisor} < 0 ? ${negated(top)} : ${top})`,
    bottom: `Math.abs(${bottom})`,
    low: -extreme,
    high: extreme,
    least: 1n,
    most: greater(most, 1n),
  };
  return { number, isZero };
}

/** How the comparison of two numbers is written; `mark` is `<`, `<=`, `>`, `>=`, `===` or `!==`. */
export function compared(left: Num, right: Num, mark: string): string {
  if (left.form === 'whole' && right.form === 'whole') {
    const scale = Math.max(left.scale, right.scale);
    const [a, b] = [scaled(left, scale), scaled(right, scale)];
    if (a !== undefined && b !== undefined) return `${a.code} ${mark} ${b.code}`;
  } else if (left.form !== 'exact' && right.form !== 'exact') {
    const [a, b] = [quotient(left), quotient(right)];
    const first = product(a.low, a.high, b.most, b.most);
    const second = product(b.low, b.high, a.most, a.most);
    if ([first.low, first.high, second.low, second.high].every(isSafe)) {
      return `${crossed(a, b)} ${mark} ${crossed(b, a)}`;
    }
  }
  return `order(${exact(left)}, ${exact(right)}) ${mark} 0`;
}

/** The number rounded to so many digits, a half going away from zero. */
export function rounded(number: Num, digits: number, code: Code): Num {
  if (number.form === 'exact' || digits > MOST_SCALE) {
    return { form: 'exact', code: `rounded(${exact(number)}, ${digits})` };
  }
  if (number.form === 'whole' && number.scale <= digits) return number;
  const { top, bottom, low, high, least, most } = quotient(number);
  const power = 10n ** BigInt(digits);
  const reach = reachOf(low, high) * power * 2n + most;
  if (!isSafe(reach + most * 2n)) return { form: 'exact', code: `rounded(${exact(number)}, ${digits})` };
  const over = code.once(top, 'n');
  const under = code.once(bottom, 'n');
  // The bounds of the rounded number, one more for the half.
  const bound = (value: bigint): bigint => (value * power) / least;
  const size = { code: low >= 0n ? over : `Math.abs(${over})`, low: 0n, high: reachOf(low, high) };
  const twice = times(size, constant(power * 2n));
  // Exact: the quotient of integers below 2^53 never rounds up to the next integer.
  const parts = `(${twice} + ${under}) / ${times({ code: under, low: least, high: most }, constant(2n))}`;
  const whole = bound(size.high) < MOST_SMALL ? `(${parts} | 0)` : `Math.floor(${parts})`;
  const signed = low >= 0n ? whole : `(${over} < 0 ? -${whole} : ${whole})`;
  return {
    form: 'whole',
    code: signed,
    scale: digits,
    low: low >= 0n ? 0n : bound(low) - 1n,
    high: high < 0n ? 0n : bound(high) + 1n,
  };
}

/** A whole number with more digits behind the point; undefined where it would not be safe. */
function scaled(number: Whole, scale: number): Whole | undefined {
  if (scale === number.scale) return number;
  const power = 10n ** BigInt(scale - number.scale);
  const [low, high] = [number.low * power, number.high * power];
  if (!isSafe(low) || !isSafe(high)) return undefined;
  return { form: 'whole', code: times(number, constant(power)), scale, low, high };
}

function quotient(number: Plain): Quotient {
  if (number.form === 'quotient') return number;
  const bottom = 10n ** BigInt(number.scale);
  const { low, high } = number;
  return {
    form: 'quotient',
    top: number.code,
    bottom: String(bottom),
    low,
    high,
    least: bottom,
    most: bottom,
  };
}

/** The bounds of a product. */
function product(aLow: bigint, aHigh: bigint, bLow: bigint, bHigh: bigint) {
  const corners = [aLow * bLow, aLow * bHigh, aHigh * bLow, aHigh * bHigh];
  return { low: corners.reduce(lesser), high: corners.reduce(greater) };
}

function negated(code: string): string {
  return /^-\d+$/.test(code) ? code.slice(1) : `-${code}`;
}

/** A factor: an expression of a whole number between bounds. */
interface Factor {
  readonly code: string;
  readonly low: bigint;
  readonly high: bigint;
}

function above({ top, low, high }: Quotient): Factor {
  return { code: top, low, high };
}

function below({ bottom, least, most }: Quotient): Factor {
  return { code: bottom, low: least, high: most };
}

function constant(value: bigint): Factor {
  return { code: String(value), low: value, high: value };
}

/** What stands above the line of one, times what stands below that of the other. */
function crossed(one: Quotient, other: Quotient): string {
  return times(above(one), below(other));
}

/** The product. Where its bounds are those of 32 bits, it is that of the processor, which need not watch for more. */
function times(left: Factor, right: Factor): string {
  if (left.code === '1') return right.code;
  if (right.code === '1') return left.code;
  if (/^-?\d+$/.test(left.code) && /^-?\d+$/.test(right.code)) {
    return String(BigInt(left.code) * BigInt(right.code));
  }
  const { low, high } = product(left.low, left.high, right.low, right.high);
  // What stands in a case is taken as it is: to make it a number of 32 bits would take longer than the multiplication.
  const isHeld = [left, right].every(({ code }) => /^(-?\d+|\w+)$/.test(code));
  const isSmall = [left.low, left.high, right.low, right.high, low, high].every(
    (bound) => bound < MOST_SMALL && bound > -MOST_SMALL,
  );
  return isHeld && isSmall ? `Math.imul(${left.code}, ${right.code})` : `(${left.code} * ${right.code})`;
}

/** Whether a value is a safe integer of JavaScript. */
export function isSafe(value: bigint): boolean {
  return value <= SAFE && value >= -SAFE;
}
