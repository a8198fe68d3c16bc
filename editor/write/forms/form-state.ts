/** A form that is being filled in: its values, what the worker says of it, and which mistakes are shown. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage, useMessages } from '../../language/index.ts';
import type { WriteSession } from '../session/session.ts';
import type { Begun } from '../worker/begin.ts';
import type { FormProblem, HeaderForm, NewForm } from './form.ts';
import { MESSAGES } from './messages.ts';

/** Milliseconds after the last key. */
const PAUSE = 200;

/** The values of a form with what is wrong in them. */
export interface FormState<F extends HeaderForm> {
  readonly form: F;
  /** Changes values. */
  set(change: Partial<F>): void;
  /** What is wrong with a field, once its author has left something in it or has tried to go on. */
  error(field: string): string | undefined;
  /** The last answer of the worker; it may be about the values before the last key. */
  readonly begun: Begun | undefined;
  /** Shows all mistakes; gives the text if there are none. */
  finish(): Promise<string | undefined>;
  /** Mistakes that are shown now. */
  readonly shownProblems: readonly FormProblem[];
}

/** Keeps a form and has it checked as it is filled in. `wrap` must always be the same function. */
export function useForm<F extends HeaderForm>(
  session: WriteSession,
  first: F,
  wrap: (form: F) => NewForm,
): FormState<F> {
  const { language } = useLanguage();
  const { problems: wordings } = useMessages(MESSAGES);
  const [form, setForm] = useState(first);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [showsAll, setShowsAll] = useState(false);
  const [begun, setBegun] = useState<Begun>();
  const ask = useCallback(
    (of: F) => session.service.ask('begin', { form: wrap(of), language }),
    [session, wrap, language],
  );
  useEffect(() => {
    let isThere = true;
    const timer = setTimeout(() => {
      void ask(form).then((answer) => {
        if (isThere) setBegun(answer);
      });
    }, PAUSE);
    return () => {
      isThere = false;
      clearTimeout(timer);
    };
  }, [ask, form]);
  const set = useCallback((change: Partial<F>) => {
    setForm((before) => ({ ...before, ...change }));
    setTouched((before) => new Set([...before, ...Object.keys(change)]));
  }, []);
  const shownProblems = useMemo(
    () =>
      (begun?.problems ?? []).filter(
        (problem) =>
          showsAll ||
          'message' in problem ||
          (problem.code !== 'needed' && problem.code !== 'no-edits' && isTouched(touched, problem.field)),
      ),
    [begun, showsAll, touched],
  );
  return {
    form,
    set,
    begun,
    shownProblems,
    error: (field) => {
      const problem = shownProblems.find((one) => one.field === field);
      if (problem === undefined) return undefined;
      return 'message' in problem ? problem.message : wordings[problem.code];
    },
    finish: async () => {
      const answer = await ask(form);
      // At once: the first mistake gets the focus, and for that it must be on the page.
      flushSync(() => {
        setBegun(answer);
        setShowsAll(true);
      });
      return answer?.problems.length === 0 && answer.text !== null ? answer.text : undefined;
    },
  };
}

/** `edits.2.target` is touched when `edits` is. */
function isTouched(touched: ReadonlySet<string>, field: string): boolean {
  return touched.has(field.split('.')[0] ?? '');
}
