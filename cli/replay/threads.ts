/** Threads that replay parts, begun before this one has loaded what it needs itself: they load the same meanwhile. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job, Part } from './job.ts';

/** Fewer bytes are replayed before a second thread has started. */
const WORTH_THREADS = 8_000_000;

/** What a case leaves behind is gone with the next: more room would only be filled before it is swept. */
const YOUNG_MEGABYTES = 32;

/** A thread beside this one. It is told its job, then its parts, and answers each with its number. */
export interface Thread {
  begin(job: Job): void;
  give(part: Part): void;
  onDone(heard: () => void): void;
  /** Rejects with what ends the thread. */
  readonly failed: Promise<never>;
}

/** All threads beside this one. */
export class Threads {
  private readonly workers: Worker[] = [];
  private readonly threads: Thread[] = [];

  /** So many threads; those that are missing are begun. */
  first(count: number): readonly Thread[] {
    while (this.threads.length < count) this.add();
    return this.threads.slice(0, count);
  }

  /** Ends them, whatever they are doing. */
  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private add(): void {
    const worker = new Worker(new URL('./replay-worker.js', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    const failed = new Promise<never>((_, reject) => worker.on('error', reject));
    // It may fail before anybody listens.
    failed.catch(() => {});
    this.workers.push(worker);
    this.threads.push({
      begin: (job) => worker.postMessage(job),
      give: (part) => worker.postMessage(part),
      onDone: (heard) => worker.on('message', heard),
      failed,
    });
  }
}

/** How many threads, this one among them, are to replay so many bytes; `asked`: so many at most. */
export function threadsFor(bytes: number, partSize: number, asked: number | null): number {
  const most = asked ?? (bytes < WORTH_THREADS ? 1 : availableParallelism());
  return Math.max(1, Math.min(most, Math.ceil(bytes / partSize)));
}

/** The bytes of the files as far as they are there; what cannot be read is told later. */
export function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0);
}
