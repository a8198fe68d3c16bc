/** A case changed a little: one value, or one element of a list. */
import { parseRational, Rational } from '../numbers/index.ts';
import type { FactField, ValueType } from '../program/index.ts';
import { type Facts, type FactValue, isList, isRecord } from '../values/index.ts';
import { type Ingredients, randomValue } from './random-case.ts';

/** The facts with one random change; the result need not be a valid case. */
export function variedFacts(source: Ingredients, facts: Facts): Facts {
  return variedRecord(source, source.program.facts, facts);
}

function variedRecord(
  source: Ingredients,
  fields: readonly FactField[],
  record: Facts,
): Record<string, FactValue> {
  const { random } = source;
  const field = random.pick(fields);
  if (field === undefined) return { ...record };
  const { name, type, optional } = field;
  const old = record[name];
  if (old !== undefined && optional && random.oneIn(6)) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  }
  const value = old === undefined ? randomValue(source, type) : varied(source, type, old);
  return value === undefined ? { ...record } : { ...record, [name]: value };
}

function varied(source: Ingredients, type: ValueType, value: FactValue): FactValue | undefined {
  const { random } = source;
  if (value instanceof Rational && (type.kind === 'integer' || type.kind === 'number')) {
    return random.oneIn(3) ? randomValue(source, type) : nudged(source, type, value);
  }
  if (isList(value) && type.kind === 'list') return variedList(source, type, value);
  if (isRecord(value) && type.kind === 'record') return variedRecord(source, type.fields, value);
  return typeof value === 'boolean' ? !value : randomValue(source, type);
}

function variedList(
  source: Ingredients,
  type: Extract<ValueType, { kind: 'list' }>,
  list: readonly FactValue[],
): FactValue[] {
  const { random } = source;
  const at = list.length === 0 ? -1 : random.below(list.length);
  const element = list[at];
  if (element === undefined || random.oneIn(4)) {
    const fresh = random.oneIn(2) ? element : randomValue(source, type.of);
    return fresh === undefined ? [...list] : [...list, fresh];
  }
  if (random.oneIn(4)) return list.filter((_, place) => place !== at);
  const changed = varied(source, type.of, element) ?? element;
  return list.map((old, place) => (place === at ? changed : old));
}

/** Up or down by one, or by a tenth where the type is no whole number. */
function nudged(
  { random }: Ingredients,
  type: Extract<ValueType, { kind: 'integer' | 'number' }>,
  value: Rational,
): Rational {
  const size = type.kind === 'number' && random.oneIn(2) ? Rational.fraction(1n, 10n) : Rational.integer(1);
  const step = Rational.integer(1 + random.below(3)).times(size);
  const moved = random.oneIn(2) ? value.plus(step) : value.minus(step);
  const min = type.min === undefined ? null : parseRational(type.min);
  const max = type.max === undefined ? null : parseRational(type.max);
  if (min !== null && moved.compare(min) < 0) return min;
  return max !== null && moved.compare(max) > 0 ? max : moved;
}
