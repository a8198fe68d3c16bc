/** How long the stages take that a text goes through; docs/performance.md says what each line means. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { checkEdition } from '../dsl/checks/index.ts';
import { openWorkspace, parseAct, type SourceFile } from '../dsl/index.ts';
import { evaluate, fastProgram, type Program, readFacts } from '../engine/index.ts';
import { takeTokens, tokensOf } from './bare-parser.ts';
import { generateAct } from './generated-act.ts';
import { cold, coldCompiling, command, type Timing, warm } from './measure.ts';
import { typing } from './service.ts';
import type { Row } from './table.ts';

const FOLDER = 'methodologies';
const RYSKULOV = join(FOLDER, 'ryskulov-akimat/ryskulov-2018-144.adisteme');
const EXAMPLE = join(FOLDER, 'ryskulov-akimat/example.yaml');
const LINES = 5000;
const YEAR = 2022;

const files: readonly SourceFile[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.adisteme'))
  .map((name) => join(FOLDER, name))
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const days = daysOf(YEAR);

/** Measures all stages, one after the other. */
export async function stages(): Promise<Row[]> {
  return [
    ...(await longAct()),
    ...typing(generateAct(readFileSync(RYSKULOV, 'utf8'), LINES)),
    ...(await firstAct()),
    ...(await compiling()),
    ...wholeCommand(),
    ...(await oneCase()),
    ...(await yearOfEditions()),
    ...(await largestOrder()),
  ];
}

/** An act of 5,000 lines made of the Ryskulov order: its tokens, its tree, everything found in it. */
async function longAct(): Promise<Row[]> {
  const text = generateAct(readFileSync(RYSKULOV, 'utf8'), LINES);
  const file = { path: 'long.adisteme', text };
  const found = openWorkspace([file]).check();
  if (found.some(({ severity }) => severity === 'error')) throw new Error('the long act has errors');
  const tokens = await warm(() => void tokensOf(text));
  const bare = await warm(() => takeTokens(tokensOf(text)));
  const parse = await warm(() => void parseAct(text, file.path));
  const whole = await warm(() => void openWorkspace([file]).check());
  const beside = (time: Timing): string => `${(time.median / bare.median).toFixed(2)} × Chevrotain alone`;
  return [
    { what: `${LINES} lines: tokens, with indentation and keywords`, ms: tokens, note: beside(tokens) },
    { what: `${LINES} lines: Chevrotain alone (takes every token, builds nothing)`, ms: bare },
    { what: `${LINES} lines: parse`, ms: parse, target: 50, note: beside(parse) },
    { what: `${LINES} lines: parse, resolve, compile, check`, ms: whole, target: 150, note: beside(whole) },
  ];
}

/** The first order that a fresh process reads. */
async function firstAct(): Promise<Row[]> {
  const { load, parse, whole } = await cold(RYSKULOV, 9);
  return [
    { what: 'fresh process: load the language', ms: load },
    { what: 'fresh process: first parse of the Ryskulov order', ms: parse },
    { what: 'fresh process: from its start to the first tree', ms: whole },
  ];
}

/** From the text of one methodology to its functions: in fresh processes, once the modules are loaded, and warm. */
async function compiling(): Promise<Row[]> {
  const workload = 'bench/workloads/w.adisteme';
  const fresh = await coldCompiling([workload, RYSKULOV], 9);
  const rows: Row[] = [];
  for (const [path, name] of [
    [workload, 'workload W'],
    [RYSKULOV, 'the Ryskulov order'],
  ] as const) {
    const text = readFileSync(path, 'utf8');
    const again = await warm(() => {
      const workspace = openWorkspace([{ path, text }]);
      for (const methodology of workspace.methodologies) {
        for (const edition of workspace.editions(methodology).value) {
          const program = workspace.program(edition).value;
          if (program !== null) fastProgram(program, { reading: 'adopted' });
        }
      }
    });
    const first = fresh.get(path);
    if (first === undefined) throw new Error(`${path} was not compiled`);
    rows.push(
      { what: `from text to functions: ${name}, the first of a process`, ms: first, target: 20 },
      { what: `from text to functions: ${name}, again`, ms: again, target: 20 },
    );
  }
  return rows;
}

/** How long a user waits for one evaluation, with and without a program kept from an earlier command. */
function wholeCommand(): Row[] {
  const evaluation = ['cli/bin.js', 'evaluate', 'ryskulov-akimat', '--on', '2019-01-15', '--case', EXAMPLE];
  command(evaluation, 2, {});
  return [
    { what: 'command: node alone, doing nothing', ms: command(['-e', '0'], 9, {}) },
    { what: 'command: evaluate one case, program kept', ms: command(evaluation, 9, {}), target: 300 },
    {
      what: 'command: evaluate one case, program compiled',
      ms: command(evaluation, 9, { ADISTEME_NO_CACHE: '1' }),
      target: 300,
    },
  ];
}

/** The example case of the Ryskulov order. */
async function oneCase(): Promise<Row[]> {
  const stored: { facts: unknown; on: string } = parseYaml(readFileSync(EXAMPLE, 'utf8'));
  const program = programOn('ryskulov-akimat', stored.on);
  const { facts } = readFacts(program, stored.facts);
  if (facts === null) throw new Error('the example case is not valid');
  const evaluating = await warm(() => void evaluate(program, facts, { reading: 'adopted' }));
  const traced = await warm(() => void evaluate(program, facts, { reading: 'adopted', trace: true }));
  const reading = await warm(() => {
    const { facts: read } = readFacts(program, stored.facts);
    if (read !== null) evaluate(program, read, { reading: 'adopted' });
  });
  const each = (time: Timing): string => `${Math.round(1000 / time.median)} cases a second`;
  return [
    { what: 'one case of the Ryskulov order: evaluate', ms: evaluating, note: each(evaluating) },
    { what: 'one case of the Ryskulov order: evaluate, with the trace', ms: traced, note: each(traced) },
    { what: 'one case of the Ryskulov order: validate and evaluate', ms: reading, note: each(reading) },
  ];
}

/** Which edition governs on each day of a year, for every body. */
async function yearOfEditions(): Promise<Row[]> {
  const first = await warm(() => askEveryDay(openWorkspace(files)));
  const opened = openWorkspace(files);
  const again = await warm(() => askEveryDay(opened));
  const compiled = await warm(() => {
    const workspace = openWorkspace(files);
    for (const edition of askEveryDay(workspace)) workspace.program(edition);
  });
  const asked = `${days.length} days × ${opened.methodologies.length} bodies`;
  return [
    { what: `the edition of every day of ${YEAR}`, ms: first, target: 1000, note: asked },
    { what: 'the same asked again', ms: again, note: asked },
    { what: 'the same afresh, with the programs', ms: compiled, note: asked },
  ];
}

function askEveryDay(workspace: ReturnType<typeof openWorkspace>) {
  return workspace.methodologies.flatMap((methodology) =>
    days.flatMap((day) => {
      const choice = workspace.editionOn(methodology, day);
      return choice.found ? [choice.edition] : [];
    }),
  );
}

/** Everything that is found in the longest order of the repository. */
async function largestOrder(): Promise<Row[]> {
  const [largest] = [...files].sort((a, b) => b.text.length - a.text.length);
  if (largest === undefined) throw new Error('there are no orders');
  const id = largest.path.replace(/^.*[\\/]|\.adisteme$/g, '');
  const lines = largest.text.split('\n').length - 1;
  const check = await warm(() => void openWorkspace([largest]).check());
  const opened = openWorkspace([largest]);
  const [edition] = opened.methodologies.flatMap((methodology) => opened.editions(methodology).value);
  if (edition === undefined) throw new Error('the largest order has no edition');
  const analysis = opened.analysis(edition);
  // Findings are kept with the analysis, so each run gets one of its own.
  const checks = await warm(() => void checkEdition(edition, { ...analysis }));
  return [
    { what: `check of the largest order, ${id}`, ms: check, note: `${lines} lines` },
    { what: 'the same parsed and compiled: all checks alone', ms: checks, target: 50 },
  ];
}

function programOn(methodology: string, day: string): Program {
  const workspace = openWorkspace(files);
  const choice = workspace.editionOn(methodology, day);
  const program = choice.found ? workspace.program(choice.edition).value : null;
  if (program === null) throw new Error(`${methodology} has no program on ${day}`);
  return program;
}

function daysOf(year: number): string[] {
  const all: string[] = [];
  for (const day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; ) {
    all.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return all;
}
