import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { caseTypes, factsSchema, readFacts } from '../../engine/facts/index.ts';
import { program } from './facts-program.ts';

test('the schema is a valid JSON Schema that other validators take', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(factsSchema(program));
  expect(
    validate({ category: 'E-3', kpis: [{ achieved: true }], score: '3,83', months_in_position: 4 }),
  ).toBe(true);
  expect(validate({ category: 'E-3', kpi: [] })).toBe(false);
  expect(validate({ kpis: [{ name: 'x' }] })).toBe(false);
  expect(validate({ months_in_position: -1 })).toBe(false);
  expect(validate({ appointed: '2018-02-30' })).toBe(false);
});

test('fields have the labels of the language, bounds, items and the provision', () => {
  const schema = factsSchema(program, 'ru');
  expect(schema.title).toBe('Сынақ');
  expect(schema).not.toHaveProperty('required');
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties?.['months_in_position']).toEqual({
    type: ['integer', 'string'],
    minimum: 0,
    maximum: 600,
    pattern: '^[+-]?[0-9]+([.,]0+)?$',
    maxLength: 100,
    title: 'Срок на должности, мес.',
    description: 'annex 2',
  });
  expect(schema.properties?.['percent']).toMatchObject({ maximum: 100.5 });
  expect(schema.properties?.['times']).toMatchObject({ default: 1 });
  expect(schema.properties?.['category']).toMatchObject({ enum: ['E-3', 'E-R-1'] });
  expect(schema.properties?.['kpis']?.items).toMatchObject({
    required: ['achieved'],
    additionalProperties: false,
  });
  expect(schema.properties?.['competencies']?.items?.properties?.['competency']).toMatchObject({
    enum: ['cooperation', 'initiative', 'integrity'],
    description:
      'annex 2. cooperation: the cooperation; initiative: the initiative; integrity: the integrity',
  });
});

test('labels do not change what is valid', () => {
  const strip = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner: unknown) =>
        key === 'title' || key === 'description' ? undefined : inner,
      ),
    );
  expect(strip(factsSchema(program, 'en'))).toEqual(strip(factsSchema(program, 'kk')));
  expect(readFacts(program, { months_in_position: 3 }).problems).toEqual([]);
});

test('the types compile and name facts and decisions, with labels as comments', async () => {
  const types = await caseTypes(program, 'ru');
  expect(ts.transpileModule(types, { reportDiagnostics: true }).diagnostics).toEqual([]);
  expect(types).toContain('export interface Facts {');
  expect(types).toContain('export interface Decisions {');
  expect(types).toMatch(
    /\/\*\*\n\s+\* Срок на должности, мес\.\n\s+\* annex 2\n\s+\*\/\n\s+months_in_position\?: number \| string;/,
  );
  expect(types).toContain("competency: 'cooperation' | 'initiative' | 'integrity';");
  expect(types).toMatch(/kpi_grade: \(?'satisfactory' \| 'effective' \| null\)?;/);
  expect(types).toMatch(/observed: number \| null;/);
  expect(types).not.toContain('unknown');
});
