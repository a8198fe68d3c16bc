/** Things chosen at random, as long as one likes. */
import type { Choose } from './chooser.ts';

/** Chooses one thing after the other; the same choices give the same things. */
export class Chance {
  private readonly choose: Choose;

  constructor(choose: Choose) {
    this.choose = choose;
  }

  /** A number from 0 on that is lower. */
  below(count: number): number {
    return this.choose(count);
  }

  /** True once in so many times. */
  oneIn(count: number): boolean {
    return this.choose(count) === 0;
  }

  /** One of some things. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.choose(items.length)];
    if (item === undefined) throw new Error('nothing to pick');
    return item;
  }
}
