/**
 * What a schema finds wrong: by Ajv, whose validator is made when it is worth it. Making one takes as long as walking
 * the schema for thousands of cases, and most programs are asked about one.
 */
import type { Program } from '../program/index.ts';
import type { SchemaError } from './schema-error.ts';
import { schemaErrors as byAjv } from './schema-errors.ajv.ts';
import { schemaErrors as byWalking } from './schema-errors.walk.ts';

const WORTH_VALIDATOR = 1000;

const NONE: readonly SchemaError[] = [];
const walked = new WeakMap<Program, number>();

/** What is wrong with the facts, in the order in which Ajv finds it. */
export function schemaErrors(program: Program, facts: unknown): readonly SchemaError[] {
  const times = walked.get(program) ?? 0;
  if (times < WORTH_VALIDATOR) {
    walked.set(program, times + 1);
    if (byWalking(program, facts).length === 0) return NONE;
  }
  return byAjv(program, facts);
}
