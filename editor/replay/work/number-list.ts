/** A list of whole numbers from 0 to 2³²−1 that grows, four bytes each: there may be millions. */
export class NumberList {
  length = 0;
  private numbers = new Uint32Array(1024);

  push(number: number): void {
    this.grow(1);
    this.numbers[this.length - 1] = number;
  }

  /** Makes the list longer by so many zeros. */
  grow(by: number): void {
    this.length += by;
    if (this.length <= this.numbers.length) return;
    const longer = new Uint32Array(Math.max(this.length, this.numbers.length * 2));
    longer.set(this.numbers);
    this.numbers = longer;
  }

  at(place: number): number {
    return this.numbers[place] ?? 0;
  }

  set(place: number, number: number): void {
    this.numbers[place] = number;
  }

  /** The numbers in their present order, without a copy; not to be kept. */
  get values(): Uint32Array {
    return this.numbers.subarray(0, this.length);
  }
}
