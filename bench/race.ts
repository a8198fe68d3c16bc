/** The race: every engine on the same cases, in turns, in one process. */
import { isDeepStrictEqual } from 'node:util';
import {
  adisteme,
  adistemeReading,
  type Engine,
  handWritten,
  PEERS,
  type Solution,
} from './engines/index.ts';
import { W } from './workloads/w.ts';
import type { Workload } from './workloads/workload.ts';
import { X } from './workloads/x.ts';

/** Cases of each workload. Every engine answers all of them, or as many as its solution says. */
const CASES = 4000;
const SEED = 2026;
/**
 * Cases are run in blocks that fit the processor's cache, as a case does that has just been read. Thousands in a row
 * would measure the memory, which is the same for all.
 */
const BLOCK = 200;
/** How often each block is run by each engine. */
const ROUNDS = 3;
/** Milliseconds: of one measurement, and of the run before all measurements. */
const LEAST_TIME = 4;
const WARM_UP = 600;

/** The speed of an engine: the median of its measurements. */
export interface Speed {
  readonly casesPerSecond: number;
  /** Of the speed of the function written by hand. */
  readonly ratioToHand: number;
  /** How many cases were answered, and found right. */
  readonly cases: number;
  readonly note?: string;
}

/** The speeds by engine: a package's name, `adisteme`, `hand-written`. */
export type Speeds = Readonly<Record<string, Speed>>;

/** The race, and the peers that could not take part. */
export interface Race {
  readonly W: Speeds;
  readonly X: Speeds;
  readonly absent: readonly string[];
}

/** Races all engines whose packages are there. Throws when an answer is wrong. */
export async function race(): Promise<Race> {
  const engines = [handWritten, adisteme, adistemeReading, ...PEERS];
  const loaded = await Promise.all(
    engines.map(async (engine) => ({ engine, solutions: await load(engine) })),
  );
  const present = loaded.flatMap(({ engine, solutions }) =>
    solutions === null ? [] : [{ name: engine.name, solutions }],
  );
  return {
    W: await raceOn(
      'W',
      W,
      present.map(({ name, solutions }) => ({ name, solution: solutions.W })),
    ),
    X: await raceOn(
      'X',
      X,
      present.map(({ name, solutions }) => ({ name, solution: solutions.X })),
    ),
    absent: loaded.filter(({ solutions }) => solutions === null).map(({ engine }) => engine.name),
  };
}

async function load(engine: Engine) {
  try {
    return await engine.load();
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    if (!isAbsent) throw error;
    return null;
  }
}

interface Runner {
  readonly name: string;
  readonly note: string | undefined;
  readonly blocks: readonly (readonly unknown[])[];
  readonly cases: number;
  /** Runs the cases so many times over. */
  readonly run: (cases: readonly unknown[], times: number) => unknown;
  /** Nanoseconds for one case, in each measurement. */
  readonly measured: number[];
}

async function raceOn<Case, Answer extends object>(
  label: string,
  workload: Workload<Case, Answer>,
  entries: readonly { name: string; solution: Solution<Case, Answer> }[],
): Promise<Speeds> {
  const cases = workload.cases(CASES, SEED);
  const expected = cases.map(workload.expected);
  const runners: Runner[] = [];
  for (const { name, solution } of entries) {
    const own = cases.slice(0, solution.most);
    const given = own.map((one) => solution.prepare(one));
    for (const [at, one] of given.entries()) {
      const answer = solution.answer(await solution.run(one));
      if (isPartOf(answer, expected[at])) continue;
      const found = `${JSON.stringify(answer)} instead of ${JSON.stringify(expected[at])}`;
      throw new Error(`${name} answers case ${at} of ${label} with ${found}`);
    }
    const blocks = Array.from({ length: Math.ceil(given.length / BLOCK) }, (_, at) =>
      given.slice(at * BLOCK, (at + 1) * BLOCK),
    );
    const run = repeating(solution);
    runners.push({ name, note: solution.note, blocks, cases: given.length, run, measured: [] });
  }
  for (const runner of runners) await warmUp(runner);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let block = 0; block < CASES / BLOCK; block += 1) {
      for (const runner of runners) await measure(runner, round, block);
    }
  }
  const speeds = runners.map((runner) => 1e9 / median(runner.measured));
  const hand = speeds[runners.findIndex(({ name }) => name === handWritten.name)] ?? Number.NaN;
  return Object.fromEntries(
    runners.map(({ name, note, cases }, at) => {
      const speed = speeds[at] ?? Number.NaN;
      const figures = { casesPerSecond: Math.round(speed), ratioToHand: significant(speed / hand), cases };
      return [name, note === undefined ? figures : { ...figures, note }];
    }),
  );
}

/** Whether every part of an answer is as expected, and there is one. */
function isPartOf(answer: object, expected: object | undefined): boolean {
  const parts = Object.entries(answer);
  return (
    parts.length > 0 &&
    parts.every(([name, value]) => isDeepStrictEqual(value, expected?.[name as keyof typeof expected]))
  );
}

/**
 * A loop of the engine's own: one loop for all would be compiled for none. Answers are kept until the next ones, or the
 * compiler would leave out what nobody looks at.
 */
function repeating({ run, isAsync }: Pick<Solution<never, never>, 'run' | 'isAsync'>): Runner['run'] {
  const [prefix, wait] = isAsync ? ['async ', 'await '] : ['', ''];
  return new Function(
    'run',
    `const kept = [];
    return ${prefix}function (cases, times) {
      for (let time = 0; time < times; time += 1) {
        for (let i = 0; i < cases.length; i += 1) kept[i] = ${wait}run(cases[i]);
      }
      return kept;
    };`,
  )(run) as Runner['run'];
}

async function warmUp({ blocks, run }: Runner): Promise<void> {
  const until = performance.now() + WARM_UP;
  while (performance.now() < until) for (const block of blocks) await run(block.slice(0, 20), 1);
}

/** Once to have the cases at hand and to see how long they take; then as often as makes the time worth reading. */
async function measure({ blocks, run, measured }: Runner, round: number, at: number): Promise<void> {
  const block = blocks[at % blocks.length] ?? [];
  const few = block.slice(0, 20);
  const begun = performance.now();
  await run(few, 1);
  const each = (performance.now() - begun) / few.length;
  // Of a slow engine some of the block, others in each round.
  const size = Math.min(block.length, Math.max(4, Math.ceil(LEAST_TIME / each)));
  const from = (round * size) % (block.length - size + 1);
  const cases = block.slice(from, from + size);
  await run(cases, 1);
  const times = Math.max(1, Math.ceil(LEAST_TIME / (each * size)));
  const started = performance.now();
  await run(cases, times);
  measured.push(((performance.now() - started) * 1e6) / (times * size));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function significant(ratio: number): number {
  return Number(ratio.toPrecision(3));
}
