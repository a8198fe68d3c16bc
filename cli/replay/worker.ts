/** A thread that replays the parts it is given, one after the other. */
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Part } from './job.ts';

// Before the rest is loaded: its code is then taken from the cache.
enableCompileCache?.();
const { PartRunner } = await import('./part-runner.ts');
const runner = new PartRunner(workerData as Job);
parentPort?.on('message', (part: Part) => {
  runner.run(part);
  parentPort?.postMessage(part.number);
});
