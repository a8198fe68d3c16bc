/** Values as JSON carries them, so that a case made by the engine can be read back exactly. */
import { formatRational, Rational } from '../numbers/index.ts';
import { type FactValue, isList } from './value.ts';

/** A fact as plain JSON: whole numbers as numbers, decimals as text, the rest as it is. */
export type PlainValue =
  | string
  | number
  | boolean
  | readonly PlainValue[]
  | { readonly [field: string]: PlainValue };

/** The plain form of a fact; `readFacts` gives the same fact back. */
export function plainValue(value: FactValue): PlainValue {
  if (value instanceof Rational) return value.safeInteger ?? formatRational(value);
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plainValue(field)]));
}
