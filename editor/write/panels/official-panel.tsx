/** The official text at the cursor, as the order prints it; for an edit, what it changes. */
import { useEffect, useState } from 'react';
import type { OfficialParagraph, OfficialPlace, OfficialText, Wording } from '../../../dsl/service/index.ts';
import { provisionName, wordDiff } from '../../../engine/index.ts';
import { Badge, Button, Notice } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { fromRange } from '../monaco/positions.ts';
import type { Place } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import { MESSAGES } from './messages.ts';
import styles from './official-panel.module.css';

interface OfficialPanelProps {
  readonly opened: OpenedAct;
  goTo(name: string, place: Place): void;
}

/** Follows the cursor. */
export function OfficialPanel({ opened, goTo }: OfficialPanelProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const text = useStore(opened.official.text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: notes are worded in the language of the interface
  useEffect(() => opened.official.watch(), [opened, language]);
  if (text === undefined) return null;
  if (text === null) return <p className={styles['absent']}>{m.noOfficialText}</p>;
  return <Provision text={text} goTo={(place) => goTo(place.uri, fromRange(place.range))} />;
}

interface ProvisionProps {
  readonly text: OfficialText;
  goTo(place: OfficialPlace): void;
}

function Provision({ text, goTo }: ProvisionProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { provision, wording, change, later, previous, next } = text;
  const place = wording?.place ?? change?.before?.place;
  const name = provisionName(provision, language);
  return (
    <article className={styles['official']}>
      <header className={styles['header']}>
        <h2 className={styles['heading']}>
          {place === undefined ? (
            name
          ) : (
            <Button kind="plain" onClick={() => goTo(place)} aria-label={m.goTo(name)}>
              {name}
            </Button>
          )}
        </h2>
        {change === undefined ? null : <Badge kind="information">{m.operations[change.operation]}</Badge>}
        {wording === null ? null : <span className={styles['act']}>{m.wordingOf(wording.act)}</span>}
      </header>
      {wording?.title ? <p className={styles['title']}>{wording.title}</p> : null}
      {later === undefined ? null : <Notice kind="warning">{m.later(later.act, later.day)}</Notice>}
      {change === undefined ? null : <Change before={change.before} after={wording} />}
      {change === undefined && wording !== null ? <Paragraphs wording={wording} own={provision} /> : null}
      <Notes wording={wording} />
      <nav className={styles['neighbours']}>
        <Neighbour place={previous} say={m.previous} goTo={goTo} />
        <Neighbour place={next} say={m.next} goTo={goTo} />
      </nav>
    </article>
  );
}

function Neighbour({
  place,
  say,
  goTo,
}: {
  readonly place: OfficialPlace | undefined;
  say(name: string): string;
  goTo(place: OfficialPlace): void;
}) {
  const { language } = useLanguage();
  if (place === undefined) return <span />;
  return (
    <Button kind="plain" onClick={() => goTo(place)}>
      {say(provisionName(place.provision, language))}
    </Button>
  );
}

function Paragraphs({ wording, own }: { readonly wording: Wording; readonly own: string }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { paragraphs, notInHand } = wording;
  const unused = paragraphs.reduce((sum, paragraph) => sum + paragraph.unused.length, 0);
  return (
    <>
      {notInHand === undefined ? null : <p className={styles['absent']}>{notInHand || m.notInHand}</p>}
      {paragraphs.length === 0 && notInHand === undefined ? (
        <p className={styles['absent']}>{m.noText}</p>
      ) : null}
      <div lang="kk" className={styles['text']}>
        {paragraphs.map((paragraph, place) => {
          const isPart =
            paragraph.provision !== own && paragraph.provision !== paragraphs[place - 1]?.provision;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a text have no other name
            <div key={place}>
              {isPart ? <h3 lang={language}>{provisionName(paragraph.provision, language)}</h3> : null}
              <Paragraph paragraph={paragraph} />
            </div>
          );
        })}
      </div>
      {unused === 0 ? null : <p className={styles['unused']}>{m.unusedNumbers(unused)}</p>}
    </>
  );
}

function Paragraph({ paragraph: { text, unused } }: { readonly paragraph: OfficialParagraph }) {
  const m = useMessages(MESSAGES);
  let at = 0;
  const pieces = unused.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <span key={start}>
        {before}
        <mark className={styles['number']} title={m.unusedNumber}>
          {text.slice(start, end)}
        </mark>
      </span>
    );
  });
  return (
    <p>
      {pieces}
      {text.slice(at)}
    </p>
  );
}

function Change({ before, after }: { readonly before: Wording | null; readonly after: Wording | null }) {
  const m = useMessages(MESSAGES);
  const [view, setView] = useState<'difference' | 'before' | 'after'>('difference');
  const [old, fresh] = [textOf(before), textOf(after)];
  if (after === null) {
    return (
      <>
        <Notice kind="warning">{m.takenOut}</Notice>
        {before === null ? null : <Paragraphs wording={before} own="" />}
      </>
    );
  }
  if (before === null) return <Paragraphs wording={after} own="" />;
  if (before.notInHand !== undefined && before.paragraphs.length === 0) {
    return (
      <>
        <Notice kind="information">{m.formerNotInHand(before.notInHand)}</Notice>
        <Paragraphs wording={after} own="" />
      </>
    );
  }
  const views = { difference: m.difference, before: m.before, after: m.after };
  return (
    <>
      <fieldset className={styles['views']}>
        {(['difference', 'before', 'after'] as const).map((one) => (
          <Button key={one} aria-pressed={one === view} onClick={() => setView(one)}>
            {views[one]}
          </Button>
        ))}
      </fieldset>
      {view === 'difference' ? (
        old === fresh ? (
          <>
            <p className={styles['absent']}>{m.sameText}</p>
            <Paragraphs wording={after} own="" />
          </>
        ) : (
          <Difference before={old} after={fresh} />
        )
      ) : (
        <Paragraphs wording={view === 'before' ? before : after} own="" />
      )}
    </>
  );
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p lang="kk" className={`${styles['text']} ${styles['runs']}`}>
      {wordDiff(before, after).map(({ kind, text }, place) => {
        const Run = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text have no other name
        return <Run key={place}>{text}</Run>;
      })}
    </p>
  );
}

function textOf(wording: Wording | null): string {
  return wording?.paragraphs.map(({ text }) => text).join('\n') ?? '';
}

function Notes({ wording }: { readonly wording: Wording | null }) {
  const m = useMessages(MESSAGES);
  if (wording === null || wording.notes.length === 0) return null;
  return (
    <section>
      <h3 className={styles['notesTitle']}>{m.notes}</h3>
      <ul className={styles['notes']}>
        {wording.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
