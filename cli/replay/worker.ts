/** A thread that is told its job, and then replays the parts it is given, one after the other. */
import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Job, Part } from './job.ts';

// Before the rest is loaded: its code is then taken from the cache.
enableCompileCache?.();
const { PartRunner } = await import('./part-runner.ts');
parentPort?.once('message', (job: Job) => {
  const runner = new PartRunner(job);
  parentPort?.on('message', (part: Part) => {
    runner.run(part);
    parentPort?.postMessage(part.number);
  });
});
