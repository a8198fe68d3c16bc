/** An exact rational number with a fast path for fractions of safe integers. */

/** A fraction that does not fit safe integers, in lowest terms, denominator positive. */
interface Wide {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Counts up to this are made once. */
const SMALL_COUNT = 128;

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Digits beyond which `round` leaves a number as it is: no act rounds so finely. */
const MAX_ROUND_DIGITS = 1000;

/**
 * An exact rational number, immutable and always in lowest terms. Operations never lose precision and never
 * throw, except division by zero, which is the caller's mistake: ask `isZero` first.
 */
export class Rational {
  static readonly ZERO = new Rational(0, 1, null);
  private static readonly SMALL: readonly Rational[] = Array.from(
    { length: SMALL_COUNT },
    (_, value) => new Rational(value, 1, null),
  );

  /** The parts of a small fraction; NaN when the number is wide. */
  private readonly n: number;
  private readonly d: number;
  private readonly wide: Wide | null;

  private constructor(n: number, d: number, wide: Wide | null) {
    this.n = n;
    this.d = d;
    this.wide = wide;
  }

  /** A whole number. Throws a RangeError for anything that is not a safe integer (our bug, not the user's). */
  static integer(value: number): Rational {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    return Rational.SMALL[value] ?? new Rational(value, 1, null);
  }

  /** `numerator / denominator` in lowest terms. Throws a RangeError when the denominator is zero. */
  static fraction(numerator: bigint, denominator: bigint): Rational {
    if (denominator === 0n) throw new RangeError('division by zero');
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = wideGcd(numerator < 0n ? -numerator : numerator, denominator * sign) * sign;
    const n = numerator / divisor;
    const d = denominator / divisor;
    if (n <= SAFE && n >= -SAFE && d <= SAFE) return Rational.lowest(Number(n), Number(d));
    return new Rational(Number.NaN, Number.NaN, { numerator: n, denominator: d });
  }

  /** A fraction of safe integers, not yet in lowest terms; the denominator must be positive. */
  private static reduce(n: number, d: number): Rational {
    if (n === 0) return Rational.ZERO;
    if (d === 1) return new Rational(n, 1, null);
    const divisor = gcd(n < 0 ? -n : n, d);
    return new Rational(n / divisor, d / divisor, null);
  }

  /** Parts already in lowest terms. */
  private static lowest(n: number, d: number): Rational {
    return n === 0 ? Rational.ZERO : new Rational(n, d, null);
  }

  get numerator(): bigint {
    return this.wide === null ? BigInt(this.n) : this.wide.numerator;
  }

  /** Always positive. */
  get denominator(): bigint {
    return this.wide === null ? BigInt(this.d) : this.wide.denominator;
  }

  get isZero(): boolean {
    return this.n === 0;
  }

  get isInteger(): boolean {
    return this.wide === null ? this.d === 1 : this.wide.denominator === 1n;
  }

  /** The same number as a JavaScript number when it is a safe integer, else null. */
  get safeInteger(): number | null {
    return this.d === 1 ? this.n : null;
  }

  /** -1, 0 or 1. */
  get sign(): number {
    if (this.wide !== null) return this.wide.numerator < 0n ? -1 : 1;
    return this.n < 0 ? -1 : this.n > 0 ? 1 : 0;
  }

  plus(other: Rational): Rational {
    if (this.wide === null && other.wide === null) {
      if (this.d === other.d) {
        const sum = this.n + other.n;
        if (Number.isSafeInteger(sum)) return Rational.reduce(sum, this.d);
      } else {
        const left = this.n * other.d;
        const right = other.n * this.d;
        const bottom = this.d * other.d;
        const sum = left + right;
        if (
          Number.isSafeInteger(left) &&
          Number.isSafeInteger(right) &&
          Number.isSafeInteger(sum) &&
          Number.isSafeInteger(bottom)
        ) {
          return Rational.reduce(sum, bottom);
        }
      }
    }
    return Rational.fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  negated(): Rational {
    if (this.wide === null) return Rational.lowest(-this.n, this.d);
    return new Rational(Number.NaN, Number.NaN, {
      numerator: -this.wide.numerator,
      denominator: this.wide.denominator,
    });
  }

  minus(other: Rational): Rational {
    return this.plus(other.negated());
  }

  times(other: Rational): Rational {
    if (this.wide === null && other.wide === null) {
      const top = this.n * other.n;
      const bottom = this.d * other.d;
      if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return Rational.reduce(top, bottom);
    }
    return Rational.fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws a RangeError when `other` is zero. */
  dividedBy(other: Rational): Rational {
    if (this.wide === null && other.wide === null && other.n !== 0) {
      const sign = other.n < 0 ? -1 : 1;
      const top = this.n * other.d * sign;
      const bottom = this.d * other.n * sign;
      if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom)) return Rational.reduce(top, bottom);
    }
    return Rational.fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  compare(other: Rational): number {
    if (this.wide === null && other.wide === null) {
      if (this.d === other.d) return this.n - other.n;
      const left = this.n * other.d;
      const right = other.n * this.d;
      if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
    }
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Rational): boolean {
    if (this.wide === null || other.wide === null) return this.n === other.n && this.d === other.d;
    return this.wide.numerator === other.wide.numerator && this.wide.denominator === other.wide.denominator;
  }

  /**
   * To that many digits after the point, a half going away from zero (3.825 to 3.83, -3.825 to -3.83).
   * `digits` is a whole number; beyond a thousand the number is returned as it is.
   */
  round(digits: number): Rational {
    if (digits > MAX_ROUND_DIGITS) return this;
    if (this.wide === null) {
      if (this.d === 1) return this;
      const scale = 10 ** digits;
      const double = Math.abs(this.n) * scale * 2 + this.d;
      const bottom = this.d * 2;
      if (Number.isSafeInteger(scale) && Number.isSafeInteger(double) && Number.isSafeInteger(bottom)) {
        const whole = (double - (double % bottom)) / bottom;
        return Rational.reduce(this.n < 0 ? -whole : whole, scale);
      }
    }
    const scale = 10n ** BigInt(digits);
    const bottom = this.denominator * 2n;
    const top = this.numerator < 0n ? -this.numerator : this.numerator;
    const whole = (top * scale * 2n + this.denominator) / bottom;
    return Rational.fraction(this.numerator < 0n ? -whole : whole, scale);
  }
}

function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}

function wideGcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return x;
}
