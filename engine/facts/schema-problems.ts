/** What the schema finds, as problems of ours. */
// Ajv makes code from the schema; pages, which may not do so, only walk it (package.json, `imports`).
import { schemaErrors } from '#schema-errors';
import type { Program, ValueType } from '../program/index.ts';
import { nearestName } from './nearest-name.ts';
import { DECIMAL_TEXT } from './number-schema.ts';
import { fieldsOf, placeAt } from './place.ts';
import { type FactProblem, givenKind, type Path, shown } from './problem.ts';
import type { SchemaError } from './schema-error.ts';

/** What the schema finds wrong with the facts, at most one problem for a place. */
export function schemaProblems(program: Program, facts: unknown): readonly FactProblem[] {
  const problems = new Map<string, FactProblem>();
  for (const error of schemaErrors(program, facts)) {
    const path = pathOf(error.instancePath, facts);
    const problem = problemOf(program, error, path);
    const place = JSON.stringify(problem.path);
    // A value of the wrong type breaks other rules too; the type is what to tell.
    if (!problems.has(place) || error.keyword === 'type') problems.set(place, problem);
  }
  return [...problems.values()];
}

/** A JSON pointer as a path; steps into lists are numbers. */
function pathOf(pointer: string, facts: unknown): Path {
  let value = facts;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(name) : name;
      value = (value as Record<string | number, unknown> | undefined)?.[step];
      return step;
    });
}

function problemOf(program: Program, error: SchemaError, path: Path): FactProblem {
  const about = 'facts';
  const { type } = placeAt(program, path);
  const value = shown(error.data);
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty']);
      const known = (path.length === 0 ? program.facts : fieldsOf(type)).map((field) => field.name);
      const nearest = nearestName(key, known);
      return { code: 'unknown-key', about, path: [...path, key], data: { key: shown(key), nearest, known } };
    }
    case 'required': {
      const key = String(error.params['missingProperty']);
      return { code: 'missing-key', about, path: [...path, key], data: { key } };
    }
    case 'not':
    case 'enum': {
      const known = error.keyword === 'not' ? [] : ((error.schema ?? []) as readonly string[]).map(String);
      const code = type?.kind === 'category' ? 'unknown-category' : 'unknown-item';
      return { code, about, path, data: { value, nearest: nearestName(value, known), known } };
    }
    case 'pattern':
      return { code: patternCode(type, error.data), about, path, data: { value } };
    case 'maxLength':
      return {
        code: 'too-long',
        about,
        path,
        data: {
          length: typeof error.data === 'string' ? error.data.length : 0,
          limit: Number(error.params['limit']),
        },
      };
    case 'minimum':
    case 'maximum': {
      const code = error.keyword === 'minimum' ? 'below-minimum' : 'above-maximum';
      return { code, about, path, data: { value, bound: String(error.params['limit']) } };
    }
    case 'type':
      if (type?.kind === 'integer' && typeof error.data === 'number' && Number.isFinite(error.data)) {
        return { code: 'not-integer', about, path, data: { value } };
      }
      return {
        code: 'wrong-type',
        about,
        path,
        data: { expected: type?.kind ?? 'case', given: givenKind(error.data), value },
      };
  }
}

function patternCode(
  type: ValueType | null,
  value: unknown,
): 'not-integer' | 'not-a-number' | 'bad-category' | 'bad-date' {
  if (type?.kind === 'category') return 'bad-category';
  if (type?.kind === 'date') return 'bad-date';
  return type?.kind === 'integer' && typeof value === 'string' && new RegExp(DECIMAL_TEXT).test(value)
    ? 'not-integer'
    : 'not-a-number';
}
