/** The columns that the table of cases has, as types of the database. */
import { parseRational } from '../numbers/index.ts';
import type { FactField, ValueType } from '../program/index.ts';
import { quotedName } from './literal.ts';

/** Beyond this a whole number may not fit 64 bits. */
const MOST_SMALL = 10n ** 18n;

/** The type of the column that holds the plain values of a type. */
export function columnType(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
      return isSmall(type.min) && isSmall(type.max) ? 'BIGINT' : 'HUGEINT';
    // As text, a decimal keeps all its digits however it is loaded.
    case 'number':
      return 'VARCHAR';
    case 'yes-no':
      return 'BOOLEAN';
    case 'date':
      return 'DATE';
    case 'text':
    case 'category':
    case 'item':
      return 'VARCHAR';
    case 'record':
      return structType(type.fields);
    case 'list':
      return `${columnType(type.of)}[]`;
  }
}

/** The type of a record of such fields. */
export function structType(fields: readonly FactField[]): string {
  return `STRUCT(${fields.map(({ name, type }) => `${quotedName(name)} ${columnType(type)}`).join(', ')})`;
}

function isSmall(bound: string | undefined): boolean {
  const number = bound === undefined ? null : parseRational(bound);
  return number !== null && number.numerator < MOST_SMALL && number.numerator > -MOST_SMALL;
}
