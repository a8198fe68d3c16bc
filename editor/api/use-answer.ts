/** Asking the server from a component. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from './answer.ts';

/** What is known of an answer: nothing yet, or the answer; and asking again. */
export interface Asked<T> {
  /** Undefined until it is there. While asking again, the answer before. */
  readonly answer: Answer<T> | undefined;
  again(): void;
}

/**
 * Asks when the component appears and whenever `ask` changes (keep it with `useCallback`). An answer that comes after a
 * newer question is passed over.
 */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): Asked<T> {
  const [state, setState] = useState<{ ask: typeof ask; answer: Answer<T> }>();
  const round = useRef(0);
  const again = useCallback(() => {
    round.current += 1;
    const own = round.current;
    void ask().then((answer) => {
      if (own === round.current) setState({ ask, answer });
    });
  }, [ask]);
  useEffect(() => {
    again();
    return () => {
      round.current += 1;
    };
  }, [again]);
  return { answer: state?.ask === ask ? state.answer : undefined, again };
}
