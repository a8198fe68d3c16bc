/** The JSON Schema of numbers, and what the texts of numbers look like. */
import { formatRational, parseRational } from '../numbers/index.ts';
import type { ValueType } from '../program/index.ts';
import type { JsonSchema } from './json-schema.ts';

type NumberType = Extract<ValueType, { kind: 'integer' | 'number' }>;

/** A whole number as text; `5.0` is whole. */
const INTEGER_TEXT = '^[+-]?[0-9]+([.,]0+)?$';

/** A decimal as text, with comma or point. */
export const DECIMAL_TEXT = '^[+-]?[0-9]+([.,][0-9]+)?$';

/** Longest text of a number: no figure of an assessment is longer, and hostile ones would be slow. */
const LONGEST_NUMBER = 100;

/** Numbers may be written as numbers or, to keep every digit, as text. */
export function numberSchema(type: NumberType): JsonSchema {
  const [minimum, maximum] = [bound(type.min), bound(type.max)];
  return {
    type: type.kind === 'integer' ? ['integer', 'string'] : ['number', 'string'],
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    pattern: type.kind === 'integer' ? INTEGER_TEXT : DECIMAL_TEXT,
    maxLength: LONGEST_NUMBER,
  };
}

/** The bound as a JavaScript number where it prints exactly so; null where there is none or it does not. */
function bound(text: string | undefined): number | null {
  const exact = text === undefined ? null : parseRational(text);
  if (exact === null) return null;
  const written = formatRational(exact);
  const number = Number(written);
  return String(number) === written ? number : null;
}
