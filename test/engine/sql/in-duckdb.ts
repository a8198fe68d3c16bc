/** Queries run in DuckDB, in this process, and their answers beside those of the engine. */
import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type AnswerValue, type Evaluation, evaluate } from '../../../engine/evaluate/index.ts';
import type { Program } from '../../../engine/program/index.ts';
import { type SqlOptions, sqlFile, sqlQuery } from '../../../engine/sql/index.ts';
import { type Facts, plainValue } from '../../../engine/values/index.ts';

/** A connection to a database of its own, in memory. */
export async function database(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(':memory:')).connect();
}

/** The answers to one case: values and states by column. */
export type Row = Readonly<Record<string, unknown>>;

let count = 0;

/** Loads cases as the head of the file says and evaluates them; the rows are in the order of the cases. */
export async function answersOf(
  connection: DuckDBConnection,
  program: Program,
  options: SqlOptions,
  cases: readonly Facts[],
): Promise<readonly Row[]> {
  const query = sqlQuery(program, options);
  if (!query.ok) throw new Error(JSON.stringify(query.problems));
  const file = sqlFile(program, query, options, 'en');
  const load = /^-- (CREATE TABLE cases AS .*;)$/m.exec(file)?.[1];
  if (load === undefined) throw new Error('the file does not say how to load cases');
  count += 1;
  const path = join(tmpdir(), `adisteme-sql-${process.pid}-${count}.ndjson`);
  const lines = cases.map((facts, at) => JSON.stringify({ id: String(at), facts: plainValue(facts) }));
  writeFileSync(path, lines.join('\n'));
  try {
    await connection.run('DROP TABLE IF EXISTS cases');
    await connection.run(load.replace("'cases.ndjson'", `'${path}'`));
    const rows = (await connection.runAndReadAll(file)).getRowObjectsJson() as Row[];
    return rows.toSorted((a, b) => Number(a['case_id']) - Number(b['case_id']));
  } finally {
    rmSync(path);
  }
}

/** The answers of the engine in the shape of a row. */
export function expectedRow(program: Program, facts: Facts, { reading }: SqlOptions): Row {
  const { decisions, requirements }: Evaluation = evaluate(program, facts, { reading });
  const row: Record<string, unknown> = {};
  for (const [name, { value, status }] of Object.entries(decisions)) {
    row[name] = withoutNumbers(value);
    row[`${name}_status`] = status;
  }
  for (const { name, met, status } of requirements) {
    row[name] = met;
    row[`${name}_status`] = status;
  }
  return row;
}

/** A row of the database without the id of its case. */
export function answeredRow({ case_id: _, ...row }: Row): Row {
  return row;
}

/** Whole numbers as text: a column holds numbers or texts, and JSON carries wide numbers as text. */
function withoutNumbers(value: AnswerValue): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(withoutNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withoutNumbers(field)]));
}
