/** Bounds of whole numbers, as big integers. */

/** The lesser of two. */
export function lesser(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** The greater of two. */
export function greater(a: bigint, b: bigint): bigint {
  if (a > b) return a;
  return b;
}

/** How far from zero a number between two bounds can be. */
export function reachOf(low: bigint, high: bigint): bigint {
  return greater(high, -low);
}

/** The greatest whole number that is not greater than a quotient; `bottom` is positive. */
export function floor(top: bigint, bottom: bigint): bigint {
  const whole = top / bottom;
  return top < 0n && whole * bottom !== top ? whole - 1n : whole;
}

/** The least whole number that is not lower than a quotient; `bottom` is positive. */
export function ceil(top: bigint, bottom: bigint): bigint {
  return -floor(-top, bottom);
}
