/** The page of writing: the list of acts, an act that is open, or the form of a new one. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { Refused } from '../api/index.ts';
import { type Command, useCommands } from '../commands/index.ts';
import { Busy, Button, Page } from '../controls/index.ts';
import { type Catalogue, useMessages } from '../language/index.ts';
import { ActPage } from './act/act-page.tsx';
import { MESSAGES as ACT_MESSAGES } from './act/messages.ts';
import { FindDialog } from './find/find-dialog.tsx';
import { ActFormPage } from './forms/act-form.tsx';
import { AmendmentFormPage } from './forms/amendment-form.tsx';
import { ActList } from './list/act-list.tsx';
import { MESSAGES } from './messages.ts';
import type { WriteSession } from './session/session.ts';
import { useSession } from './session/use-session.ts';

const AGAIN: Catalogue<string> = { kk: 'Қайталау', ru: 'Повторить', en: 'Try again' };

/** What the address asks for. */
export function WritePage() {
  const m = useMessages(MESSAGES);
  const again = useMessages(AGAIN);
  const opened = useSession();
  if (opened === undefined) {
    return (
      <Page title={m.title}>
        <Busy />
      </Page>
    );
  }
  if ('refusal' in opened) {
    return (
      <Page title={m.title}>
        <Refused refusal={opened.refusal} />
        <p>
          <Button onClick={opened.again}>{again}</Button>
        </p>
      </Page>
    );
  }
  return <Opened session={opened.session} />;
}

function Opened({ session }: { readonly session: WriteSession }) {
  const { act, form, body } = useSearch({ from: '/write' });
  const navigate = useNavigate();
  const [isFinding, setFinding] = useState(false);
  const commands = useMemo(
    (): Command[] => [
      {
        id: 'write.openAct',
        label: { kk: ACT_MESSAGES.kk.openAct, ru: ACT_MESSAGES.ru.openAct, en: ACT_MESSAGES.en.openAct },
        keys: { code: 'KeyP', ctrl: true },
        perform: () => setFinding(true),
      },
    ],
    [],
  );
  useCommands(commands);
  return (
    <>
      {act !== undefined ? (
        <ActPage session={session} name={act} />
      ) : form === 'act' ? (
        <ActFormPage session={session} />
      ) : form === 'amendment' ? (
        <AmendmentFormPage key={body} session={session} body={body} />
      ) : (
        <ActList session={session} />
      )}
      {isFinding ? (
        <FindDialog
          session={session}
          close={() => setFinding(false)}
          goTo={(name, place) => {
            if (place !== undefined) session.wanted.set({ name, place });
            void navigate({ to: '/write', search: { act: name } });
          }}
        />
      ) : null}
    </>
  );
}
