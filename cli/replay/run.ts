/** Running a replay: the files are divided, parts that are not done are done, and the folder holds all results. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { divide } from '../../cases/index.ts';
import { LISTED } from '../../dsl/index.ts';
import { type Complaint, failure, type Result, success } from '../complaint.ts';
import type { Context } from '../context.ts';
import { readMethodologyFiles } from '../files/methodology-files.ts';
import { errorCode, fileProblem, mostBytes, tooLarge } from '../files/read-text.ts';
import { InputBytes } from './input-bytes.ts';
import type { Input, Job, Part } from './job.ts';
import { difference, type Manifest, manifestOf, readManifest, writeManifest } from './manifest.ts';
import type { RunOptions } from './options.ts';
import { isDone } from './part-files.ts';
import { doParts, type Stop } from './pool.ts';
import { progressOf } from './progress.ts';
import { openInput } from './standard-input.ts';
import { type Threads, threadsFor } from './threads.ts';

/** Parts of YAML, of a megabyte: reading it takes a hundred times the memory of its text. */
const YAML_SHARE = 16;

/** A run that came to its end: the folder of results, which `end` removes where it was not asked for. */
export interface Ran {
  readonly folder: string;
  readonly manifest: Manifest;
  /** How many parts were to be done here, those done before among them. */
  readonly parts: number;
  end(): void;
}

/** Replays the files, with threads that may have begun already. Where it is interrupted the process ends. */
export async function runReplay(
  context: Context,
  files: readonly string[],
  options: RunOptions,
  threads: Threads,
): Promise<Result<Ran>> {
  const acts = await readMethodologyFiles(context);
  if (!acts.ok) return acts;
  const made = workFolder(options.work);
  if (!made.ok) return made;
  const { folder, end } = made.value;
  try {
    const inputs = await openInputs(files, folder);
    if (!inputs.ok) return ended(inputs, end);
    const parts = partsOf(inputs.value, options.partSize);
    if (!parts.ok) return ended(parts, end);
    const { editions, partSize } = options;
    const manifest = manifestOf(inputs.value, acts.value, { editions, partSize }, parts.value.length);
    const before = readManifest(folder);
    const what = before === null ? null : difference(before, manifest, true);
    if (what !== null) {
      return ended(failure({ say: (m) => m.replayRun.otherReplay(folder, what) }), end);
    }
    const synced = options.work !== null;
    if (before === null) writeManifest(folder, manifest, synced);
    // What no answer of this run tells, and no later one will, is not written.
    const listed = synced || context.json ? null : LISTED;
    const job: Job = { inputs: inputs.value, acts: acts.value, editions, folder, synced, listed };
    const own = parts.value.filter(({ number }) => isOwn(number, options));
    await work(context, job, own, options, threads);
    return success({ folder, manifest, parts: own.length, end });
  } catch (error) {
    const code = errorCode(error);
    return ended(failure({ file: folder, say: (m) => m.fileNotWritable(code) }), end);
  }
}

function ended<T>(result: Result<T>, end: () => void): Result<never> {
  end();
  if (result.ok) throw new Error('nothing has failed');
  return result;
}

function isOwn(number: number, { shard }: RunOptions): boolean {
  return shard === null || number % shard.n === shard.i - 1;
}

function workFolder(work: string | null): Result<{ readonly folder: string; end(): void }> {
  if (work === null) {
    const folder = mkdtempSync(join(tmpdir(), 'adisteme-replay-'));
    return success({ folder, end: () => rmSync(folder, { recursive: true, force: true }) });
  }
  try {
    mkdirSync(work, { recursive: true });
    return success({ folder: work, end: () => {} });
  } catch (error) {
    const code = errorCode(error);
    return failure({ file: work, say: (m) => m.fileNotWritable(code) });
  }
}

async function openInputs(files: readonly string[], folder: string): Promise<Result<readonly Input[]>> {
  const inputs: Input[] = [];
  const complaints: Complaint[] = [];
  for (const file of files) {
    try {
      inputs.push(await openInput(file, folder));
    } catch (error) {
      complaints.push({ file, say: (m) => fileProblem(error, m) });
    }
  }
  return complaints.length > 0 ? failure(...complaints) : success(inputs);
}

/** All parts of all files, in their order. */
function partsOf(inputs: readonly Input[], size: number): Result<readonly Part[]> {
  const parts: Part[] = [];
  for (const [input, { file, path }] of inputs.entries()) {
    const bytes = new InputBytes(path);
    const chunks = divide(bytes, file, { plain: size, yaml: Math.ceil(size / YAML_SHARE) });
    bytes.close();
    const large = chunks.find(({ from, to }) => to - from > mostBytes);
    if (large !== undefined) return failure(tooLarge(file));
    for (const chunk of chunks) parts.push({ number: parts.length, input, chunk });
  }
  return success(parts);
}

async function work(
  context: Context,
  job: Job,
  own: readonly Part[],
  options: RunOptions,
  threads: Threads,
): Promise<void> {
  const m = context.messages.replayRun;
  const left = own.filter(({ number }) => !isDone(job.folder, number));
  if (left.length < own.length) context.tell(m.resumed(own.length - left.length, own.length));
  const bytes = left.reduce((sum, { chunk }) => sum + chunk.to - chunk.from, 0);
  const progress = progressOf(context, bytes, options.progress);
  const stop: Stop = { isAsked: false };
  let done = own.length - left.length;
  const interrupt = (): void => {
    stop.isAsked = true;
    progress.end();
    context.tell(m.interrupted(done, own.length));
    context.tell(options.work === null ? m.notResumable : m.resumeWith(options.work));
    if (options.work === null) rmSync(job.folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  try {
    const workers = Math.min(threadsFor(bytes, options.partSize, options.workers), left.length);
    await doParts(job, left, threads.first(Math.max(0, workers - 1)), stop, ({ chunk }) => {
      done += 1;
      progress.done(chunk.to - chunk.from);
    });
  } finally {
    process.off('SIGINT', interrupt);
    progress.end();
  }
}
