/** One small change of a methodology's rules. */
export interface Mutation {
  /** The replaced part of the text, UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** The text with the change made. */
export function mutate(text: string, mutation: Mutation): string {
  return text.slice(0, mutation.start) + mutation.replacement + text.slice(mutation.end);
}

/** One more and one less in the last place that is written: `5` gives `6` and `4`, `2,99` gives `3,00` and `2,98`. */
export function numberNeighbours(raw: string): readonly string[] {
  const mark = raw.search(/[.,]/);
  const digits = mark === -1 ? 0 : raw.length - mark - 1;
  const amount = BigInt(raw.replace(/[.,]/, ''));
  return [amount + 1n, amount - 1n].map((neighbour) => {
    const sign = neighbour < 0n ? '-' : '';
    const text = String(neighbour < 0n ? -neighbour : neighbour).padStart(digits + 1, '0');
    if (digits === 0) return sign + text;
    return `${sign}${text.slice(0, -digits)}${raw.charAt(mark)}${text.slice(-digits)}`;
  });
}
