/**
 * What a schema finds wrong, found by walking the schema: for pages that may not make code from text, as Ajv does. It
 * knows the keywords of our own schemas, and tells what Ajv would (a test holds both equal).
 */
import type { Program } from '../program/index.ts';
import type { JsonSchema } from './json-schema.ts';
import { factsSchema } from './schema.ts';
import type { SchemaError } from './schema-error.ts';

const schemas = new WeakMap<Program, JsonSchema>();

/** What the schema finds wrong with the facts. */
export function schemaErrors(program: Program, facts: unknown): readonly SchemaError[] {
  const schema = schemas.get(program) ?? factsSchema(program);
  schemas.set(program, schema);
  const errors: SchemaError[] = [];
  walk(schema, facts, '', errors);
  return errors;
}

function walk(schema: JsonSchema, data: unknown, instancePath: string, errors: SchemaError[]): void {
  const tell = (keyword: SchemaError['keyword'], params: SchemaError['params']): void => {
    errors.push({ keyword, instancePath, params, data, schema: schema[keyword] });
  };
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  // As in Ajv, a value of a wrong type is not looked at further, as far as its other rules are those of one type.
  if (types !== undefined && !types.some((type) => isOfType(data, type))) tell('type', { type: schema.type });
  if (schema.not !== undefined) tell('not', {});
  if (schema.enum !== undefined && !schema.enum.some((value) => value === data)) tell('enum', {});
  if (typeof data === 'string') walkText(schema, data, tell);
  else if (typeof data === 'number') walkNumber(schema, data, tell);
  else if (Array.isArray(data)) {
    const { items = {} } = schema;
    for (const [at, item] of data.entries()) walk(items, item, `${instancePath}/${at}`, errors);
  } else if (typeof data === 'object' && data !== null) {
    walkRecord(schema, data as Readonly<Record<string, unknown>>, instancePath, tell, errors);
  }
}

type Tell = (keyword: SchemaError['keyword'], params: SchemaError['params']) => void;

function walkText(schema: JsonSchema, data: string, tell: Tell): void {
  const { maxLength: limit, pattern } = schema;
  if (limit !== undefined && data.length > limit && [...data].length > limit) tell('maxLength', { limit });
  if (pattern !== undefined && !matcher(pattern).test(data)) tell('pattern', { pattern });
}

const matchers = new Map<string, RegExp>();

/** The expression of a pattern: schemas have few, values many. */
function matcher(pattern: string): RegExp {
  const known = matchers.get(pattern) ?? new RegExp(pattern, 'u');
  matchers.set(pattern, known);
  return known;
}

function walkNumber(schema: JsonSchema, data: number, tell: Tell): void {
  const { minimum, maximum } = schema;
  if (minimum !== undefined && !(data >= minimum)) tell('minimum', { limit: minimum });
  if (maximum !== undefined && !(data <= maximum)) tell('maximum', { limit: maximum });
}

function walkRecord(
  schema: JsonSchema,
  data: Readonly<Record<string, unknown>>,
  instancePath: string,
  tell: Tell,
  errors: SchemaError[],
): void {
  const { properties = {}, required = [] } = schema;
  for (const missingProperty of required) {
    if (!Object.hasOwn(data, missingProperty) || data[missingProperty] === undefined)
      tell('required', { missingProperty });
  }
  if (schema.additionalProperties === false) {
    for (const additionalProperty in data) {
      if (!Object.hasOwn(properties, additionalProperty))
        tell('additionalProperties', { additionalProperty });
    }
  }
  for (const [name, property] of Object.entries(properties)) {
    if (!Object.hasOwn(data, name) || data[name] === undefined) continue;
    walk(property, data[name], `${instancePath}/${pointerStep(name)}`, errors);
  }
}

function isOfType(data: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return typeof data === 'object' && data !== null && !Array.isArray(data);
    case 'array':
      return Array.isArray(data);
    case 'integer':
      // No file has an infinite number; Ajv takes it for a whole one.
      return (
        typeof data === 'number' && (Number.isInteger(data) || Math.abs(data) === Number.POSITIVE_INFINITY)
      );
    default:
      return typeof data === type;
  }
}

function pointerStep(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}
