/** Assessing a person under the edition of a day. What is typed stays in this page: not in the address, not on the server. */
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { type ChangeEvent, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Case } from '../../engine/index.ts';
import { getMethodologies, Refused, useAnswer } from '../api/index.ts';
import { useCommands } from '../commands/index.ts';
import { Busy, Button, Page, Panel } from '../controls/index.ts';
import { useLanguage, useMessages } from '../language/index.ts';
import styles from './assess-page.module.css';
import { Assessment } from './assessment.tsx';
import { Choice } from './choice.tsx';
import { ConfirmDialog, type Confirmed } from './confirm-dialog.tsx';
import { OpenedDialog, type OpenedFile, openFile } from './file/index.ts';
import { inEach, MESSAGES } from './messages.ts';
import { afterAction, EMPTY_CASE } from './typed/index.ts';
import { useEdition } from './use-edition.ts';

/** The page. */
export function AssessPage() {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { body = '', day = '' } = useSearch({ from: '/assess' });
  const navigate = useNavigate();
  const { answer } = useAnswer(getMethodologies);
  const found = useEdition(body, day);
  const [state, dispatch] = useReducer(afterAction, EMPTY_CASE);
  const [opened, setOpened] = useState<OpenedFile>();
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [confirmed, setConfirmed] = useState<Confirmed>();
  const fileInput = useRef<HTMLInputElement>(null);

  const choose = (chosen: { readonly body?: string; readonly day?: string }) => {
    const next = { body, day, ...chosen };
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''));
    void navigate({ to: '/assess', search, replace: true });
  };
  /** What was not saved would be lost: the user is asked. */
  const unlessUnsaved = (perform: () => void) => {
    if (state.isSaved) perform();
    else {
      setConfirmed({
        question: m.loseUnsaved,
        yes: m.goOn,
        perform: () => {
          setConfirmed(undefined);
          perform();
        },
      });
    }
  };
  const take = (chosen: Case) => {
    setOpened(undefined);
    dispatch({ kind: 'open', opened: chosen });
    setIgnored(NOT_USED.filter((key) => Object.keys(chosen[key] ?? {}).length > 0));
    choose({ body: chosen.methodology, day: chosen.on });
  };
  const readFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const read = await openFile(file, language, m);
    target.value = '';
    const [only] = read.ok ? read.cases : [];
    if (read.ok && read.cases.length === 1 && only !== undefined) unlessUnsaved(() => take(only));
    else setOpened(read);
  };
  const clear = () =>
    unlessUnsaved(() => {
      setIgnored([]);
      dispatch({ kind: 'clear' });
    });
  const pick = () => fileInput.current?.click();
  usePageCommands(clear, pick);
  const blocker = useBlocker({
    shouldBlockFn: ({ next, current }) => !state.isSaved && next.pathname !== current.pathname,
    enableBeforeUnload: () => !state.isSaved,
    withResolver: true,
  });

  const bodies = answer?.ok ? answer.value : [];
  return (
    <Page
      wide
      title={m.title}
      about={m.about}
      actions={
        <>
          <Button onClick={clear}>{m.newAssessment}</Button>
          <Button onClick={pick}>{m.openFile}</Button>
          <input
            ref={fileInput}
            type="file"
            hidden
            data-file="case"
            accept=".yaml,.yml,.json,.ndjson,.csv"
            onChange={(event) => void readFile(event)}
          />
        </>
      }
    >
      <div className={styles['screen']}>
        <Panel title={m.bodyAndDay}>
          {answer === undefined ? <Busy /> : null}
          {answer?.ok === false ? <Refused refusal={answer.refusal} /> : null}
          {answer?.ok ? <Choice {...{ bodies, body, day, choose }} /> : null}
          {answer?.ok && (body === '' || day === '') ? (
            <p className={styles['quiet']}>{m.chooseBoth}</p>
          ) : null}
          {ignored.length === 0 ? null : <p className={styles['quiet']}>{m.notUsed(ignored.join(', '))}</p>}
        </Panel>
      </div>
      {body === '' ||
      day === '' ||
      (answer?.ok && !bodies.some(({ methodology }) => methodology === body)) ? null : (
        <Assessment
          {...{ found, state, dispatch, choose }}
          body={bodies.find(({ methodology }) => methodology === body)}
        />
      )}
      {opened === undefined ? null : (
        <OpenedDialog
          opened={opened}
          choose={(chosen) => unlessUnsaved(() => take(chosen))}
          close={() => setOpened(undefined)}
        />
      )}
      {confirmed === undefined ? null : (
        <ConfirmDialog confirmed={confirmed} close={() => setConfirmed(undefined)} />
      )}
      {blocker.status === 'blocked' ? (
        <ConfirmDialog
          confirmed={{ question: m.loseUnsaved, yes: m.leave, perform: blocker.proceed }}
          close={blocker.reset}
        />
      ) : null}
    </Page>
  );
}

/** What a stored case may have and an assessment has no use for. */
const NOT_USED = ['expect', 'refused', 'indicators'] as const;

function usePageCommands(clear: () => void, pick: () => void): void {
  const latest = useRef({ clear, pick });
  useEffect(() => {
    latest.current = { clear, pick };
  });
  const commands = useMemo(
    () => [
      { id: 'assess.new', label: inEach((m) => m.newAssessment), perform: () => latest.current.clear() },
      { id: 'assess.open', label: inEach((m) => m.openFile), perform: () => latest.current.pick() },
    ],
    [],
  );
  useCommands(commands);
}
