/** Parts done one after the other in this thread, or by several at once. */
import { setImmediate } from 'node:timers/promises';
import type { Job, Part } from './job.ts';
import { PartRunner } from './part-runner.ts';
import type { Thread } from './threads.ts';

/** Stops giving out parts; those begun are left unfinished. */
export interface Stop {
  isAsked: boolean;
}

/** Does all parts, in this thread and in the others; `done` is told each when its result is written. */
export async function doParts(
  job: Job,
  parts: readonly Part[],
  others: readonly Thread[],
  stop: Stop,
  done: (part: Part) => void,
): Promise<void> {
  const left = [...parts].reverse();
  try {
    const working = others.map((thread) => work(thread, job, left, stop, done));
    await Promise.all([workHere(job, left, stop, done), ...working]);
  } catch (error) {
    // What fails in one thread ends the work of all.
    stop.isAsked = true;
    throw error;
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

function work(thread: Thread, job: Job, left: Part[], stop: Stop, done: (part: Part) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const given: Part[] = [];
    const next = (): void => {
      while (given.length < AHEAD && !stop.isAsked) {
        const part = left.pop();
        if (part === undefined) break;
        given.push(part);
        thread.give(part);
      }
      if (given.length === 0) resolve();
    };
    thread.onDone(() => {
      const part = given.shift();
      if (part !== undefined) done(part);
      next();
    });
    thread.failed.catch(reject);
    thread.begin(job);
    next();
  });
}
