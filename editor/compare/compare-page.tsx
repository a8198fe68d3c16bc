/** The page of comparisons: two sides, and how they differ in words, in text and in outcomes. */
import { useEffect, useMemo } from 'react';
import { getTexts, Refused, type Texts, useAnswer } from '../api/index.ts';
import { type Command, useCommands } from '../commands/index.ts';
import { Busy, Button, CopyButton, Page, Tabs } from '../controls/index.ts';
import { useMessages } from '../language/index.ts';
import styles from './compare-page.module.css';
import { useAddress, VIEWS, viewOf } from './compare-search.ts';
import { ComparedProvider } from './comparison.tsx';
import { completed } from './default-sides.ts';
import { MESSAGES } from './messages.ts';
import { OutcomesView } from './outcomes/outcomes-view.tsx';
import { Sides } from './sides.tsx';
import { Start } from './start.tsx';
import { TextView } from './text/text-view.tsx';
import { useCall } from './use-call.ts';
import { type Opened, useComparison } from './use-comparison.ts';
import { WordsView } from './words/words-view.tsx';
import type { SidesView } from './worker/shapes.ts';

/** The page. */
export function ComparePage() {
  const m = useMessages(MESSAGES);
  const { answer } = useAnswer(getTexts);
  const { search } = useAddress();
  usePageCommands();
  const hasSides = search.from !== undefined && search.to !== undefined;
  return (
    <Page
      title={m.title}
      about={m.about}
      actions={
        hasSides ? (
          <>
            <CopyButton label={m.copyLink} text={() => location.href} />
            <Button onClick={() => print()}>{m.print}</Button>
          </>
        ) : undefined
      }
    >
      {answer === undefined ? <Busy /> : null}
      {answer?.ok === false ? <Refused refusal={answer.refusal} /> : null}
      {answer?.ok ? <OverTexts texts={answer.value} /> : null}
    </Page>
  );
}

function OverTexts({ texts }: { readonly texts: Texts }) {
  const m = useMessages(MESSAGES);
  const opened = useComparison(texts);
  return opened === undefined ? <Busy>{m.opening}</Busy> : <OverOpened opened={opened} />;
}

function OverOpened({ opened: { calls, choices } }: { readonly opened: Opened }) {
  const { search, change } = useAddress();
  const { from, to } = search;
  const meant = completed({ from, to }, choices);
  const missing = meant === null ? '' : JSON.stringify(meant);
  useEffect(() => {
    if (missing !== '') change(JSON.parse(missing), { replace: true });
  }, [missing, change]);
  const asked = useCall(calls, 'sides', { from: from ?? null, to: to ?? null });
  const sides = asked.state === 'done' ? asked.value : undefined;
  return (
    <>
      <Sides choices={choices} sides={sides} />
      {from === undefined && to === undefined ? <Start choices={choices} /> : null}
      {sides === undefined ? null : <Views opened={{ calls, choices }} sides={sides} />}
    </>
  );
}

function Views({
  opened: { calls, choices },
  sides: { from, to, isOneLine },
}: {
  readonly opened: Opened;
  readonly sides: SidesView;
}) {
  const m = useMessages(MESSAGES);
  const { search, change } = useAddress();
  if (!from?.ok || !to?.ok) return null;
  const [before, after] = [from.side, to.side];
  const view = viewOf(search);
  const pair = { from: before.side, to: after.side };
  return (
    <ComparedProvider compared={{ calls, choices, pair, before, after, isOneLine }}>
      <div className={styles['views']}>
        <Tabs
          label={m.viewsLabel}
          tabs={VIEWS.map((id) => ({ id, label: m.views[id] }))}
          chosen={view}
          choose={(id) => change({ view: id })}
        >
          {view === 'words' ? <WordsView /> : null}
          {view === 'text' ? <TextView /> : null}
          {view === 'outcomes' ? <OutcomesView /> : null}
        </Tabs>
      </div>
    </ComparedProvider>
  );
}

/** Going from view to view, and printing. */
function usePageCommands(): void {
  const { change } = useAddress();
  const commands = useMemo(
    (): readonly Command[] => [
      ...VIEWS.map((view) => ({
        id: `compare.${view}`,
        label: {
          kk: MESSAGES.kk.views[view],
          ru: MESSAGES.ru.views[view],
          en: MESSAGES.en.views[view],
        },
        perform: () => change({ view }),
      })),
      {
        id: 'compare.print',
        label: { kk: MESSAGES.kk.print, ru: MESSAGES.ru.print, en: MESSAGES.en.print },
        perform: () => print(),
      },
    ],
    [change],
  );
  useCommands(commands);
}
