/** What cases can put to use: provisions, rows, exceptions, requirements. Generated code marks what a case has used. */

/** A thing that a case can put to use. `provision` is its point of the order. */
export interface Thing {
  /**
   * `provision`: a provision whose rule decided or whose facts or lists were read. `row`: a row of a decision, of a field
   * of its records, or of a lookup. `exception`, `supply`, `applicability`: one that took effect. `broken`: a requirement
   * that was broken.
   */
  readonly kind: 'provision' | 'row' | 'exception' | 'supply' | 'applicability' | 'broken';
  /** The decision, lookup, requirement or interpretation; empty for provisions. */
  readonly name: string;
  /** The field of the decision's records. */
  readonly field?: string;
  /** The place of the row, exception, rule or supply; 0 for what has none. */
  readonly place: number;
  readonly provision: string;
}

/** The things of one program, by number. */
export class Coverage {
  readonly things: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  /** The number of a thing. */
  numberOf(thing: Thing): number {
    const key = JSON.stringify([thing.kind, thing.name, thing.field, thing.place, thing.provision]);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.things.length);
    this.things.push(thing);
    return this.things.length - 1;
  }

  /** The number of a provision. */
  provision(provision: string): number {
    return this.numberOf({ kind: 'provision', name: '', place: 0, provision });
  }
}
