/** The provisions that answers and stops name, by number. */
import type { Origin } from '../program/index.ts';

/** Numbers for origins; 0 stands for the rule that asks. */
export class Origins {
  private readonly numbers = new Map<string, number>();

  /** The number of the provision and the act of an origin. */
  numberOf({ provision, act }: Origin): number {
    const key = JSON.stringify([provision, act]);
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The provision and the act of a number that has been given out. */
  named(number: number): readonly [string, string] {
    return JSON.parse([...this.numbers.keys()][number - 1] ?? '["", ""]');
  }

  /** The provisions by number. */
  provisions(): readonly string[] {
    return ['', ...[...this.numbers.keys()].map((key) => String(JSON.parse(key)[0]))];
  }

  /** Provisions and acts by number, as an array of JavaScript. */
  table(): string {
    return `[['', ''], ${[...this.numbers.keys()].join(', ')}]`;
  }
}
