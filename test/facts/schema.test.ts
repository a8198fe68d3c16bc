import { Ajv } from 'ajv';
import fc from 'fast-check';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { isDay } from '../../engine/calendar/index.ts';
import { caseTypes, factsSchema, readFacts } from '../../engine/facts/index.ts';
import { program } from './facts-program.ts';

test('the schema is a valid JSON Schema that other validators take', () => {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(factsSchema(program));
  expect(
    validate({ category: 'E-3', kpis: [{ achieved: true }], score: '3,83', months_in_position: 4 }),
  ).toBe(true);
  expect(validate({ category: 'E-3', kpi: [] })).toBe(false);
  expect(validate({ kpis: [{ name: 'x' }] })).toBe(false);
  expect(validate({ months_in_position: -1 })).toBe(false);
  expect(validate({ appointed: '2018-02-30' })).toBe(false);
});

test('a day is valid exactly when the calendar has it', () => {
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(factsSchema(program));
  const part = (max: number, length: number) =>
    fc.integer({ min: 0, max }).map((n) => String(n).padStart(length, '0'));
  const year = fc.oneof(part(9999, 4), fc.constantFrom('0000', '1900', '2000', '2023', '2024', '2100'));
  const month = fc.oneof(part(13, 2), fc.constant('02'));
  const date = fc.oneof(part(32, 2), fc.constantFrom('28', '29', '30', '31'));
  fc.assert(
    fc.property(year, month, date, (...parts) => {
      const day = parts.join('-');
      expect(validate({ appointed: day })).toBe(isDay(day));
    }),
    { numRuns: 2000 },
  );
  for (const text of ['2024-2-03', '2024-02-03T00:00', ' 2024-02-03', '2024-02-03\n', '']) {
    expect(validate({ appointed: text })).toBe(false);
  }
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
