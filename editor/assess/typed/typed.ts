/** What has been typed, exactly as it was typed, in the shape of the form. */

/** A text (empty: nothing is typed), the fields of a record, or the rows of a list. */
export type Typed = string | TypedFields | TypedRows;

/** Fields by name; those not typed are absent. */
export interface TypedFields {
  readonly fields: Readonly<Record<string, Typed>>;
}

/** The rows of a list. A list that is not told at all is absent; one without rows is told to be empty. */
export interface TypedRows {
  readonly rows: readonly TypedRow[];
}

/** A row; its id stays when others are removed. */
export interface TypedRow {
  readonly id: number;
  readonly typed: Typed;
}

/** Where something is typed, as in a case: `['kpis', 2, 'achieved']`. */
export type TypedPath = readonly (string | number)[];

/** Nothing typed. */
export const NO_FIELDS: TypedFields = { fields: {} };

/** Whether it is text. */
export function textOf(typed: Typed | undefined): string {
  return typeof typed === 'string' ? typed : '';
}

/** The fields, none where it is something else. */
export function fieldsOf(typed: Typed | undefined): TypedFields['fields'] {
  return typeof typed === 'object' && 'fields' in typed ? typed.fields : {};
}

/** The rows; undefined where there is no list. */
export function rowsOf(typed: Typed | undefined): readonly TypedRow[] | undefined {
  return typeof typed === 'object' && 'rows' in typed ? typed.rows : undefined;
}

/** What is typed at the path. */
export function typedAt(typed: Typed | undefined, path: TypedPath): Typed | undefined {
  return path.reduce<Typed | undefined>((at, step) => {
    if (typeof step === 'number') return rowsOf(at)?.[step]?.typed;
    const fields = fieldsOf(at);
    return Object.hasOwn(fields, step) ? fields[step] : undefined;
  }, typed);
}

/** The same with `value` at the path; undefined takes away what was there. Rows on the way must exist. */
export function withTyped(
  typed: Typed | undefined,
  path: TypedPath,
  value: Typed | undefined,
): Typed | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const rows = rowsOf(typed) ?? [];
    return {
      rows: rows.map((row, place) =>
        place === step ? { ...row, typed: withTyped(row.typed, rest, value) ?? NO_FIELDS } : row,
      ),
    };
  }
  const { [step]: own, ...others } = fieldsOf(typed);
  const inner = withTyped(own, rest, value);
  return { fields: inner === undefined ? others : { ...fieldsOf(typed), [step]: inner } };
}

/** Whether nothing is typed in it. A list that is told to be empty is something. */
export function isBlank(typed: Typed | undefined): boolean {
  if (typed === undefined) return true;
  if (typeof typed === 'string') return typed.trim() === '';
  return 'fields' in typed && Object.values(typed.fields).every(isBlank);
}
