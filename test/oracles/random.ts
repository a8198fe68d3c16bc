/** Random choices that follow from a seed, and the many ways in which a case may write a number. */

export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to `end`, exclusive (mulberry32). */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  }

  /** A whole number from `low` to `high`, both included. */
  from(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** True once in `n`. */
  onceIn(n: number): boolean {
    return this.below(n) === 0;
  }

  list<T>(length: number, item: (at: number) => T): T[] {
    return Array.from({ length }, (_, at) => item(at));
  }

  /** All or some of the items, in any order. */
  some<T>(items: readonly T[], length: number): T[] {
    const rest = [...items];
    return this.list(Math.min(length, items.length), () => rest.splice(this.below(rest.length), 1)).flat();
  }

  /** A whole number as a case may write it. */
  whole(value: number): number | string {
    if (!this.onceIn(5)) return value;
    const signed = value < 0 ? [] : [`+${value}`, `0${value}`];
    return this.one([`${value}`, `${value}.0`, `${value},00`, ...signed]);
  }

  /** A count as a case may write it; now and then one below nought, which there cannot be. */
  count(value: number): number | string {
    return this.whole(this.onceIn(300) ? -1 : value);
  }

  /** A decimal, given as text, as a case may write it: a number, or a text with a point or a comma. */
  decimal(value: string): number | string {
    const way = this.below(4);
    if (way < 2) return Number(value);
    if (way === 2) return value.replace('.', ',');
    return this.one([
      value,
      value.replace(/^(-?)/, '$10'),
      value.includes('.') ? `${value}0` : `${value}.00`,
    ]);
  }

  /** A field of a record that stands there but once in `n` times. */
  mostly<K extends string, T>(n: number, name: K, value: () => T): { readonly [name in K]?: T } {
    return this.onceIn(n) ? {} : ({ [name]: value() } as { readonly [name in K]: T });
  }
}

/** `cents` hundredths as a text: 399 is 3.99. */
export const hundredths = (cents: number): string => thousandths(cents * 10);

/** `mils` thousandths as a text: 3995 is 3.995. */
export function thousandths(mils: number): string {
  const digits = String(mils).padStart(4, '0');
  return `${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '');
}
