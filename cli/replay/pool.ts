/** Parts done one after the other in this thread, or by several at once. */
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Job, Part } from './job.ts';
import { PartRunner } from './part-runner.ts';

/** What a case leaves behind is gone with the next: more room would only be filled before it is swept. */
const YOUNG_MEGABYTES = 16;

/** Stops giving out parts; those begun are left unfinished. */
export interface Stop {
  isAsked: boolean;
}

/** Does all parts; `done` is told each when its result is written. With one worker no thread is started. */
export async function doParts(
  job: Job,
  parts: readonly Part[],
  workers: number,
  stop: Stop,
  done: (part: Part) => void,
): Promise<void> {
  if (workers > 1 && parts.length > 1) {
    await doInThreads(job, parts, Math.min(workers, parts.length), stop, done);
    return;
  }
  const runner = new PartRunner(job);
  try {
    for (const part of parts) {
      if (stop.isAsked) return;
      runner.run(part);
      done(part);
      // Signals are heard between the parts.
      await setImmediate();
    }
  } finally {
    runner.close();
  }
}

async function doInThreads(
  job: Job,
  parts: readonly Part[],
  count: number,
  stop: Stop,
  done: (part: Part) => void,
): Promise<void> {
  const left = [...parts].reverse();
  const threads: Worker[] = [];
  try {
    await Promise.all(
      Array.from({ length: count }, () => {
        const thread = new Worker(new URL('./replay-worker.js', import.meta.url), {
          workerData: job,
          resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
        });
        threads.push(thread);
        return work(thread, left, stop, done);
      }),
    );
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function work(thread: Worker, left: Part[], stop: Stop, done: (part: Part) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: Part | undefined;
    const next = (): void => {
      current = stop.isAsked ? undefined : left.pop();
      if (current === undefined) resolve();
      else thread.postMessage(current);
    };
    thread.on('message', () => {
      if (current !== undefined) done(current);
      next();
    });
    thread.on('error', reject);
    next();
  });
}
