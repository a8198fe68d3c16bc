/** The page's side of the language worker. */
import { WorkerCalls } from '../../workers/index.ts';
import type { LanguageFunctions } from '../worker/functions.ts';

type Argument<N extends keyof LanguageFunctions> = Parameters<LanguageFunctions[N]>[0];
type Result<N extends keyof LanguageFunctions> = Awaited<ReturnType<LanguageFunctions[N]>>;

/** Asks the worker; mistakes of ours in it are thrown. */
export class LanguageClient {
  private readonly calls: WorkerCalls<LanguageFunctions>;
  private isEnded = false;

  constructor(worker: Worker) {
    this.calls = new WorkerCalls(worker);
  }

  /** Asks; undefined where the answer is no longer wanted, or the page has gone away. */
  async ask<N extends keyof LanguageFunctions & string>(
    name: N,
    argument: Argument<N>,
    signal?: AbortSignal,
  ): Promise<Result<N> | undefined> {
    try {
      const options = signal === undefined ? {} : { signal };
      return (await this.calls.call(name, argument, options)) as Result<N>;
    } catch (error) {
      if (signal?.aborted || this.isEnded) return undefined;
      throw error;
    }
  }

  /** Tells the worker something that has no answer. */
  tell<N extends keyof LanguageFunctions & string>(name: N, argument: Argument<N>): void {
    void this.ask(name, argument);
  }

  /** Ends the worker. */
  end(): void {
    this.isEnded = true;
    this.calls.end();
  }
}
