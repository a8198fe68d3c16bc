/** The official text of a provision on both sides. */
import type { ReactNode } from 'react';
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { useCompared, useSideNames } from '../comparison.tsx';
import type { ProvisionView, TextView } from '../worker/words.ts';
import { MESSAGES } from './messages.ts';
import { paragraphsOf, type Stretch, stretchesOf } from './paragraphs.ts';
import { Runs, Whole } from './runs.tsx';
import styles from './text-change.module.css';

/** Longer texts are folded. */
const LONGEST = 900;

/** How the text differs: word by word, as a whole, or side by side where the two have little in common. */
export function TextChange({ change }: { readonly change: ProvisionView }) {
  const { kind, text } = change;
  if (kind === 'unchanged-text') return null;
  if (text.runs !== null) return <WordByWord runs={text.runs} />;
  if (kind === 'inserted') return <OneText text={text} shown={text.after} mark="added" />;
  if (kind === 'repealed') return <OneText text={text} shown={text.before} mark="removed" />;
  if (text.before === null || text.after === null) return <HalfInHand text={text} />;
  return <SideBySide before={text.before} after={text.after} />;
}

function WordByWord({ runs }: { readonly runs: NonNullable<TextView['runs']> }) {
  const stretches = stretchesOf(paragraphsOf(runs));
  return (
    <OfficialText>
      {stretches.map((stretch, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches of a text have no other name
        <StretchText key={place} stretch={stretch} />
      ))}
    </OfficialText>
  );
}

function StretchText({ stretch: { paragraphs, isFolded } }: { readonly stretch: Stretch }) {
  const m = useMessages(MESSAGES);
  const shown = paragraphs.map(({ runs }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text have no other name
    <p key={place}>
      <Runs runs={runs} />
    </p>
  ));
  if (!isFolded) return shown;
  return <Folded summary={m.unchangedParagraphs(paragraphs.length)}>{shown}</Folded>;
}

/** A text that stands on one side only. */
function OneText({
  text,
  shown,
  mark,
}: {
  readonly text: TextView;
  readonly shown: string | null;
  readonly mark: 'added' | 'removed';
}) {
  const m = useMessages(MESSAGES);
  if (shown === null) return <Absent text={text} message={m.neitherTextInHand} />;
  return <LongText text={shown} mark={mark} />;
}

/** A text of which only one side is in hand: what differs cannot be told. */
function HalfInHand({ text }: { readonly text: TextView }) {
  const m = useMessages(MESSAGES);
  const { isOneLine } = useCompared();
  const names = useSideNames();
  const shown = text.before ?? text.after;
  if (shown === null) return <Absent text={text} message={m.neitherTextInHand} />;
  const isFormerAbsent = text.before === null;
  const [absent, present] = isFormerAbsent ? [names.before, names.after] : [names.after, names.before];
  const inTime = isFormerAbsent
    ? { absent: m.formerTextNotInHand, present: m.textNow }
    : { absent: m.laterTextNotInHand, present: m.textBefore };
  return (
    <>
      <Absent text={text} message={isOneLine ? inTime.absent : m.textAbsentIn(absent)} />
      <p className={styles['name']}>{isOneLine ? inTime.present : m.textIn(present)}</p>
      <LongText text={shown} />
    </>
  );
}

function Absent({ text, message }: { readonly text: TextView; readonly message: string }) {
  const label = useLabels();
  // Why it is absent stands in the summary, once for all that share the reason.
  return (
    <p className={styles['absent']} title={label(text.notInHand, '')}>
      {message}.
    </p>
  );
}

function SideBySide({ before, after }: { readonly before: string; readonly after: string }) {
  const names = useSideNames();
  return (
    <div className={styles['both']}>
      {[
        { name: names.before, text: before },
        { name: names.after, text: after },
      ].map(({ name, text }) => (
        <div key={name}>
          <p className={styles['name']}>{name}</p>
          <LongText text={text} />
        </div>
      ))}
    </div>
  );
}

function LongText({ text, mark }: { readonly text: string; readonly mark?: 'added' | 'removed' }) {
  const m = useMessages(MESSAGES);
  const paragraphs = text.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text have no other name
    <p key={place}>{mark === undefined ? line : <Whole kind={mark}>{line}</Whole>}</p>
  ));
  return (
    <OfficialText>
      {text.length <= LONGEST ? paragraphs : <Folded summary={m.wholeText(text.length)}>{paragraphs}</Folded>}
    </OfficialText>
  );
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <details>
      <summary className={styles['summary']} lang={language}>
        {summary}
      </summary>
      {children}
    </details>
  );
}

function OfficialText({ children }: { readonly children: ReactNode }) {
  return (
    <div lang="kk" className={styles['text']}>
      {children}
    </div>
  );
}
