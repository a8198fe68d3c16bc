/** Lists whose rows are told apart by an item (a competency): one row for each item, without typing the key. */
import { fieldsOf, isBlank, rowsOf, type Typed, type TypedRow, type TypedRows, textOf } from './typed.ts';

/** The row of an item, with its place in the list; undefined while nothing is typed for it. */
export function keyedRow(
  list: Typed | undefined,
  key: string,
  item: string,
): { readonly row: TypedRow; readonly place: number } | undefined {
  const rows = rowsOf(list) ?? [];
  const place = rows.findIndex(({ typed }) => textOf(fieldsOf(typed)[key]) === item);
  const row = rows[place];
  return row === undefined ? undefined : { row, place };
}

/** Where the row of an item stands: the list's key, the item, and all items in their order. */
export interface KeyedPlace {
  readonly key: string;
  readonly item: string;
  readonly items: readonly string[];
}

/**
 * The list with a field typed in the row of an item. The row is made when something is first typed, in the order of the
 * items, and goes when nothing is left in it; the list goes with its last row. `id` is for a new row.
 */
export function withKeyedField(
  list: Typed | undefined,
  { key, item, items }: KeyedPlace,
  field: string,
  value: string,
  id: number,
): TypedRows | undefined {
  const rows = rowsOf(list) ?? [];
  const found = keyedRow(list, key, item);
  const fields = { ...fieldsOf(found?.row.typed), [key]: item, [field]: value };
  const isEmpty = Object.entries(fields).every(([name, typed]) => name === key || isBlank(typed));
  const row: TypedRow = { id: found?.row.id ?? id, typed: { fields } };
  const others = rows.filter((_, place) => place !== found?.place);
  if (isEmpty) return others.length === 0 ? undefined : { rows: others };
  if (found !== undefined) return { rows: rows.map((one, place) => (place === found.place ? row : one)) };
  const orderOf = ({ typed }: TypedRow) => items.indexOf(textOf(fieldsOf(typed)[key]));
  const next = others.findIndex((other) => orderOf(other) > items.indexOf(item));
  return { rows: others.toSpliced(next < 0 ? others.length : next, 0, row) };
}
