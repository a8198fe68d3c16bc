import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRational, parseRational, Rational, rationalOfNumber } from '../../../engine/numbers/index.ts';

/** The oracle: a fraction of bigints, never reduced, compared by cross multiplication. */
interface Pair {
  readonly n: bigint;
  readonly d: bigint;
}

/** Small ones, ones beside the limit of safe integers, and ones far beyond it. */
const part = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: 2n ** 53n - 20n, max: 2n ** 53n + 20n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);
const pair: fc.Arbitrary<Pair> = fc
  .record({ n: part, d: part })
  .filter(({ d }) => d !== 0n)
  .map(({ n, d }) => (d < 0n ? { n: -n, d: -d } : { n, d }));

const made = ({ n, d }: Pair) => Rational.fraction(n, d);

function expectEqual(actual: Rational, expected: Pair): void {
  expect(actual.numerator * expected.d).toBe(expected.n * actual.denominator);
  expect(actual.denominator > 0n).toBe(true);
  expect(gcd(actual.numerator < 0n ? -actual.numerator : actual.numerator, actual.denominator)).toBe(1n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

describe('rationals, beside fractions of bigints', () => {
  it('add, subtract, multiply and divide exactly', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expectEqual(made(a).plus(made(b)), { n: a.n * b.d + b.n * a.d, d: a.d * b.d });
        expectEqual(made(a).minus(made(b)), { n: a.n * b.d - b.n * a.d, d: a.d * b.d });
        expectEqual(made(a).times(made(b)), { n: a.n * b.n, d: a.d * b.d });
        if (b.n !== 0n) {
          const sign = b.n < 0n ? -1n : 1n;
          expectEqual(made(a).dividedBy(made(b)), { n: a.n * b.d * sign, d: a.d * b.n * sign });
        }
      }),
    );
  });

  it('compare, and are equal exactly when the comparison says so', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const difference = a.n * b.d - b.n * a.d;
        expect(Math.sign(made(a).compare(made(b)))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(made(a).equals(made(b))).toBe(difference === 0n);
        expect(made(a).equals(Rational.fraction(a.n * 7n, a.d * 7n))).toBe(true);
      }),
    );
  });

  it('round to the nearest, a half away from zero', () => {
    fc.assert(
      fc.property(pair, fc.nat(6), (a, digits) => {
        const scale = 10n ** BigInt(digits);
        const rounded = made(a).round(digits);
        // The distance is at most a half, and at a half the rounded one is farther from zero.
        const n = rounded.numerator * a.d - a.n * rounded.denominator;
        const d = rounded.denominator * a.d;
        const double = (n < 0n ? -n : n) * 2n * scale;
        expect(double <= d).toBe(true);
        if (double === d) expect(n > 0n).toBe(a.n > 0n);
        expect((rounded.numerator * scale) % rounded.denominator).toBe(0n);
      }),
    );
  });

  it('print so that reading gives the same number', () => {
    fc.assert(
      fc.property(pair, fc.nat(5), fc.constantFrom('.' as const, ',' as const), (a, digits, mark) => {
        const read = parseRational(formatRational(made(a), digits, mark));
        expect(read?.equals(made(a))).toBe(true);
      }),
    );
  });

  it('tell sign, zero and wholeness', () => {
    fc.assert(
      fc.property(pair, (a) => {
        expect(made(a).sign).toBe(a.n < 0n ? -1 : a.n > 0n ? 1 : 0);
        expect(made(a).isZero).toBe(a.n === 0n);
        expect(made(a).isInteger).toBe(a.n % a.d === 0n);
        const safe = a.n % a.d === 0n && Number.isSafeInteger(Number(a.n / a.d));
        expect(made(a).safeInteger).toBe(safe ? Number(a.n / a.d) : null);
      }),
    );
  });
});

describe('the traps of floating point', () => {
  const exact = (text: string) => parseRational(text) ?? Rational.ZERO;

  it.each([
    ['3.825', 2, '3.83'],
    ['2.675', 2, '2.68'],
    ['1.005', 2, '1.01'],
    ['-3.825', 2, '-3.83'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['2.4999', 0, '2'],
    ['3.995', 2, '4.00'],
    ['10/3', 3, '3.333'],
    ['90071992547409.925', 2, '90071992547409.93'],
  ])('%s to %i digits is %s', (text, digits, rounded) => {
    expect(formatRational(exact(text).round(digits), digits)).toBe(rounded);
  });

  it('0.1 + 0.2 is 0.3, and 3/4 of 5 is not 3', () => {
    expect(exact('0.1').plus(exact('0.2')).equals(exact('0.3'))).toBe(true);
    expect(exact('3/4').times(Rational.integer(5)).compare(Rational.integer(3))).toBeGreaterThan(0);
  });

  it('a JavaScript number is the decimal it prints as', () => {
    expect(formatRational(rationalOfNumber(3.825) ?? Rational.ZERO)).toBe('3.825');
    expect(formatRational(rationalOfNumber(1.5e-7) ?? Rational.ZERO)).toBe('0.00000015');
    expect(rationalOfNumber(1e21)?.numerator).toBe(10n ** 21n);
    expect(rationalOfNumber(0.1 + 0.2)?.equals(exact('0.3'))).toBe(false);
    expect(rationalOfNumber(Number.NaN)).toBeNull();
    expect(rationalOfNumber(Number.POSITIVE_INFINITY)).toBeNull();
  });
});

describe('numbers as text', () => {
  it.each([
    ['3', 3n, 1n],
    ['-3', -3n, 1n],
    ['3/4', 3n, 4n],
    ['2.99', 299n, 100n],
    ['2,99', 299n, 100n],
    ['007', 7n, 1n],
    ['0,50', 1n, 2n],
    ['-6/4', -3n, 2n],
  ])('%s is read exactly', (text, numerator, denominator) => {
    const value = parseRational(text);
    expect([value?.numerator, value?.denominator]).toEqual([numerator, denominator]);
  });

  it.each(['', ' 3', '3 ', '3.', '.5', '1e5', '1/0', '1/-2', '1,2,3', 'NaN', '0x10', '٣', '9'.repeat(1001)])(
    '%j is no number',
    (text) => {
      expect(parseRational(text)).toBeNull();
    },
  );

  it.each([
    ['3.8', 2, '3.80'],
    ['3', 2, '3.00'],
    ['3.825', 2, '3.825'],
    ['10/3', 2, '10/3'],
    ['-1/8', 0, '-0.125'],
    ['-0,05', 1, '-0.05'],
    ['0', 1, '0.0'],
  ])('%s with %i digits prints as %s', (text, digits, printed) => {
    expect(formatRational(parseRational(text) ?? Rational.ZERO, digits)).toBe(printed);
  });
});

it('refuses what is no rational: division by zero and unsafe integers are mistakes of the caller', () => {
  expect(() => Rational.fraction(1n, 0n)).toThrow(RangeError);
  expect(() => Rational.integer(1).dividedBy(Rational.ZERO)).toThrow(RangeError);
  expect(() => Rational.integer(2 ** 53)).toThrow(RangeError);
});
