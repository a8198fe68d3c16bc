/** The worker of the page, over the texts of the server. */
import { useEffect, useState } from 'react';
import type { Texts } from '../api/index.ts';
import { WorkerCalls } from '../workers/index.ts';
import type { Calls } from './use-call.ts';
import type { CompareFunctions } from './worker/functions.ts';
import type { Choices } from './worker/shapes.ts';

/** The worker with the texts opened, and what can be chosen among them. */
export interface Opened {
  readonly calls: Calls;
  readonly choices: Choices;
}

/** Starts the worker and opens the texts in it; undefined until they are. The worker ends with the component. */
export function useComparison({ acts, drafts }: Texts): Opened | undefined {
  const [opened, setOpened] = useState<Opened>();
  const [error, setError] = useState<Error>();
  useEffect(() => {
    const worker = new Worker(new URL('./worker/compare.worker.ts', import.meta.url), { type: 'module' });
    const calls = new WorkerCalls<CompareFunctions>(worker);
    let isWanted = true;
    calls.call('open', { acts, drafts }).then(
      (choices) => isWanted && setOpened({ calls, choices }),
      (failed: Error) => isWanted && setError(failed),
    );
    return () => {
      isWanted = false;
      calls.end();
    };
  }, [acts, drafts]);
  if (error !== undefined) throw error;
  return opened;
}
