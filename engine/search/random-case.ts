/** Cases made up from a methodology's own facts: every value is one its types allow. */
import { parseRational, Rational } from '../numbers/index.ts';
import type { FactField, Program, ValueType } from '../program/index.ts';
import { type Facts, type FactValue, fieldOf, isRecord } from '../values/index.ts';
import type { Random } from './random.ts';
import type { TellingValues } from './telling-values.ts';

/** What cases are made from. */
export interface Ingredients {
  readonly program: Program;
  readonly random: Random;
  readonly telling: TellingValues;
  /** One number that this case uses wherever its type allows it; it makes means and shares hit a value. */
  readonly favourite?: Rational;
}

/** Facts with a value for every field (optional ones now and then left out). Constraints are not looked at. */
export function randomFacts(source: Ingredients): Facts {
  return fields(source, source.program.facts);
}

function fields(source: Ingredients, list: readonly FactField[]): Record<string, FactValue> {
  const record: Record<string, FactValue> = {};
  for (const field of list) {
    if (field.optional && source.random.oneIn(4)) continue;
    const value = randomValue(source, field.type);
    if (value !== undefined) record[field.name] = value;
  }
  return record;
}

/** A value of a type; undefined for a type that has none to choose from. */
export function randomValue(source: Ingredients, type: ValueType): FactValue | undefined {
  const { random, program } = source;
  switch (type.kind) {
    case 'integer':
    case 'number':
      return randomNumber(source, type);
    case 'yes-no':
      return random.oneIn(2);
    case 'text':
      return '';
    case 'date':
      return random.pick(source.telling.dates) ?? '2020-01-01';
    case 'category':
      return random.pick(type.codes ?? groupingCodes(program));
    case 'item':
      return random.pick(program.types[type.type]?.items ?? [])?.name;
    case 'record':
      return fields(source, type.fields);
    case 'list':
      return randomList(source, type);
  }
}

function randomNumber(
  source: Ingredients,
  type: Extract<ValueType, { kind: 'integer' | 'number' }>,
): Rational {
  const { random, favourite } = source;
  const min = type.min === undefined ? null : parseRational(type.min);
  const max = type.max === undefined ? null : parseRational(type.max);
  const fits = (value: Rational): boolean =>
    (type.kind === 'number' || value.isInteger) &&
    (min === null || value.compare(min) >= 0) &&
    (max === null || value.compare(max) <= 0);
  if (favourite !== undefined && fits(favourite) && !random.oneIn(8)) return favourite;
  const ends = [min, max].filter((end) => end !== null);
  const telling = random.pick(source.telling.numbers.filter(fits));
  if (telling !== undefined && !random.oneIn(3)) return telling;
  const end = random.pick(ends);
  if (end !== undefined && random.oneIn(3)) return end;
  const low = min ?? Rational.ZERO;
  const offset = Rational.integer(random.below(11));
  const value = low.plus(type.kind === 'integer' ? offset : offset.dividedBy(Rational.integer(4)));
  return fits(value) ? value : (end ?? low);
}

function randomList(source: Ingredients, type: Extract<ValueType, { kind: 'list' }>): FactValue[] {
  const { random } = source;
  const size = random.oneIn(3) ? 1 : random.oneIn(2) ? 5 : random.below(8);
  const list: FactValue[] = [];
  const keys = new Set<FactValue>();
  for (let i = 0; i < size; i += 1) {
    const value = randomValue(source, type.of);
    if (value === undefined) continue;
    if (type.key !== undefined && isRecord(value)) {
      const key = fieldOf(value, type.key);
      const plain = key instanceof Rational ? `${key.numerator}/${key.denominator}` : key;
      if (plain === undefined || keys.has(plain)) continue;
      keys.add(plain);
    }
    list.push(value);
  }
  return list;
}

/** The codes that groupings name, and one that none does, for categories that are open. */
function groupingCodes(program: Program): string[] {
  const named = program.groupings.flatMap((g) =>
    g.groups.flatMap((group) => group.rows.flatMap((r) => r.code ?? [])),
  );
  const other = ['E', 'D', 'C', 'B'].flatMap((letter) => [1, 2, 3, 4, 5].map((n) => `${letter}-${n}`));
  return [...new Set(named), ...other.filter((code) => !named.includes(code)).slice(0, 2)];
}
