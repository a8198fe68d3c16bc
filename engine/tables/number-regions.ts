/** The number line cut at the bounds of a table's rows: each piece matches a row wholly or not at all. */
import { Rational } from '../numbers/index.ts';
import type { NumberDomain } from './column-domain.ts';

const ONE = Rational.integer(1);

/** A point (`low` equals `high`, both closed) or a stretch between two cuts; null: unbounded. */
export interface NumberRegion {
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly point: boolean;
  /** The end belongs to the stretch too; without them it is open. */
  readonly lowIn?: true;
  readonly highIn?: true;
  /** A value of the region: the roundest one. */
  readonly sample: Rational;
}

/** The non-empty pieces of the domain between and at the cuts, ascending. */
export function numberRegions(domain: NumberDomain, cuts: readonly Rational[]): NumberRegion[] {
  const bounds = [
    ...cuts,
    ...(domain.min === null ? [] : [domain.min]),
    ...(domain.max === null ? [] : [domain.max]),
  ];
  const sorted = bounds
    .toSorted((a, b) => a.compare(b))
    .filter((cut, i, all) => i === 0 || !cut.equals(all[i - 1] ?? Rational.ZERO))
    .filter((cut) => within(domain, cut));
  const regions: NumberRegion[] = [];
  const stretch = (low: Rational | null, high: Rational | null): void => {
    const sample = sampleBetween(low, high, domain.step);
    if (sample !== null) regions.push({ low, high, point: false, sample });
  };
  const first = sorted[0];
  if (domain.min === null) stretch(null, first ?? null);
  for (const [i, cut] of sorted.entries()) {
    if (onStep(cut, domain.step)) regions.push({ low: cut, high: cut, point: true, sample: cut });
    const next = sorted[i + 1];
    if (next !== undefined) stretch(cut, next);
    else if (domain.max === null) stretch(cut, null);
  }
  return regions;
}

function within(domain: NumberDomain, value: Rational): boolean {
  return (
    (domain.min === null || value.compare(domain.min) >= 0) &&
    (domain.max === null || value.compare(domain.max) <= 0)
  );
}

function onStep(value: Rational, step: Rational | null): boolean {
  return step === null || value.dividedBy(step).isInteger;
}

/** The value strictly between two bounds with the fewest digits, the middlemost of those; null: there is none. */
function sampleBetween(low: Rational | null, high: Rational | null, step: Rational | null): Rational | null {
  const unit = step ?? ONE;
  if (low === null) return high === null ? Rational.ZERO : multipleBelow(high, unit);
  if (high === null) return multipleAbove(low, unit);
  const middle = low.plus(high).dividedBy(Rational.integer(2));
  for (let digits = 0; digits <= 40; digits += 1) {
    const grain = step ?? Rational.fraction(1n, 10n ** BigInt(digits));
    const below = multipleAtMost(middle, grain);
    for (const candidate of [below, below.plus(grain)]) {
      if (candidate.compare(low) > 0 && candidate.compare(high) < 0) return candidate;
    }
    if (step !== null) return null;
  }
  return middle;
}

function multipleAtMost(value: Rational, grain: Rational): Rational {
  const ratio = value.dividedBy(grain);
  const quotient = ratio.numerator / ratio.denominator;
  const floor = ratio.sign < 0 && !ratio.isInteger ? quotient - 1n : quotient;
  return Rational.fraction(floor, 1n).times(grain);
}

function multipleAbove(value: Rational, grain: Rational): Rational {
  return multipleAtMost(value, grain).plus(grain);
}

function multipleBelow(value: Rational, grain: Rational): Rational {
  const atMost = multipleAtMost(value, grain);
  return atMost.equals(value) ? atMost.minus(grain) : atMost;
}
