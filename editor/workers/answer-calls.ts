/** A worker's side: functions that pages call by name. */
import type { FromWorker, ToWorker } from './messages.ts';

/** What a function of a worker is given beside its argument. */
export interface Call {
  /** Aborted when the page no longer wants the answer. */
  readonly signal: AbortSignal;
  /** Tells the page how far the work is. */
  progress(value: unknown): void;
  /** Lets other calls and cancellations in; long work does it every few milliseconds. Throws once it is cancelled. */
  breathe(): Promise<void>;
}

/** A worker's functions by name. Arguments and answers are copied, so they must be plain data. */
export type Functions = Readonly<Record<string, (argument: never, call: Call) => unknown>>;

/** The part of a worker's global scope that is needed. */
interface Scope {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Answers the calls of the page that started this worker. */
export function answerCalls(functions: Functions): void {
  const scope = globalThis as unknown as Scope;
  const running = new Map<number, AbortController>();
  const run = async (id: number, name: string, argument: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    const { signal } = controller;
    try {
      const work = functions[name] as ((argument: unknown, call: Call) => unknown) | undefined;
      if (work === undefined) throw new Error(`no function ${name}`);
      const value = await work(argument, {
        signal,
        progress: (told) => scope.postMessage({ kind: 'progress', id, value: told }),
        breathe: () => breathe(signal),
      });
      scope.postMessage(signal.aborted ? { kind: 'cancelled', id } : { kind: 'answer', id, value });
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      scope.postMessage(signal.aborted ? { kind: 'cancelled', id } : { kind: 'bug', id, message });
    } finally {
      running.delete(id);
    }
  };
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'cancel') running.get(data.id)?.abort();
    else void run(data.id, data.name, data.argument);
  });
}

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port2.onmessage = () => waiting.shift()?.();

/** Messages come before timers, which wait at least four milliseconds when nested. */
function breathe(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push(() => (signal.aborted ? reject(new Error('cancelled')) : resolve()));
    port1.postMessage(null);
  });
}
