/** Measuring: the median of warm runs, and of fresh processes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { Bench } from 'tinybench';

/** Milliseconds. The least is what other work of the machine disturbs least. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  /** The 95th percentile, where it is what a limit is set for. */
  readonly p95?: number;
}

/** The time of a task: at least twelve runs in at least a second, after a warm-up. */
export async function warm(task: () => void): Promise<Timing> {
  const bench = new Bench({ time: 1000, iterations: 12, warmupTime: 500, warmupIterations: 6, throws: true });
  bench.add('task', task);
  const [{ result } = { result: undefined }] = await bench.run();
  if (result === undefined || !('latency' in result)) throw new Error('the task gave no result');
  return { median: result.latency.p50, least: result.latency.min };
}

/** Of fresh processes: loading the language's bundle, the first parse, and from the process's start to its end. */
export interface ColdStart {
  readonly load: Timing;
  readonly parse: Timing;
  readonly whole: Timing;
}

/** The times of fresh processes that load the language (bundled, as the command line is) and parse a file. */
export async function cold(file: string, runs: number): Promise<ColdStart> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  try {
    const bundle = join(folder, 'dsl.mjs');
    const first = join(folder, 'first.mjs');
    const options = { bundle: true, format: 'esm', platform: 'node', minify: true } as const;
    await build({ ...options, entryPoints: ['dsl/index.ts'], outfile: bundle, logLevel: 'silent' });
    writeFileSync(first, script(pathToFileURL(bundle).href, file));
    const starts = Array.from({ length: runs }, () => startOnce(first));
    return {
      load: timing(starts.map((start) => start.load)),
      parse: timing(starts.map((start) => start.parse)),
      whole: timing(starts.map((start) => start.whole)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The times, by path, from the text of a file to the functions of its editions: each in fresh processes in which nothing
 * has run but the loading of the modules (bundled, as the command line is).
 */
export async function coldCompiling(
  files: readonly string[],
  runs: number,
): Promise<ReadonlyMap<string, Timing>> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  try {
    const bundle = join(folder, 'all.mjs');
    const once = join(folder, 'once.mjs');
    const contents = `export { openWorkspace } from './dsl/index.ts'; export { fastProgram } from './engine/index.ts';`;
    await build({
      ...{ bundle: true, format: 'esm', platform: 'node', minify: true, outfile: bundle, logLevel: 'silent' },
      stdin: { contents, resolveDir: '.' },
    });
    writeFileSync(once, compilingScript(pathToFileURL(bundle).href));
    const times = files.map((file) => {
      const found = Array.from({ length: runs }, () => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [once, file], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return Number(stdout);
      });
      return [file, timing(found)] as const;
    });
    return new Map(times);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compilingScript(bundle: string): string {
  return `import { readFileSync } from 'node:fs';
import { fastProgram, openWorkspace } from ${JSON.stringify(bundle)};
const path = process.argv[2];
const text = readFileSync(path, 'utf8');
const begun = performance.now();
const workspace = openWorkspace([{ path, text }]);
const editions = workspace.methodologies.flatMap((methodology) => workspace.editions(methodology).value);
const made = editions.map((edition) => fastProgram(workspace.program(edition).value, { reading: 'adopted' }));
const ended = performance.now();
if (made.length === 0 || made.includes(null)) throw new Error('no functions');
console.log(ended - begun);`;
}

/** The time of the loop is counted from the start of the process. */
function script(bundle: string, file: string): string {
  return `import { readFileSync } from 'node:fs';
const text = readFileSync(${JSON.stringify(file)}, 'utf8');
const begun = performance.now();
const { parseAct } = await import(${JSON.stringify(bundle)});
const loaded = performance.now();
parseAct(text, 'first');
const whole = performance.now();
console.log(JSON.stringify({ load: loaded - begun, parse: whole - loaded, whole }));`;
}

function startOnce(path: string): Readonly<Record<keyof ColdStart, number>> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<keyof ColdStart, number>;
}

/** The time of a whole command, from the start of its process to its end. */
export function command(
  args: readonly string[],
  runs: number,
  env: Readonly<Record<string, string>>,
): Timing {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const { status } = spawnSync(process.execPath, args, { env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(`exit status ${status}: ${args.join(' ')}`);
    return performance.now() - begun;
  });
  return timing(times);
}

function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, least: sorted[0] ?? Number.NaN };
}
