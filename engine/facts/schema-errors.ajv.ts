/** What a schema finds wrong, by Ajv, compiled once for each program. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Program } from '../program/index.ts';
import { factsSchema } from './schema.ts';
import type { SchemaError, SchemaKeyword } from './schema-error.ts';

const validators = new WeakMap<Program, ValidateFunction>();

/**
 * What Ajv finds wrong with the facts. Our schemas are known to be good (a test checks them against the
 * meta-schema), so that its compilation, most of Ajv's start-up time, is left out.
 */
export function schemaErrors(program: Program, facts: unknown): readonly SchemaError[] {
  let validate = validators.get(program);
  if (validate === undefined) {
    const ajv = new Ajv({
      allErrors: true,
      verbose: true,
      ownProperties: true,
      allowUnionTypes: true,
      strict: false,
      validateSchema: false,
      meta: false,
      code: { optimize: false },
    });
    validate = ajv.compile(factsSchema(program));
    validators.set(program, validate);
  }
  validate(facts);
  const errors = validate.errors ?? [];
  validate.errors = null;
  return errors.map(schemaError);
}

function schemaError({ keyword, instancePath, params, data, schema }: ErrorObject): SchemaError {
  // Our schemas have no other keywords.
  return { keyword: keyword as SchemaKeyword, instancePath, params, data, schema };
}
