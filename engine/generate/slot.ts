/** Places that values are written into: by one row or another, of one kind. */

import type { ValueType } from '../program/index.ts';
import { greater, lesser } from './bounds.ts';
import { drop, type Line } from './code.ts';
import { same } from './expressions/comparisons.ts';
import type { Generator } from './generator.ts';
import { type Held, type ItemValue, NotGenerated, type Num, type Value } from './held.ts';
import { exact, isSafe } from './numbers.ts';

/** The condition of two slots that can never differ. */
export const NOT_DIFFERENT = 'false';

/** The form that all values written into a slot have. */
export type Form =
  | { readonly kind: 'yes-no' | 'text' }
  | { readonly kind: 'item'; readonly type: string; readonly form: ItemValue['form'] }
  | { readonly kind: 'number'; readonly form: 'exact' }
  | {
      readonly kind: 'number';
      readonly form: 'whole';
      readonly scale: number;
      readonly low: bigint;
      readonly high: bigint;
    }
  | {
      readonly kind: 'number';
      readonly form: 'quotient';
      readonly low: bigint;
      readonly high: bigint;
      readonly least: bigint;
      readonly most: bigint;
    };

/** Where a value and its stop are held: variables, or places in arrays. */
export class Slot {
  readonly stop: string;
  private readonly g: Generator;
  private readonly form: Form;
  private readonly code: string;
  private readonly bottom: string;
  /** The statements that say that nothing stops the value. */
  private readonly nulls: Line[] = [];
  private isEverStopped = false;

  private constructor(g: Generator, form: Form, names: readonly string[], stop: string) {
    this.g = g;
    this.form = form;
    this.code = names[0] ?? '';
    this.bottom = names[1] ?? '1';
    this.stop = stop;
  }

  /** Variables of the function that is being written. */
  static local(g: Generator, form: Form): Slot {
    const names = firstValues(form).map((value) => {
      const name = g.code.fresh('v');
      g.code.line(`let ${name} = ${value};`);
      return name;
    });
    return Slot.over(g, form, names);
  }

  /** Variables of the module, which other functions may read; for `over`. */
  static shared(g: Generator, form: Form): readonly string[] {
    return firstValues(form).map((value) => g.constants.variable(value, 'value'));
  }

  /** Variables that are there; the stop is one of the function that is being written. */
  static over(g: Generator, form: Form, names: readonly string[]): Slot {
    const stop = g.code.fresh('s');
    const slot = new Slot(g, form, names, stop);
    slot.nulls.push(g.code.line(`let ${stop} = null;`));
    return slot;
  }

  /** Places in arrays of that name; nothing there is stopped. */
  static at(g: Generator, form: Form, arrays: readonly string[], place: string): Slot {
    return new Slot(
      g,
      form,
      arrays.map((name) => `${name}${place}`),
      'null',
    );
  }

  /** Another slot of the same form. */
  another(): Slot {
    return Slot.local(this.g, this.form);
  }

  /** Writes a value, or its stop. */
  give(held: Held): void {
    this.put(held.value);
    this.stopWith(held.stop);
  }

  /** Writes a value that nothing stops. */
  put(given: Value): void {
    const value = this.converted(given);
    if (this.form.kind === 'number' && this.form.form === 'quotient') {
      if (value.kind !== 'number' || value.number.form !== 'quotient') throw new NotGenerated('quotient');
      this.g.code.line(`${this.code} = ${value.number.top};`);
      this.g.code.line(`${this.bottom} = ${value.number.bottom};`);
    } else {
      this.g.code.line(`${this.code} = ${codeOf(value)};`);
    }
  }

  /** Writes a stop; null where nothing stops the value. */
  stopWith(stop: string | null): void {
    const line = this.g.code.line(`${this.stop} = ${stop};`);
    if (stop === null) this.nulls.push(line);
    else this.isEverStopped = true;
  }

  /** Whether anything written so far stops the value. */
  get mayStop(): boolean {
    return this.isEverStopped;
  }

  /** What stops the value, when everything is written. Where nothing ever does: null, and nothing is said of it. */
  settled(): string | null {
    if (this.isEverStopped) return this.stop;
    drop(this.nulls);
    return null;
  }

  /** Writes what another slot of the form holds. */
  take(other: Slot): void {
    this.g.code.line(`${this.code} = ${other.code};`);
    if (this.bottom !== '1') this.g.code.line(`${this.bottom} = ${other.bottom};`);
    this.stopWith(other.stop);
  }

  /** The condition under which two outcomes differ: stops by their status, values by content. */
  differs(other: Slot): string {
    const [a, b] = [this.stop, other.stop];
    const stops = `${a} === null || ${b} === null ? ${a} !== ${b} : ${a}.weight !== ${b}.weight`;
    return `(${a} !== null || ${b} !== null) ? (${stops}) : !${same(this.g, this.value, other.value)}`;
  }

  /** What the slot holds. */
  get value(): Value {
    const { form, code, bottom } = this;
    switch (form.kind) {
      case 'yes-no':
      case 'text':
        return { kind: form.kind, code };
      case 'item':
        return { kind: 'item', type: form.type, form: form.form, code };
      default:
        return { kind: 'number', number: this.number(form, code, bottom) };
    }
  }

  /** What the slot holds, with its stop. */
  get held(): Held {
    return { value: this.value, stop: this.stop };
  }

  private number(form: Extract<Form, { kind: 'number' }>, code: string, bottom: string): Num {
    if (form.form === 'exact') return { form: 'exact', code };
    const { low, high } = form;
    return form.form === 'whole'
      ? { form: 'whole', code, scale: form.scale, low, high }
      : { form: 'quotient', top: code, bottom, low, high, least: form.least, most: form.most };
  }

  private converted(value: Value): Value {
    const { form } = this;
    if (value.kind !== form.kind) throw new NotGenerated(`${value.kind} for ${form.kind}`);
    if (value.kind === 'number' && form.kind === 'number') {
      const number = convertNumber(value.number, form);
      if (number === undefined) throw new NotGenerated('a number of another form');
      return { kind: 'number', number };
    }
    if (value.kind === 'item' && form.kind === 'item') {
      return form.form === 'name'
        ? { ...value, form: 'name', code: this.g.nameOf(value) }
        : { ...value, form: 'place', code: this.g.placeOf(value) };
    }
    return value;
  }
}

function firstValues(form: Form): readonly string[] {
  if (form.kind === 'number') {
    if (form.form === 'exact') return ['ZERO'];
    return form.form === 'quotient' ? ['0', '1'] : ['0'];
  }
  if (form.kind === 'yes-no') return ['false'];
  return [form.kind === 'item' && form.form === 'place' ? '0' : '""'];
}

function codeOf(value: Value): string {
  if (value.kind === 'number') return value.number.form === 'quotient' ? value.number.top : value.number.code;
  if (value.kind === 'record' || value.kind === 'list') throw new NotGenerated(`a ${value.kind} as a value`);
  return value.code;
}

function convertNumber(number: Num, form: Extract<Form, { kind: 'number' }>): Num | undefined {
  if (form.form === 'exact') return { form: 'exact', code: exact(number) };
  if (form.form === 'whole') {
    if (number.form !== 'whole' || number.scale > form.scale) return undefined;
    const power = 10n ** BigInt(form.scale - number.scale);
    const isKnown = number.low === number.high;
    const code = isKnown
      ? String(number.low * power)
      : power === 1n
        ? number.code
        : `(${number.code} * ${power})`;
    return { ...number, code, scale: form.scale };
  }
  if (number.form === 'quotient') return number;
  if (number.form === 'exact') return undefined;
  const bottom = 10n ** BigInt(number.scale);
  return {
    form: 'quotient',
    top: number.code,
    bottom: String(bottom),
    low: number.low,
    high: number.high,
    least: bottom,
    most: bottom,
  };
}

/** A form that can hold each of several values; of none, one of the type that they would have. */
export function commonForm(values: readonly Value[], type: ValueType | null = null): Form {
  const [first] = values;
  if (first === undefined) return formOf(type);
  if (values.some((value) => value.kind !== first.kind)) throw new NotGenerated('values of several kinds');
  switch (first.kind) {
    case 'yes-no':
    case 'text':
      return { kind: first.kind };
    case 'item': {
      const items = values as readonly ItemValue[];
      // Only where all of them are names of the case are names as good as places.
      const isOfCase = (item: ItemValue) => item.form === 'name' && !item.code.startsWith('"');
      const form = items.every(isOfCase) ? 'name' : 'place';
      return { kind: 'item', type: first.type, form };
    }
    case 'number':
      return commonNumber(values.map((value) => (value.kind === 'number' ? value.number : undefined)));
    default:
      throw new NotGenerated(`a ${first.kind} as a value`);
  }
}

function formOf(type: ValueType | null): Form {
  switch (type?.kind) {
    case 'integer':
    case 'number':
      return { kind: 'number', form: 'whole', scale: 0, low: 0n, high: 0n };
    case 'item':
      return { kind: 'item', type: type.type, form: 'name' };
    case 'yes-no':
      return { kind: 'yes-no' };
    case 'text':
    case 'date':
    case 'category':
      return { kind: 'text' };
    default:
      throw new NotGenerated('no value of a type');
  }
}

function commonNumber(all: readonly (Num | undefined)[]): Form {
  const numbers = all.filter((number) => number !== undefined);
  if (numbers.some(({ form }) => form === 'exact')) return { kind: 'number', form: 'exact' };
  if (numbers.every((number) => number.form === 'whole')) {
    const scale = Math.max(...numbers.map((number) => number.scale));
    const bounds = numbers.map((number) => {
      const power = 10n ** BigInt(scale - number.scale);
      return [number.low * power, number.high * power] as const;
    });
    const low = bounds.map(([one]) => one).reduce(lesser);
    const high = bounds.map(([, one]) => one).reduce(greater);
    if (isSafe(low) && isSafe(high)) return { kind: 'number', form: 'whole', scale, low, high };
    return { kind: 'number', form: 'exact' };
  }
  const quotients = numbers.map((number) => convertNumber(number, ANY_QUOTIENT));
  const bounds = quotients.filter((one) => one?.form === 'quotient');
  return {
    kind: 'number',
    form: 'quotient',
    low: bounds.map(({ low }) => low).reduce(lesser),
    high: bounds.map(({ high }) => high).reduce(greater),
    least: bounds.map((one) => one.least).reduce(lesser),
    most: bounds.map((one) => one.most).reduce(greater),
  };
}

const ANY_QUOTIENT: Form & { kind: 'number' } = {
  kind: 'number',
  form: 'quotient',
  low: 0n,
  high: 0n,
  least: 1n,
  most: 1n,
};
