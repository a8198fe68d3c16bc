/**
 * Fractions of big integers for the oracles. They share nothing with the engine: neither its numbers nor its reading
 * and writing of decimals.
 */

/** A fraction in lowest terms with a positive denominator. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [magnitude(a), magnitude(b)];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}

/** `over` divided by `under`, which is not 0. */
export function fraction(over: bigint, under = 1n): Fraction {
  const divisor = greatestDivisor(over, under) * (under < 0n ? -1n : 1n);
  return { over: over / divisor, under: under / divisor };
}

const read = new Map<number | string, Fraction>();

/**
 * A number of a case: a number, or a text with a decimal point or comma. The number 2.675 is the amount that its
 * shortest decimal names, two and six hundred seventy-five thousandths, and not the nearest binary fraction.
 */
export function amount(written: number | string): Fraction {
  const known = read.get(written) ?? parsed(written);
  read.set(written, known);
  return known;
}

function parsed(written: number | string): Fraction {
  const parts = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(String(written));
  if (parts === null) throw new Error(`no decimal: ${written}`);
  const [, sign = '', whole = '', decimals = ''] = parts;
  const over = BigInt(whole + decimals);
  return fraction(sign === '-' ? -over : over, 10n ** BigInt(decimals.length));
}

/** A whole number of a case. */
export function integer(written: number | string): number {
  const { over, under } = amount(written);
  if (under !== 1n) throw new Error(`no integer: ${written}`);
  return Number(over);
}

/** Whether any of the counts that are given is below nought. */
export const belowNought = (...counts: readonly (number | string | undefined)[]): boolean =>
  counts.some((count) => count !== undefined && amount(count).over < 0n);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.over * b.under + b.over * a.under, a.under * b.under);

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);

export const sum = (items: readonly Fraction[]): Fraction => items.reduce(plus, fraction(0n));

/** The mean of one or more numbers. */
export const mean = (items: readonly Fraction[]): Fraction =>
  times(sum(items), fraction(1n, BigInt(items.length)));

/** Whether `a` is at least the number that the order writes as `bound`. */
export const atLeast = (a: Fraction, bound: number | string): boolean => {
  const b = amount(bound);
  return a.over * b.under >= b.over * a.under;
};

export const above = (a: Fraction, bound: number | string): boolean => {
  const b = amount(bound);
  return a.over * b.under > b.over * a.under;
};

/** Whether `a` lies from `low` to `high`, the ends included. */
export const within = (a: Fraction, low: number | string, high: number | string): boolean =>
  atLeast(a, low) && !above(a, high);

/** Rounded to so many digits; what lies halfway goes away from zero. */
export function rounded(a: Fraction, digits: number): Fraction {
  const scale = 10n ** BigInt(digits);
  const doubled = 2n * magnitude(a.over) * scale + a.under;
  const nearest = doubled / (2n * a.under);
  return fraction(a.over < 0n ? -nearest : nearest, scale);
}

/** How many decimal digits the fraction has; null when they never end. */
function digitsOf({ under }: Fraction): number | null {
  let [rest, twos, fives] = [under, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/**
 * The decimal text of an answer: at least the declared digits, and all digits where there are more. Digits that never
 * end are cut to the declared ones by rounding; the literal reading, which rounds nothing, gives the fraction.
 */
export function decimal(a: Fraction, declared: number, reading: 'adopted' | 'literal'): string {
  const own = digitsOf(a);
  if (own === null && reading === 'literal') return `${a.over}/${a.under}`;
  const digits = own === null ? declared : Math.max(own, declared);
  const { over, under } = rounded(a, digits);
  const units = String((magnitude(over) * 10n ** BigInt(digits)) / under).padStart(digits + 1, '0');
  return `${over < 0n ? '-' : ''}${units.slice(0, units.length - digits)}.${units.slice(units.length - digits)}`;
}
