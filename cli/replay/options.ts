/** The options of replays of many cases, checked. */
import type { ReplayEditions } from '../../dsl/index.ts';
import { isDay } from '../../engine/index.ts';
import { failure, type Result, success } from '../complaint.ts';
import { type ReportTarget, reportTargets } from '../reports/targets.ts';

type Given = Readonly<Record<string, unknown>>;

/** The i-th of n shares, `i` from 1. */
export interface Shard {
  readonly i: number;
  readonly n: number;
}

/** What the answer is to hold beside the changes. */
export interface AnswerOptions {
  readonly badRecords: string | null;
  /** In percent. */
  readonly threshold: number | null;
  readonly reports: readonly ReportTarget[];
}

/** How a replay is to be run. */
export interface RunOptions {
  readonly editions: ReplayEditions;
  /** Null: as many as there are processors, where it is worth it. */
  readonly workers: number | null;
  readonly work: string | null;
  readonly shard: Shard | null;
  readonly progress: boolean;
  /** Bytes. */
  readonly partSize: number;
}

/** The options of `replay`. */
export function runOptions(given: Given): Result<RunOptions> {
  const editions = editionsOption(given);
  if (!editions.ok) return editions;
  const workers = countOption(given, 'workers');
  if (!workers.ok) return workers;
  const shard = shardOption(given);
  if (!shard.ok) return shard;
  const size = given['partSize'] === undefined ? 2 : Number(given['partSize']);
  if (!(size > 0 && size <= 256)) {
    return failure({ say: (m) => m.replayRun.notASize(String(given['partSize'])) });
  }
  const work = given['work'] === undefined ? null : String(given['work']);
  if (shard.value !== null && work === null) return failure({ say: (m) => m.replayRun.shardNeedsWork });
  return success({
    editions: editions.value,
    workers: workers.value,
    work,
    shard: shard.value,
    progress: given['progress'] === true,
    partSize: Math.max(1, Math.round(size * 1_000_000)),
  });
}

/** The options that `replay` and `merge` share. */
export function answerOptions(given: Given): Result<AnswerOptions> {
  const threshold = given['threshold'] === undefined ? null : Number(given['threshold']);
  const isPercentage = threshold === null || (threshold >= 0 && threshold <= 100);
  if (!isPercentage || given['threshold'] === '') {
    return failure({ say: (m) => m.replayRun.notAPercentage(String(given['threshold'])) });
  }
  const reports = reportTargets(given);
  if (!reports.ok) return reports;
  const badRecords = given['badRecords'] === undefined ? null : String(given['badRecords']);
  return success({ badRecords, threshold, reports: reports.value });
}

function editionsOption(options: Given): Result<ReplayEditions> {
  const given = options['editions'];
  if (given === undefined || given === 'in-force') return success('in-force');
  if (given === 'all') return success('all');
  const days = String(given).split(',');
  if (days.every(isDay)) return success([...new Set(days)].sort());
  return failure({ say: (m) => m.replay.notEditions(String(given)) });
}

function countOption(options: Given, name: string): Result<number | null> {
  const given = options[name];
  if (given === undefined) return success(null);
  return /^[1-9]\d{0,3}$/.test(String(given))
    ? success(Number(given))
    : failure({ say: (m) => m.replayRun.notACount(`--${name}`, String(given)) });
}

function shardOption({ shard: given }: Given): Result<Shard | null> {
  if (given === undefined) return success(null);
  const [, i = 0, n = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(String(given)) ?? []).map(Number);
  return i >= 1 && i <= n ? success({ i, n }) : failure({ say: (m) => m.replayRun.notAShard(String(given)) });
}
