import { afterAll, expect, test } from 'vitest';
import type { Expression, ValueType } from '../../../engine/program/index.ts';
import { sqlQuery } from '../../../engine/sql/index.ts';
import { binary, fact, field, program, value } from '../build.ts';
import { database } from './in-duckdb.ts';

const connection = await database();
afterAll(() => connection.closeSync());

/** What a rule gives for columns of that SQL. */
async function given(
  type: ValueType,
  expression: Expression,
  facts: Readonly<Record<string, string>>,
  reading: 'adopted' | 'literal' = 'adopted',
): Promise<unknown> {
  const rule = program({
    facts: Object.keys(facts).map((name) => field(name, { kind: 'number' })),
    decisions: [value('result', type, expression)],
  });
  const query = sqlQuery(rule, { reading });
  if (!query.ok) throw new Error(JSON.stringify(query.problems));
  const columns = Object.entries(facts).map(([name, code]) => `${code} AS "${name}"`);
  await connection.run(`CREATE OR REPLACE TABLE cases AS SELECT '1' AS case_id, ${columns.join(', ')}`);
  return (await connection.runAndReadAll(query.query)).getRowObjectsJson()[0]?.['result'];
}

const two: ValueType = { kind: 'number', digits: 2 };
const rounded: Expression = { op: 'round', value: fact('x'), digits: 2 };

test.each([
  ["'3.825'", '3.83'],
  ["'2.675'", '2.68'],
  ["'1.005'", '1.01'],
  ["'-3.825'", '-3.83'],
  ['3.825::DECIMAL(9, 3)', '3.83'],
  ['4', '4.00'],
])('%s is rounded to %s', async (x, expected) => {
  expect(await given(two, rounded, { x })).toBe(expected);
});

test('a tenth and two tenths are three tenths', async () => {
  const sum = binary('add', fact('x'), fact('y'));
  expect(await given({ kind: 'number' }, sum, { x: "'0.1'", y: "'0.2'" })).toBe('0.3');
});

test('a number without end is rounded as adopted, and a fraction by the letter', async () => {
  const third = binary('divide', fact('x'), fact('y'));
  expect(await given(two, third, { x: "'10'", y: "'-3'" })).toBe('-3.33');
  expect(await given(two, third, { x: "'10'", y: "'-3'" }, 'literal')).toBe('-10/3');
  expect(await given(two, third, { x: "'1'", y: "'8'" })).toBe('0.125');
  expect(await given(two, third, { x: "'0'", y: "'8'" })).toBe('0.00');
  expect(await given(two, third, { x: "'1'", y: "'0'" })).toBe(null);
});

test('twenty digits behind the point are kept', async () => {
  const x = '0.12345678901234567891';
  expect(await given({ kind: 'number' }, fact('x'), { x: `'${x}'` })).toBe(x);
});

test('a number that does not fit ends the query and is never wrong', async () => {
  const square = binary('multiply', fact('x'), fact('x'));
  const x = "'12345678901234567890123'";
  await expect(given({ kind: 'number' }, square, { x })).rejects.toThrow('Out of Range');
  const tiny = binary('divide', fact('x'), fact('y'));
  const power = `'${2n ** 100n}'`;
  await expect(given({ kind: 'number' }, tiny, { x: "'1'", y: power })).rejects.toThrow('38 digits');
});

test('more digits than the order declares end the query', async () => {
  const rule = program({ facts: [field('x', two)], decisions: [value('result', two, fact('x'))] });
  const query = sqlQuery(rule, { reading: 'adopted' });
  await connection.run("CREATE OR REPLACE TABLE cases AS SELECT '1' AS case_id, '3.8250' AS x");
  await expect(connection.runAndReadAll(query.ok ? query.query : '')).rejects.toThrow(
    'more than 2 digits: 3.8250',
  );
});

test('categories typed in Cyrillic are those in Latin letters', async () => {
  const rule = program({
    facts: [field('category', { kind: 'category' })],
    decisions: [
      value(
        'result',
        { kind: 'yes-no' },
        {
          op: 'matches',
          value: fact('category'),
          cell: { patterns: [{ op: 'category', code: 'E-3' }] },
        },
      ),
    ],
  });
  const query = sqlQuery(rule, { reading: 'adopted' });
  await connection.run("CREATE OR REPLACE TABLE cases AS SELECT '1' AS case_id, 'Е-3' AS category");
  const rows = (await connection.runAndReadAll(query.ok ? query.query : '')).getRowObjectsJson();
  expect(rows).toEqual([{ case_id: '1', result: true, result_status: 'decided' }]);
});
