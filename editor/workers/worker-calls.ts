/** A page's side: calling the functions of a worker. */
import type { Functions } from './answer-calls.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** How a call is made. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  onProgress?(value: unknown): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
  onProgress?: ((value: unknown) => void) | undefined;
  forget(): void;
}

/** A worker whose functions are `F`. */
export class WorkerCalls<F extends Functions> {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.take(data));
    worker.addEventListener('error', ({ message }) => this.fail(new Error(`worker: ${message}`)));
  }

  /** Calls a function. Rejects when `signal` aborts, when the worker is ended, and for mistakes of ours. */
  call<N extends keyof F & string>(
    name: N,
    argument: Parameters<F[N]>[0],
    { signal, onProgress }: CallOptions = {},
  ): Promise<Awaited<ReturnType<F[N]>>> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      this.last += 1;
      const id = this.last;
      const abort = () => {
        this.post({ kind: 'cancel', id });
        this.settle(id)?.reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort);
      this.waiting.set(id, {
        resolve: resolve as (value: unknown) => void,
        reject,
        onProgress,
        forget: () => signal?.removeEventListener('abort', abort),
      });
      this.post({ kind: 'call', id, name, argument });
    });
  }

  /** Ends the worker; calls that wait are rejected. */
  end(): void {
    this.worker.terminate();
    this.fail(new Error('the worker was ended'));
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  private take(message: FromWorker): void {
    switch (message.kind) {
      case 'progress':
        this.waiting.get(message.id)?.onProgress?.(message.value);
        break;
      case 'answer':
        this.settle(message.id)?.resolve(message.value);
        break;
      case 'bug':
        this.settle(message.id)?.reject(new Error(message.message));
        break;
      case 'cancelled':
        this.settle(message.id);
    }
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    waiting?.forget();
    return waiting;
  }

  private fail(reason: Error): void {
    for (const id of [...this.waiting.keys()]) this.settle(id)?.reject(reason);
  }
}
