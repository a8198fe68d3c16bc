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
