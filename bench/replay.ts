/**
 * `npm run bench:replay`: a replay of 1,000,000 cases of the workload W over four editions, beside only reading and parsing
 * the same file; `-- --cases N` takes another number, `-- --json` prints one JSON value. docs/performance.md explains it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { W } from './workloads/w.ts';

const EDITIONS = 'bench/workloads/w-editions';
const AT_ONCE = 1000;
/** By turns; of each the least is taken, which other work of the machine disturbs least. */
const ROUNDS = 3;

/** What a process has used. */
interface Used {
  /** Seconds of processor time, of all threads. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** Megabytes, at most. */
  readonly memory: number;
  readonly output: string;
}

if (process.argv[2] === '--parse-only') parseOnly(process.argv[3] ?? '');
else await main();

async function main(): Promise<void> {
  const given = process.argv.indexOf('--cases');
  const count = given < 0 ? 1_000_000 : Number(process.argv[given + 1]);
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  try {
    const file = join(folder, 'cases.ndjson');
    writeCases(file, count);
    const own = fileURLToPath(import.meta.url);
    const replay = (workers: number): string[] => [
      ...['cli/bin.js', 'replay', file, '--methodologies', EDITIONS, '--editions', 'all', '--lang', 'en'],
      ...['--workers', String(workers)],
    ];
    // A command that finds its bundle old builds it: that is no part of the replay.
    used(folder, ['cli/bin.js', '--version']);
    const parses: Used[] = [];
    const ones: Used[] = [];
    const twos: Used[] = [];
    const pairs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      parses.push(used(folder, [own, '--parse-only', file]));
      ones.push(used(folder, replay(1)));
      twos.push(used(folder, replay(2)));
      pairs.push(await secondsOfTwo([own, '--parse-only', file]));
    }
    const [parse, one, two] = [leastOf(parses), leastOf(ones), leastOf(twos)];
    if (one.output !== two.output) throw new Error('two workers do not answer as one');
    if (!one.output.startsWith(`${count} cases, run ${4 * count} times`)) throw new Error(one.output);
    const figures = {
      cases: count,
      editions: 4,
      megabytes: round(statSync(file).size / 1e6),
      parseOnly: told(parse),
      oneWorker: told(one),
      twoWorkers: told(two),
      cpuRatio: { oneWorker: round(one.cpu / parse.cpu), twoWorkers: round(two.cpu / parse.cpu), atMost: 2 },
      memory: { megabytes: round(Math.max(one.memory, two.memory)), below: 400 },
      speedUpOfTwo: { ratio: round(one.wall / two.wall), atLeast: 1.6 },
      // What two processes at once gain that have nothing to do with one another: no two threads can gain more.
      speedUpOfTwoParsers: { ratio: round((2 * parse.wall) / Math.min(...pairs)) },
    };
    console.log(process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : text(figures));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The cases as a register would give them away, one a line. */
function writeCases(path: string, count: number): void {
  const file = openSync(path, 'w');
  for (let from = 0; from < count; from += AT_ONCE) {
    const lines = W.cases(Math.min(AT_ONCE, count - from), from + 1).map((facts, at) => {
      const id = `person-${from + at + 1}`;
      return `${JSON.stringify({ id, methodology: 'workload-w', on: '2026-01-15', facts })}\n`;
    });
    writeSync(file, lines.join(''));
  }
  closeSync(file);
}

/** Reads the file in blocks and parses each line with `JSON.parse`: as little as anybody can do with JSON lines. */
function parseOnly(path: string): void {
  const file = openSync(path, 'r');
  const block = Buffer.allocUnsafe(1 << 22);
  let [rest, cases] = ['', 0];
  for (let length = readSync(file, block); length > 0; length = readSync(file, block)) {
    const text = rest + block.toString('latin1', 0, length);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      const { facts } = JSON.parse(text.slice(from, end)) as { readonly facts: object };
      if (facts !== undefined) cases += 1;
      from = end + 1;
    }
    rest = text.slice(from);
  }
  console.log(cases);
}

/** Runs Node and asks it at its end what it has used. */
function used(folder: string, args: readonly string[]): Used {
  const hook = join(folder, 'used.cjs');
  const report = join(folder, 'used.json');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
  );
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--require ${hook}` },
    maxBuffer: 1 << 28,
  });
  const wall = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(stderr);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall, memory: maxRSS / 1024, output: stdout };
}

/** How long two processes take that do the same at once. */
async function secondsOfTwo(args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const both = [1, 2].map(() => once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit'));
  for (const [status] of await Promise.all(both)) if (status !== 0) throw new Error(`status ${status}`);
  return (performance.now() - begun) / 1000;
}

/** The least processor time and the least time of several runs, and the most memory. */
function leastOf(runs: readonly Used[]): Used {
  const [first] = runs;
  if (first === undefined) throw new Error('nothing was run');
  return {
    cpu: Math.min(...runs.map(({ cpu }) => cpu)),
    wall: Math.min(...runs.map(({ wall }) => wall)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
    output: first.output,
  };
}

function told({ cpu, wall, memory }: Used): Record<'cpuSeconds' | 'seconds' | 'megabytes', number> {
  return { cpuSeconds: round(cpu), seconds: round(wall), megabytes: round(memory) };
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function text(figures: object): string {
  return JSON.stringify(figures, null, 2)
    .replace(/["{},]/g, '')
    .replace(/\n\s*\n/g, '\n')
    .trim();
}
