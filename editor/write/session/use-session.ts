/** The session in components. */
import { useEffect, useState } from 'react';
import type { Refusal } from '../../api/index.ts';
import { WriteSession } from './session.ts';

/** The session of the page; undefined until the texts are there, or why they are not. */
export type OpenedSession = { readonly session: WriteSession } | { readonly refusal: Refusal; again(): void };

/** Opens a session as long as the component is on the screen, and saves what is typed before the page goes away. */
export function useSession(): OpenedSession | undefined {
  const [opened, setOpened] = useState<OpenedSession>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round opens the session again
  useEffect(() => {
    let isThere = true;
    let session: WriteSession | undefined;
    void WriteSession.open().then((answer) => {
      if (!answer.ok) {
        if (isThere) setOpened({ refusal: answer.refusal, again: () => setRound((before) => before + 1) });
        return;
      }
      session = answer.value;
      if (isThere) setOpened({ session });
      else session.end();
    });
    const listening = listen(() => session);
    return () => {
      isThere = false;
      listening.abort();
      session?.end();
    };
  }, [round]);
  return opened;
}

function listen(session: () => WriteSession | undefined): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') session()?.leave();
      else void session()?.refresh();
    },
    { signal },
  );
  addEventListener('pagehide', () => session()?.leave(), { signal });
  addEventListener('online', () => session()?.online(), { signal });
  addEventListener(
    'beforeunload',
    (event) => {
      session()?.leave();
      if (session()?.wouldLose) event.preventDefault();
    },
    { signal },
  );
  return controller;
}
