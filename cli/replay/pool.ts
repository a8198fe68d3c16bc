/** Parts done one after the other in this thread, or by several at once. */
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Job, Part } from './job.ts';
import { PartRunner } from './part-runner.ts';

/** What a case leaves behind is gone with the next: more room would only be filled before it is swept. */
const YOUNG_MEGABYTES = 32;

/** Stops giving out parts; those begun are left unfinished. */
export interface Stop {
  isAsked: boolean;
}

/**
 * Does all parts; `done` is told each when its result is written. This thread is one of the workers: with one worker no
 * other is started.
 */
export async function doParts(
  job: Job,
  parts: readonly Part[],
  workers: number,
  stop: Stop,
  done: (part: Part) => void,
): Promise<void> {
  const left = [...parts].reverse();
  const threads: Worker[] = [];
  const others = Math.min(workers, parts.length) - 1;
  try {
    const working = Array.from({ length: others }, () => {
      const thread = new Worker(new URL('./replay-worker.js', import.meta.url), {
        workerData: job,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      });
      threads.push(thread);
      return work(thread, left, stop, done);
    });
    await Promise.all([workHere(job, left, stop, done), ...working]);
  } catch (error) {
    // What fails in one thread ends the work of all.
    stop.isAsked = true;
    throw error;
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

async function workHere(job: Job, left: Part[], stop: Stop, done: (part: Part) => void): Promise<void> {
  const runner = new PartRunner(job);
  try {
    for (let part = left.pop(); part !== undefined && !stop.isAsked; part = left.pop()) {
      runner.run(part);
      done(part);
      // Signals and the other threads are heard between the parts.
      await setImmediate();
    }
  } finally {
    runner.close();
  }
}

/** A thread has the next part at hand while this one is busy. */
const AHEAD = 2;

function work(thread: Worker, left: Part[], stop: Stop, done: (part: Part) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const given: Part[] = [];
    const next = (): void => {
      while (given.length < AHEAD && !stop.isAsked) {
        const part = left.pop();
        if (part === undefined) break;
        given.push(part);
        thread.postMessage(part);
      }
      if (given.length === 0) resolve();
    };
    thread.on('message', () => {
      const part = given.shift();
      if (part !== undefined) done(part);
      next();
    });
    thread.on('error', reject);
    next();
  });
}
