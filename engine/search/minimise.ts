/** Making a case as small as it can be while something stays true of it. */
import { Rational } from '../numbers/index.ts';
import { type Facts, type FactValue, isList, isRecord } from '../values/index.ts';

/**
 * Leaves out facts, list elements and record fields, and makes numbers rounder, as long as `holds` is true of
 * what remains. Deterministic; `holds` must be true of `facts` itself.
 */
export function minimiseFacts(facts: Facts, holds: (facts: Facts) => boolean): Facts {
  let current: FactValue = { ...facts };
  for (let changed = true; changed; ) {
    changed = false;
    for (const smaller of simplerValues(current)) {
      if (!isRecord(smaller) || !holds(smaller)) continue;
      current = smaller;
      changed = true;
      break;
    }
  }
  return isRecord(current) ? current : facts;
}

/** Values one step simpler: something left out, or one part simpler. */
function* simplerValues(value: FactValue): Generator<FactValue> {
  if (value instanceof Rational) {
    yield* simplerNumbers(value);
  } else if (isList(value)) {
    for (let i = 0; i < value.length; i += 1) yield value.filter((_, at) => at !== i);
    for (const [i, item] of value.entries()) {
      for (const simpler of simplerValues(item)) yield value.map((old, at) => (at === i ? simpler : old));
    }
  } else if (isRecord(value)) {
    const names = Object.keys(value);
    for (const name of names) yield Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    for (const [name, part] of Object.entries(value)) {
      for (const simpler of simplerValues(part)) yield { ...value, [name]: simpler };
    }
  }
}

/** Zero, one, half the number, the whole number below and the one without its digits: nearer to zero or rounder. */
function* simplerNumbers(value: Rational): Generator<Rational> {
  if (value.isZero) return;
  yield Rational.ZERO;
  const one = Rational.integer(1);
  if (!value.equals(one) && value.sign > 0) {
    if (value.compare(one) > 0) yield one;
    if (value.compare(Rational.integer(3)) > 0) yield value.dividedBy(Rational.integer(2)).round(0);
    if (value.isInteger && value.compare(one) > 0) yield value.minus(one);
    const whole = value.round(0);
    if (!value.isInteger && whole.compare(value) < 0) yield whole;
  }
}
