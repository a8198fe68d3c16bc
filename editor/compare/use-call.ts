/** Asking the worker from a component. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkerCalls } from '../workers/index.ts';
import type { CompareFunctions } from './worker/functions.ts';

/** The worker with the acts and drafts opened in it. */
export type Calls = WorkerCalls<CompareFunctions>;

type Name = keyof CompareFunctions & string;
type Answer<N extends Name> = Awaited<ReturnType<CompareFunctions[N]>>;

/** What is known of an answer; `progress` is the last that the worker has told. */
export type Calling<T, P> =
  | { readonly state: 'running'; readonly progress: P | undefined; stop(): void }
  | { readonly state: 'stopped'; readonly progress: P | undefined; again(): void }
  | { readonly state: 'done'; readonly value: T };

interface State<N extends Name> {
  /** The question, and how often it has been asked. */
  readonly round: string;
  readonly progress?: unknown;
  readonly stopped?: true;
  readonly answer?: { readonly value: Answer<N> };
  readonly error?: Error;
}

/**
 * Asks when the component appears and whenever the question changes; a question that is no longer asked is ended.
 * Nothing is asked while `argument` is null. Mistakes of ours are thrown to the page.
 */
export function useCall<N extends Name, P = never>(
  calls: Calls,
  name: N,
  argument: Parameters<CompareFunctions[N]>[0] | null,
): Calling<Answer<N>, P> {
  const question = JSON.stringify(argument);
  const [times, setTimes] = useState(0);
  const round = `${times} ${question}`;
  const [state, setState] = useState<State<N>>({ round });
  const ending = useRef<AbortController>(null);
  useEffect(() => {
    if (question === 'null') return;
    const own = `${times} ${question}`;
    const controller = new AbortController();
    ending.current = controller;
    const { signal } = controller;
    calls
      .call(name, JSON.parse(question), {
        signal,
        onProgress: (progress) => setState({ round: own, progress }),
      })
      .then(
        (value) => setState({ round: own, answer: { value } }),
        (error: Error) => {
          if (!signal.aborted) setState({ round: own, error });
        },
      );
    return () => controller.abort();
  }, [calls, name, question, times]);
  const stop = useCallback(() => {
    ending.current?.abort();
    setState((before) => ({ ...before, round, stopped: true }));
  }, [round]);
  const again = useCallback(() => setTimes((before) => before + 1), []);
  const own = state.round === round ? state : undefined;
  if (own?.error !== undefined) throw own.error;
  if (own?.answer !== undefined) return { state: 'done', value: own.answer.value };
  const progress = own?.progress as P | undefined;
  return own?.stopped ? { state: 'stopped', progress, again } : { state: 'running', progress, stop };
}
