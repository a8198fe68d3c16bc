/** The page of replaying: cases are opened, editions chosen, and what changes is shown with the clause to blame. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { type CaseFile, getCases, getTexts, Refused, type Texts, useAnswer } from '../api/index.ts';
import { type Command, useCommands } from '../commands/index.ts';
import { Busy, Notice, Page } from '../controls/index.ts';
import { useLanguage, useMessages } from '../language/index.ts';
import { OpenCases } from './open/open-cases.tsx';
import { MESSAGES } from './open/open-messages.ts';
import { useDroppedFiles } from './open/use-dropped-files.ts';
import styles from './replay-page.module.css';
import { ResultsView } from './results/results-view.tsx';
import { RunChoice } from './run/run-choice.tsx';
import { MESSAGES as RUN_MESSAGES } from './run/run-messages.ts';
import { type Replayer, useReplayer } from './run/use-replayer.ts';
import { editionsIn, useReplaySearch } from './search.ts';

/** The page. */
export function ReplayPage() {
  const m = useMessages(MESSAGES);
  const texts = useAnswer(getTexts).answer;
  const stored = useAnswer(getCases).answer;
  return (
    <Page wide title={m.title} about={m.about}>
      {texts?.ok === false ? <Refused refusal={texts.refusal} /> : null}
      {stored?.ok === false ? <Refused refusal={stored.refusal} /> : null}
      {texts?.ok && stored?.ok ? (
        <Replaying texts={texts.value} stored={stored.value} />
      ) : texts === undefined || stored === undefined ? (
        <Busy />
      ) : null}
    </Page>
  );
}

function Replaying({ texts, stored }: { readonly texts: Texts; readonly stored: readonly CaseFile[] }) {
  const m = useMessages(MESSAGES);
  const runMessages = useMessages(RUN_MESSAGES);
  const { language } = useLanguage();
  const [search, change] = useReplaySearch();
  const drafts = useMemo(() => texts.drafts.map(({ name }) => name), [texts]);
  const draft = drafts.find((name) => name === search.draft) ?? null;
  const replayer = useReplayer(texts, draft, language);
  const { calls, offer, activity, results, isBroken } = replayer;
  const input = useRef<HTMLInputElement>(null);
  const editions = editionsIn(search);
  const run = () => replayer.run({ editions, draft });
  useReplayCommands(replayer, input, run);
  const isOver = useDroppedFiles(replayer.open, activity.kind === 'idle');
  if (isBroken) {
    return (
      <Notice kind="bad" live>
        {runMessages.bug}
      </Notice>
    );
  }
  if (offer === undefined) return <Busy />;
  return (
    <>
      <div className={styles['choices']}>
        <OpenCases replayer={replayer} offer={offer} stored={stored} input={input} />
        <RunChoice
          replayer={replayer}
          offer={offer}
          drafts={drafts}
          search={search}
          change={change}
          run={run}
        />
      </div>
      {activity.kind === 'reading' ? (
        <Busy>
          {activity.progress === null
            ? m.readingAny
            : m.reading(activity.progress.file, activity.progress.records)}
        </Busy>
      ) : null}
      {results === null || calls === undefined ? null : (
        <ResultsView calls={calls} results={results} offer={offer} search={search} change={change} />
      )}
      {isOver ? (
        <div aria-hidden="true" className={styles['drop']}>
          {m.dropHere}
        </div>
      ) : null}
    </>
  );
}

/** Opening files, running, stopping: for the palette and the keys. */
function useReplayCommands(
  { opened, activity, stop }: Replayer,
  input: React.RefObject<HTMLInputElement | null>,
  run: () => void,
): void {
  const latest = useRef({ opened, activity, stop, run });
  useEffect(() => {
    latest.current = { opened, activity, stop, run };
  });
  const [commands] = useState((): readonly Command[] => [
    {
      id: 'replay.open',
      label: { kk: MESSAGES.kk.openFiles, ru: MESSAGES.ru.openFiles, en: MESSAGES.en.openFiles },
      keys: { code: 'KeyO', alt: true },
      isEnabled: () => latest.current.activity.kind === 'idle',
      perform: () => input.current?.click(),
    },
    {
      id: 'replay.run',
      label: { kk: RUN_MESSAGES.kk.run, ru: RUN_MESSAGES.ru.run, en: RUN_MESSAGES.en.run },
      keys: { code: 'Enter', ctrl: true },
      isEnabled: () => latest.current.activity.kind === 'idle' && latest.current.opened.cases > 0,
      perform: () => latest.current.run(),
    },
    {
      id: 'replay.stop',
      label: { kk: RUN_MESSAGES.kk.stop, ru: RUN_MESSAGES.ru.stop, en: RUN_MESSAGES.en.stop },
      keys: { code: 'Escape', shown: 'Esc' },
      isEnabled: () => latest.current.activity.kind !== 'idle',
      perform: () => latest.current.stop(),
    },
  ]);
  useCommands(commands);
}
