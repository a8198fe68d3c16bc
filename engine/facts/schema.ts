/** The JSON Schema of a program's facts. */

import type { FactField, Program, ValueType } from '../program/index.ts';
import { type Language, labelText } from '../program/index.ts';
import type { JsonSchema } from './json-schema.ts';
import { numberSchema } from './number-schema.ts';

/** Longest text of a fact, in characters. */
const LONGEST_TEXT = 10_000;

/**
 * A category code: words of capital letters and digits, joined by hyphens. In small letters, `e-1` would silently be
 * one of the categories that the act does not name.
 */
const CATEGORY = '^[A-ZА-ЯЁІӘҒҚҢӨҰҮҺ0-9]+(-[A-ZА-ЯЁІӘҒҚҢӨҰҮҺ0-9]+)*$';

/**
 * A day of the calendar, `YYYY-MM-DD`, leap years counted. Not `format: date`, which a validator without a table of
 * formats refuses to read.
 */
const DAY =
  '^(([0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})' +
  '-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))' +
  '|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)$';

/**
 * The schema of a case's facts, draft-07, labels in `language`. No fact is required: which are missing depends
 * on the decision, and evaluation tells. Inside a record every field is required that is not optional. Bounds
 * hold for numbers written as numbers; `readFacts` checks all numbers exactly.
 */
export function factsSchema(program: Program, language: Language = 'kk'): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: labelText(program.organization, language, program.methodology),
    ...objectSchema(program, program.facts, language, () => false),
  };
}

function objectSchema(
  program: Program,
  fields: readonly FactField[],
  language: Language,
  isRequired: (field: FactField) => boolean,
): JsonSchema {
  const required = fields.filter(isRequired).map((field) => field.name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [field.name, fieldSchema(program, field, language)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function fieldSchema(program: Program, field: FactField, language: Language): JsonSchema {
  const label = labelText(field.label, language, field.name);
  const unit = 'unit' in field.type && field.type.unit !== undefined ? field.type.unit : null;
  const schema = typeSchema(program, field.type, language);
  const about = [field.origin.provision, schema.description].filter((part) => part);
  const fallback = defaultOf(field);
  return {
    ...schema,
    title: unit === null ? label : `${label}, ${labelText(program.units[unit], language, unit)}`,
    description: about.join('. '),
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

function typeSchema(program: Program, type: ValueType, language: Language): JsonSchema {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return numberSchema(type);
    case 'yes-no':
      return { type: 'boolean' };
    case 'text':
      return { type: ['string', 'number'], maxLength: LONGEST_TEXT };
    case 'date':
      return { type: 'string', pattern: DAY };
    case 'category':
      return type.codes === undefined
        ? { type: 'string', pattern: CATEGORY, maxLength: 40 }
        : oneOf(type.codes);
    case 'item':
      return itemSchema(program, type.type, language);
    case 'record':
      return objectSchema(program, type.fields, language, (field) => !field.optional);
    case 'list':
      return { type: 'array', items: typeSchema(program, type.of, language) };
  }
}

function itemSchema(program: Program, name: string, language: Language): JsonSchema {
  const items = program.types[name]?.items ?? [];
  return {
    ...oneOf(items.map((item) => item.name)),
    description: items
      .map((item) => `${item.name}: ${labelText(item.label, language, item.name)}`)
      .join('; '),
  };
}

/** One of the names; nothing where there are none, in an act with mistakes: an `enum` must not be empty. */
function oneOf(names: readonly string[]): JsonSchema {
  return names.length === 0 ? { type: 'string', not: {} } : { type: 'string', enum: names };
}

function defaultOf(field: FactField): string | number | boolean | undefined {
  const value = field.default;
  switch (value?.op) {
    case 'number':
      return field.type.kind === 'integer' ? Number(value.value) : value.value;
    case 'yes-no':
    case 'text':
    case 'date':
      return value.value;
    case 'item':
      return value.name;
    default:
      return undefined;
  }
}
