/** Publishing: what it brings, what refuses it, and the act itself. */
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { publishAct, type Refusal, Refused, type StoredAct } from '../../api/index.ts';
import { Busy, Button, Dialog, Notice } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import type { ActText } from '../session/act-text.ts';
import type { Place, WriteSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { Publication } from '../worker/publication.ts';
import styles from './drafts.module.css';
import { Findings, type PlacedFinding } from './findings.tsx';
import { MESSAGES } from './messages.ts';
import { TwoTexts } from './two-texts.tsx';

interface PublishDialogProps {
  readonly act: ActText;
  readonly session: WriteSession;
  close(): void;
  goTo(name: string, place: Place): void;
  /** The act is published. */
  published(publication: Publication): void;
}

/** Shows what publishing brings, and publishes. */
export function PublishDialog({ act, session, close, goTo, published }: PublishDialogProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const before = useStore(act.published);
  const [publication, setPublication] = useState<Publication>();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  // What the dialog shows is what is published: nothing is typed while it is open.
  const [text] = useState(act.text);
  useEffect(() => {
    let isThere = true;
    void session.checker.ask('publication', { name: act.name, text, language }).then((found) => {
      if (isThere) setPublication(found);
    });
    return () => {
      isThere = false;
    };
  }, [session, act, text, language]);
  const go = useCallback(
    ({ name, line, column }: PlacedFinding) => {
      // Closing the dialog gives the focus back to what had it: only then can the text take it.
      flushSync(close);
      goTo(name, { lineNumber: line + 1, column: column + 1 });
    },
    [close, goTo],
  );
  const publish = async () => {
    setBusy(true);
    setRefusal(undefined);
    await act.saver.flush();
    if (act.saver.state.kind === 'conflict') {
      // Somebody else has changed the draft: that is to be decided first.
      close();
      return;
    }
    const body = { text, known: before?.tag ?? null, draft: act.saver.draft };
    const answer = await publishAct(act.name, body, language);
    setBusy(false);
    if (answer.ok && publication !== undefined) {
      act.nowPublished(answer.value);
      session.tellPublished();
      close();
      published(publication);
    } else if (!answer.ok) {
      setRefusal(answer.refusal);
      if (answer.refusal.code === 'act-changed') {
        act.refreshed({ published: answer.refusal.data.act, draft: null, kept: act.kept.get() }, undefined);
        session.tellPublished();
      }
    }
  };
  const isSame = before?.text === text;
  const errors = refusal?.code === 'act-has-errors' ? refusal.data.errors : (publication?.errors ?? []);
  const canPublish = publication !== undefined && errors.length === 0 && !isSame && !isBusy;
  return (
    <Dialog title={m.publishTitle} close={close} wide>
      <div className={styles['dialog']}>
        <p>{isSame ? m.publishSame : before === null ? m.publishNew : m.publishChanged}</p>
        {publication === undefined ? <Busy>{m.checking}</Busy> : null}
        {errors.length > 0 ? (
          <Notice kind="bad" live>
            <p>{m.refused(errors.length)}</p>
            <Findings findings={errors} own={act.name} go={go} />
          </Notice>
        ) : null}
        {publication === undefined ? null : <Brings publication={publication} own={act.name} go={go} />}
        <PublishRefusal refusal={refusal} />
        {isSame ? null : <TextChange before={before} text={text} />}
        <div className={styles['buttons']}>
          <Button kind="main" disabled={!canPublish} onClick={() => void publish()}>
            {isBusy ? m.publishing : refusal?.code === 'act-changed' ? m.actChangedHint : m.publish}
          </Button>
          <Button onClick={close}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function PublishRefusal({ refusal }: { readonly refusal: Refusal | undefined }) {
  const m = useMessages(MESSAGES);
  if (refusal === undefined || refusal.code === 'act-has-errors') return null;
  if (refusal.code !== 'act-changed') return <Refused refusal={refusal} />;
  return (
    <Notice kind="warning" live>
      {refusal.data.act === null ? m.actGone : m.actChanged}
    </Notice>
  );
}

interface BringsProps {
  readonly publication: Publication;
  readonly own: string;
  go(finding: PlacedFinding): void;
}

function Brings({ publication: { errors, warnings, editions }, own, go }: BringsProps) {
  const m = useMessages(MESSAGES);
  return (
    <>
      {warnings.length === 0 ? null : (
        <Notice kind="warning">
          <p>{m.warnings(warnings.length)}</p>
          <Findings findings={warnings} own={own} go={go} />
        </Notice>
      )}
      {errors.length + warnings.length === 0 ? <Notice kind="good">{m.noFindings}</Notice> : null}
      <section>
        <h3>{m.editions}</h3>
        {editions.length === 0 ? <p className={styles['quiet']}>{m.noEditions}</p> : null}
        <ul className={styles['editions']}>
          {editions.map(({ from, until, certainty, acts }) => (
            <li key={`${from} ${acts.join(' ')}`}>
              {m.edition(from, until, certainty)}: <code>{acts.join(' + ')}</code>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function TextChange({ before, text }: { readonly before: StoredAct | null; readonly text: string }) {
  const m = useMessages(MESSAGES);
  if (before === null) return null;
  return (
    <section>
      <h3>{m.changes}</h3>
      <TwoTexts before={before.text} after={text} left={m.publishedNow} right={m.yours} />
    </section>
  );
}
