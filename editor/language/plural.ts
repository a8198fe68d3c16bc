/** Russian counts: 1 случай, 2 случая, 5 случаев. Kazakh has one form; English needs no help. */

/** The form that goes with a whole number. */
export function russianForm(count: number, one: string, few: string, many: string): string {
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}
