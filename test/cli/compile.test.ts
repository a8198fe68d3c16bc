import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { adisteme, scratch } from './run-cli.ts';

const files = scratch();
const compile = (out: string, ...more: string[]) =>
  adisteme(['compile', 'ryskulov-akimat', '--on', '2020-01-01', '--out', join(files.folder, out), ...more]);

const FACTS = {
  months_in_position: 18,
  on_probation: 'жоқ',
  category: 'Е-3',
  head_of_unit: true,
  serves_public: true,
  kpis: [true, true, true, true, false].map((achieved) => ({ achieved })),
  competencies: [{ competency: 'cooperation', observed: '3' }],
};

test('the module answers as evaluate does, in a folder where there is nothing of the product', async () => {
  expect(await compile('ryskulov.mjs')).toEqual({ status: 0, stdout: '', stderr: '' });
  const script = files.write(
    'use.mjs',
    `import { evaluate, read, Refused } from './ryskulov.mjs';
     const facts = read(${JSON.stringify(FACTS)});
     const wrong = read({ kpis: [{ achieved: 1 }] });
     process.stdout.write(JSON.stringify([facts instanceof Refused ? null : evaluate(facts), wrong]));`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
    cwd: files.folder,
    encoding: 'utf8',
    env: {},
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [answers, wrong] = JSON.parse(stdout);
  expect(wrong).toEqual({ path: 'kpis[0].achieved', code: 'wrong-type' });

  const stored = files.write('case.json', JSON.stringify({ facts: FACTS }));
  const told = await adisteme([
    'evaluate',
    'ryskulov-akimat',
    '--on',
    '2020-01-01',
    '--case',
    stored,
    '--json',
    '--lang',
    'en',
  ]);
  const expected = JSON.parse(told.stdout);
  for (const [name, { value, status: state, provision, act, interpretations }] of Object.entries<
    Record<string, unknown>
  >(expected.decisions)) {
    expect(answers.decisions[name]).toMatchObject({ value, status: state, provision, act, interpretations });
  }
  expect(answers.missing).toEqual(expected.missing);
  expect(answers.edition.hash).toBe(expected.edition.hash);
});

test('its types are those of its facts and decisions', async () => {
  await compile('typed.js', '--decisions', 'kpi_grade', '--lang', 'en');
  const use = (value: string) => {
    const path = files.write(
      'use.ts',
      `import { evaluate, read, Refused } from './typed.js';
       const facts = read({});
       if (!(facts instanceof Refused)) { const grade: ${value} = evaluate(facts).decisions.kpi_grade.value; grade?.at(0); }`,
    );
    const program = ts.createProgram([path], {
      strict: true,
      noEmit: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  };
  expect(use("'unsatisfactory' | 'satisfactory' | 'effective' | 'excellent' | null")).toEqual([]);
  expect(use("'unsatisfactory' | null")).toHaveLength(1);
  expect(use('string | null')).toEqual([]);
  const types = readFileSync(join(files.folder, 'typed.d.ts'), 'utf8');
  expect(types).toContain("Pick<Decisions, 'kpi_grade'>");
});

test('only the decisions that are asked for are answered', async () => {
  await compile('one.mjs', '--decisions', 'kpi_grade', '--reading', 'literal');
  const script = files.write(
    'one-use.mjs',
    `import { evaluate, read } from './one.mjs';
     process.stdout.write(Object.keys(evaluate(read({})).decisions).join());`,
  );
  expect(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stdout).toBe('kpi_grade');
});

test.each([
  [['--decisions', 'grade'], '--decisions: there is no decision “grade”. Decisions: assessed, kpi_grade'],
  [['--reading', 'free'], '--reading: “free” is not one of'],
])('compile %j ends with 2 and says why', async (more, message) => {
  const { status, stderr } = await compile('no.js', ...more, '--lang', 'en');
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a place that cannot be written is told', async () => {
  const { status, stderr } = await compile('no-such-folder/x.js', '--lang', 'en');
  expect(status).toBe(2);
  expect(stderr).toContain('The file cannot be written');
});

test('as SQL the edition answers in a database as evaluate does', async () => {
  const path = join(files.folder, 'ryskulov.sql');
  expect(await compile('ryskulov.sql', '--to', 'sql', '--lang', 'ru')).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('-- С принятыми толкованиями.');
  const stored = { id: 'one', facts: { ...FACTS, on_probation: false } };
  const cases = files.write('cases.ndjson', `${JSON.stringify(stored)}\n`);
  const load = /^-- (CREATE TABLE cases .*;)$/m.exec(text)?.[1]?.replace('cases.ndjson', cases) ?? '';
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(load);
  const [row] = (await connection.runAndReadAll(text)).getRowObjectsJson();
  connection.closeSync();
  expect(row).toMatchObject({
    case_id: 'one',
    kpi_grade: 'effective',
    kpi_grade_status: 'decided',
    competency_results: [{ competency: 'cooperation', observed: '3', total: '4', result: 'meets' }],
    commission_quorum: null,
    commission_quorum_status: 'missing-facts',
    kpi_count: true,
    kpi_count_status: 'decided',
  });
});

test('without a file SQL goes to standard output, with the decisions asked for alone', async () => {
  const { status, stdout, stderr } = await adisteme([
    ...['compile', 'ryskulov-akimat', '--on', '2020-01-01', '--to', 'sql'],
    ...['--decisions', 'kpi_grade', '--reading', 'literal', '--lang', 'kk'],
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('-- Тек актінің мәтіні бойынша.');
  expect(stdout).toContain('AS "kpi_grade"');
  expect(stdout).not.toContain('AS "competency_results"');
});

test.each([
  [
    'en',
    'It cannot be expressed in SQL. point 1, Good: the database does not tell this name apart from “good”.',
  ],
  ['ru', 'На SQL это не выразить. пункт 1, Good: база данных не отличает это имя от «good».'],
  [
    'kk',
    'Мұны SQL тілінде жазу мүмкін емес. 1-тармақ, Good: дерекқор бұл атауды «good» атауынан ажыратпайды.',
  ],
])('what cannot be expressed in SQL is told with its reason in %s', async (language, message) => {
  const folder = join(files.folder, 'orders');
  mkdirSync(folder, { recursive: true });
  files.write(
    'orders/body.adisteme',
    `language en
act body-1
  document: "order" № 1, 2026-01-05
  approves: body "Body"
  enters into force: 2026-01-10
point 1
  | Text.
  fact done: integer 0..5 "Done"
  decision good: yes-no "Good"
    = done >= 3
  decision Good: yes-no "Better"
    = done >= 4
`,
  );
  const { status, stdout, stderr } = await adisteme([
    ...['compile', 'body', '--on', '2026-02-01', '--to', 'sql', '--lang', language],
    ...['--methodologies', folder],
  ]);
  expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${message}\n` });
});

test('a module needs a file, and there are two things to compile to', async () => {
  const own = ['compile', 'ryskulov-akimat', '--on', '2020-01-01', '--lang', 'en'];
  expect(await adisteme(own)).toMatchObject({ status: 2, stderr: expect.stringContaining('--out') });
  expect(await adisteme([...own, '--to', 'wasm'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('“wasm” is not one of'),
  });
});
