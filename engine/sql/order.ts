/** The order of values: numbers by amount, items by their place, dates by day. */
import type { ValueType } from '../program/index.ts';
import type { Value } from './held.ts';
import { textLiteral } from './literal.ts';
import { sides } from './numbers.ts';
import { Refused } from './refused.ts';
import type { Writer } from './writer.ts';

/** The place of an item in its type; NULL for a name that the type does not have. */
export function placeOf(w: Writer, type: string, code: string): string {
  const names = w.items(type);
  const known = names.findIndex((name) => textLiteral(name) === code);
  if (known >= 0) return String(known);
  return w.named(
    `CASE ${code} ${names.map((name, at) => `WHEN ${textLiteral(name)} THEN ${at}`).join(' ')} END`,
  );
}

/** Two expressions that stand in the order of the two values; `types` says which scale items belong to. */
export function ordered(
  w: Writer,
  left: Value,
  right: Value,
  ...types: readonly (ValueType | null)[]
): readonly [string, string] {
  if (left.kind === 'number' && right.kind === 'number') return sides(left.number, right.number);
  if (left.kind === 'item' && right.kind === 'item') {
    const scale = types.find((type) => type?.kind === 'item');
    const type = scale?.kind === 'item' ? scale.type : left.type;
    return [placeOf(w, type, left.code), placeOf(w, type, right.code)];
  }
  if (left.kind === 'text' && right.kind === 'text' && (left.isDate || right.isDate)) {
    return [left.code, right.code];
  }
  throw new Refused('no-order', `${left.kind}, ${right.kind}`);
}

/** The condition under which two values are the same; NULL where one of them is. */
export function same(left: Value, right: Value): string {
  if (left.kind === 'record' || left.kind === 'list' || right.kind === 'record' || right.kind === 'list') {
    throw new Refused('whole-value', left.kind);
  }
  if (left.kind === 'number' && right.kind === 'number') {
    const [a, b] = sides(left.number, right.number);
    return `${a} = ${b}`;
  }
  if (left.kind === 'number' || right.kind === 'number') throw new Refused('mixed-values', right.kind);
  if ((left.kind === 'yes-no') !== (right.kind === 'yes-no')) throw new Refused('mixed-values', right.kind);
  return `${left.code} = ${right.code}`;
}
