/** An act that is open: its text, and everything around it. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Badge, Busy, Button, Notice, Page } from '../../controls/index.ts';
import { documentText, today, useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { useMonaco } from '../../monaco/index.ts';
import { MESSAGES as PAGE_MESSAGES } from '../messages.ts';
import type { CasesOfPoint } from '../monaco/code-lens.ts';
import type { ActText } from '../session/act-text.ts';
import type { WriteSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { ActDialogs, type OpenDialog } from './act-dialogs.tsx';
import { ActNotices, type JustPublished } from './act-notices.tsx';
import { ActWork } from './act-work.tsx';
import { MESSAGES } from './messages.ts';
import { hasFocus, nextRegion } from './regions.ts';
import { SaveStatus } from './save-status.tsx';
import type { SideTab } from './side-panel.tsx';
import { useActCommands } from './use-act-commands.ts';
import { useActEditor } from './use-act-editor.ts';
import { useKeptSwitch } from './use-kept-switch.ts';

/** The act of the address. */
export function ActPage({ session, name }: { readonly session: WriteSession; readonly name: string }) {
  const m = useMessages(PAGE_MESSAGES);
  const isThere = useStore(session.saves) >= 0 && session.act(name) !== undefined;
  const act = session.act(name);
  if (act === undefined || !isThere) {
    return (
      <Page title={m.title}>
        <Notice kind="bad">{m.noSuchAct(name)}</Notice>
        <p>
          <Link to="/write">{m.toList}</Link>
        </p>
      </Page>
    );
  }
  return <KnownAct session={session} act={act} />;
}

function KnownAct({ session, act }: { readonly session: WriteSession; readonly act: ActText }) {
  const m = useMessages(MESSAGES);
  const { loadingText } = useMessages(PAGE_MESSAGES);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const monaco = useMonaco();
  const { name } = act;
  const entry = useStore(session.list).find((one) => one.name === name);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [tab, setTab] = useState<SideTab>('outline');
  const [ofPoint, setOfPoint] = useState<{ readonly act: ActText; readonly cases: CasesOfPoint }>();
  const [justPublished, setJustPublished] = useState<{
    readonly act: ActText;
    readonly told: JustPublished;
  }>();
  const side = useKeptSwitch('adisteme.write.side', true);
  const problems = useKeptSwitch('adisteme.write.problems', false);
  const text = useRef<HTMLDivElement>(null);
  const work = useRef<HTMLDivElement>(null);
  useConflict(act, setDialog);

  const title = documentText(entry?.document, language, name);
  const editor = useActEditor(monaco, text, session, name, m.textLabel(title), {
    goTo: (to) => void navigate({ to: '/write', search: { act: to } }),
    showCases: (cases) => {
      setOfPoint({ act, cases });
      setTab('case');
      side.set(true);
    },
    confirmEdits: (edits, newName) =>
      new Promise((resolve) => setDialog({ kind: 'edits', edits, newName, answer: resolve })),
  });
  const sides = useCallback(
    async (isDraft: boolean) =>
      (await session.service.ask('sides', { name, today: today(), isDraft })) ?? null,
    [session, name],
  );
  const actions = useMemo(
    () => ({
      save: () => void act.saver.flush(),
      publish: () => setDialog({ kind: 'publish' }),
      compareWithInForce: () => {
        void (async () => {
          await act.saver.flush();
          const search = await sides(act.isDraft);
          if (search !== null) await navigate({ to: '/compare', search: { ...search } });
        })();
      },
      discard: () => {
        if (act.isDraft) setDialog({ kind: 'discard' });
      },
      toggleSide: () => {
        if (hasFocus(work.current, 'side')) editor?.editor.focus();
        side.toggle();
      },
      toggleProblems: () => {
        if (hasFocus(work.current, 'problems')) editor?.editor.focus();
        problems.toggle();
      },
      nextRegion: () => nextRegion(work.current),
    }),
    [act, editor, navigate, sides, side.toggle, problems.toggle],
  );
  useActCommands(editor, actions);

  return (
    <Page
      wide
      title={title}
      about={<About session={session} act={act} />}
      actions={
        <>
          <SaveStatus act={act} decide={() => setDialog({ kind: 'conflict' })} />
          <Actions act={act} actions={actions} showKept={() => setDialog({ kind: 'kept' })} />
        </>
      }
    >
      <ActNotices
        act={act}
        justPublished={justPublished?.act === act ? justPublished.told : undefined}
        compare={(other, what) => setDialog({ kind: 'merge', other, title: what })}
      />
      {monaco === undefined ? <Busy>{loadingText}</Busy> : null}
      <ActWork
        work={work}
        text={text}
        editor={editor}
        methodology={entry?.methodology}
        side={{
          isShown: side.isOn,
          tab,
          choose: setTab,
          toggle: side.toggle,
          ofPoint: ofPoint?.act === act ? ofPoint.cases : undefined,
          showAll: () => setOfPoint(undefined),
        }}
        problems={{ isShown: problems.isOn, toggle: problems.toggle }}
      />
      <ActDialogs
        act={act}
        session={session}
        editor={editor}
        dialog={dialog}
        setDialog={setDialog}
        published={({ methodology }) => {
          void sides(false).then((told) => setJustPublished({ act, told: { sides: told, methodology } }));
        }}
        gone={() => {
          session.remove(name);
          void navigate({ to: '/write', search: {} });
        }}
      />
    </Page>
  );
}

/** Two texts of one draft: the author is asked at once. */
function useConflict(act: ActText, setDialog: (dialog: OpenDialog) => void): void {
  const { kind } = useStore(act.saving);
  useEffect(() => {
    if (kind === 'conflict') setDialog({ kind: 'conflict' });
  }, [kind, setDialog]);
}

function About({ session, act }: { readonly session: WriteSession; readonly act: ActText }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  useStore(act.saving);
  const entry = useStore(session.list).find(({ name }) => name === act.name);
  const isNew = useStore(act.published) === null;
  return (
    <>
      {label(entry?.organization, '')}{' '}
      <Badge kind={act.isDraft ? 'warning' : 'quiet'}>
        {act.isDraft ? (isNew ? m.newDraft : m.draft) : m.published}
      </Badge>
      <br />
      <Link to="/write">{m.allActs}</Link> · <code>{act.name}</code>
    </>
  );
}

interface ActionsProps {
  readonly act: ActText;
  readonly actions: {
    readonly publish: () => void;
    readonly compareWithInForce: () => void;
    readonly discard: () => void;
  };
  showKept(): void;
}

function Actions({ act, actions, showKept }: ActionsProps) {
  const m = useMessages(MESSAGES);
  const kept = useStore(act.kept);
  useStore(act.saving);
  return (
    <>
      {kept.length === 0 ? null : <Button onClick={showKept}>{m.kept(kept.length)}</Button>}
      {act.isDraft ? (
        <Button kind="danger" onClick={actions.discard}>
          {m.discard}
        </Button>
      ) : null}
      <Button title={m.compareWithInForce} onClick={actions.compareWithInForce}>
        {m.compare}
      </Button>
      <Button kind="main" onClick={actions.publish}>
        {m.publish}
      </Button>
    </>
  );
}
