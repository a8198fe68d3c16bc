import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
