/** The records of a decision while a case is evaluated: an array for each field, used again for every case. */
import { ASSUMED } from './facts.ts';
import type { Generator } from './generator.ts';
import type { Column, Held, Value } from './held.ts';
import { type Form, Slot } from './slot.ts';

/** The bounds of the whole numbers of 32 bits. */
const [LEAST, MOST] = [-(2n ** 31n), 2n ** 31n - 1n];

/** An array of values of one form. */
export class ArrayColumn implements Column {
  private readonly g: Generator;
  private readonly form: Form;
  private readonly names: readonly string[];

  constructor(g: Generator, form: Form) {
    this.g = g;
    this.form = form;
    this.names = arraysFor(form).map(([prefix, made]) => g.constants.array(prefix, made));
  }

  /** Writes a value at a place. */
  put(place: string, held: Held): void {
    Slot.at(this.g, this.form, this.names, `[${place}]`).put(held.value);
  }

  at(place: string): Value {
    return Slot.at(this.g, this.form, this.names, `[${place}]`).value;
  }
}

/**
 * The arrays of a form, by the beginning of their names and how they are made. Numbers within bounds stand in arrays of
 * nothing else: no list has more elements than is assumed where their numbers are bounded.
 */
function arraysFor(form: Form): readonly (readonly [string, string])[] {
  if (form.kind !== 'number' || form.form === 'exact') return [['column', '[]']];
  const column = numbers(form.low, form.high);
  return form.form === 'whole'
    ? [['column', column]]
    : [
        ['top', column],
        ['bottom', numbers(form.least, form.most)],
      ];
}

function numbers(low: bigint, high: bigint): string {
  const type = low >= LEAST && high <= MOST ? 'Int32Array' : 'Float64Array';
  return `new ${type}(${ASSUMED.elements})`;
}
