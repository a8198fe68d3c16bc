/** The records of a decision while a case is evaluated: an array for each field, used again for every case. */
import type { Generator } from './generator.ts';
import type { Column, Held, Value } from './held.ts';
import { type Form, Slot } from './slot.ts';

/** An array of values of one form. */
export class ArrayColumn implements Column {
  private readonly g: Generator;
  private readonly form: Form;
  private readonly names: readonly string[];

  constructor(g: Generator, form: Form) {
    this.g = g;
    this.form = form;
    this.names = (form.kind === 'number' && form.form === 'quotient' ? ['top', 'bottom'] : ['column']).map(
      (prefix) => g.constants.variable('[]', prefix),
    );
  }

  /** Writes a value at a place. */
  put(place: string, held: Held): void {
    Slot.at(this.g, this.form, this.names, `[${place}]`).put(held.value);
  }

  at(place: string): Value {
    return Slot.at(this.g, this.form, this.names, `[${place}]`).value;
  }
}
