/** A thread that replays the parts it is given, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Part } from './job.ts';
import { PartRunner } from './part-runner.ts';

const runner = new PartRunner(workerData as Job);
parentPort?.on('message', (part: Part) => {
  runner.run(part);
  parentPort?.postMessage(part.number);
});
