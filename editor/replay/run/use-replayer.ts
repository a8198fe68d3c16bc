/** The worker of the page and what is known of its work. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../engine/index.ts';
import type { Texts } from '../../api/index.ts';
import { WorkerCalls } from '../../workers/index.ts';
import type { ReplayFunctions } from '../replay.worker.ts';
import type { NamedText, Offer, Opened, ReadProgress, Results, RunChoice, RunProgress } from '../shapes.ts';

/** Calls to the worker. */
export type ReplayCalls = WorkerCalls<ReplayFunctions>;

/** What is going on. */
export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly progress: ReadProgress | null }
  | { readonly kind: 'running'; readonly progress: RunProgress | null };

/** The work of the page. */
export interface Replayer {
  /** Undefined until the worker has taken the acts. */
  readonly calls: ReplayCalls | undefined;
  /** What can be chosen, with the draft asked for; undefined until it is known. */
  readonly offer: Offer | undefined;
  readonly opened: Opened;
  readonly activity: Activity;
  /** What the last run has found, also when it was stopped. */
  readonly results: Results | null;
  /** A mistake of ours has ended the work. */
  readonly isBroken: boolean;
  open(files: readonly (NamedText | File)[]): void;
  close(names: readonly string[]): void;
  run(choice: RunChoice | 'go on'): void;
  /** Ends reading or running; what a run has found so far stays. */
  stop(): void;
}

const NOTHING_OPEN: Opened = { files: [], cases: 0, bodies: [], problems: [] };
const IDLE: Activity = { kind: 'idle' };

/** Starts the worker on texts; it ends with the component. */
export function useReplayer(texts: Texts, draft: string | null, language: Language): Replayer {
  const [calls, setCalls] = useState<ReplayCalls>();
  const [offer, setOffer] = useState<Offer>();
  const [opened, setOpened] = useState(NOTHING_OPEN);
  const [activity, setActivity] = useState<Activity>(IDLE);
  const [results, setResults] = useState<Results | null>(null);
  const [isBroken, setBroken] = useState(false);
  const controller = useRef<AbortController>(null);
  /** The worker whose mistakes are ours: calls of one that was ended fail without being mistakes. */
  const present = useRef<ReplayCalls>(null);

  useEffect(() => {
    const worker: ReplayCalls = new WorkerCalls(
      new Worker(new URL('../replay.worker.ts', import.meta.url), { type: 'module' }),
    );
    present.current = worker;
    worker.call('open', { acts: texts.acts, drafts: texts.drafts }).then(
      () => setCalls(worker),
      () => present.current === worker && setBroken(true),
    );
    return () => {
      present.current = null;
      worker.end();
      setCalls(undefined);
      setOpened(NOTHING_OPEN);
      setResults(null);
      setActivity(IDLE);
    };
  }, [texts]);

  /** Takes an answer of the worker; mistakes of ours are told. */
  const take = useCallback(
    <T>(answer: Promise<T>, use: (value: T) => void) => {
      answer.then(use, () => present.current === calls && setBroken(true));
    },
    [calls],
  );

  useEffect(() => {
    let isWanted = true;
    if (calls !== undefined) take(calls.call('offer', draft), (value) => isWanted && setOffer(value));
    return () => {
      isWanted = false;
    };
  }, [calls, draft, take]);

  const askResults = useCallback(
    () => calls !== undefined && take(calls.call('results', language), setResults),
    [calls, language, take],
  );
  // Results are worded by the worker: another language, other words.
  useEffect(() => {
    askResults();
  }, [askResults]);

  /** Begins long work, which `stop` ends. */
  const begin = useCallback(
    <T>(kind: 'reading' | 'running', work: (signal: AbortSignal) => Promise<T>, done: () => void) => {
      const own = new AbortController();
      controller.current = own;
      setActivity({ kind, progress: null });
      const end = () => {
        setActivity(IDLE);
        done();
      };
      work(own.signal).then(end, () => {
        if (own.signal.aborted) end();
        else if (present.current === calls) setBroken(true);
      });
    },
    [calls],
  );

  const open = useCallback(
    (files: readonly (NamedText | File)[]) => {
      if (calls === undefined || files.length === 0) return;
      setResults(null);
      const onProgress = (told: unknown) => setActivity({ kind: 'reading', progress: told as ReadProgress });
      begin(
        'reading',
        (signal) => calls.call('read', files, { signal, onProgress }),
        () => take(calls.call('summary', undefined), setOpened),
      );
    },
    [begin, calls, take],
  );
  const close = useCallback(
    (names: readonly string[]) => {
      if (calls === undefined) return;
      setResults(null);
      take(calls.call('close', names), setOpened);
    },
    [calls, take],
  );
  const run = useCallback(
    (choice: RunChoice | 'go on') => {
      if (calls === undefined) return;
      setResults(null);
      const onProgress = (told: unknown) => setActivity({ kind: 'running', progress: told as RunProgress });
      begin('running', (signal) => calls.call('replay', choice, { signal, onProgress }), askResults);
    },
    [askResults, begin, calls],
  );
  const stop = useCallback(() => controller.current?.abort(), []);

  return useMemo(
    () => ({ calls, offer, opened, activity, results, isBroken, open, close, run, stop }),
    [calls, offer, opened, activity, results, isBroken, open, close, run, stop],
  );
}
