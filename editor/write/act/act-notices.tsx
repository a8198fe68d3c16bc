/** What the author has to know before going on: unsent texts, a newer published text, another's draft. */
import { Link } from '@tanstack/react-router';
import { Button, Notice } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { ActText } from '../session/act-text.ts';
import { useStore } from '../session/store.ts';
import type { Sides } from '../worker/acts.ts';
import styles from './act-page.module.css';
import { MESSAGES } from './messages.ts';
import { momentText } from './moment.ts';

/** What was just published. */
export interface JustPublished {
  readonly sides: Sides | null;
  readonly methodology: string | null;
}

interface ActNoticesProps {
  readonly act: ActText;
  readonly justPublished: JustPublished | undefined;
  /** Shows the present text beside another. */
  compare(other: string, title: string): void;
}

/** The notices above the text. */
export function ActNotices({ act, justPublished, compare }: ActNoticesProps) {
  const m = useMessages(MESSAGES);
  const found = useStore(act.found);
  const followed = useStore(act.followed);
  const published = useStore(act.published);
  useStore(act.saving);
  return (
    <>
      {justPublished === undefined ? null : (
        <Notice kind="good" live>
          <p>{m.nowPublished}</p>
          <p className={styles['choices']}>
            {justPublished.sides === null ? null : (
              <Link to="/compare" search={{ from: justPublished.sides.from, to: justPublished.sides.to }}>
                {m.comparePublished}
              </Link>
            )}
            {justPublished.methodology === null ? null : (
              <Link to="/bodies/$methodology" params={{ methodology: justPublished.methodology }}>
                {m.toBody}
              </Link>
            )}
          </p>
        </Notice>
      )}
      {found.map((unsent) => {
        const title = m.unsentFound(momentText(unsent.at));
        return (
          <Notice key={unsent.key} kind="warning" live>
            <p>{title}</p>
            <p className={styles['choices']}>
              <Button kind="main" onClick={() => act.resume(unsent)}>
                {m.takeUnsent}
              </Button>
              <Button onClick={() => compare(unsent.text, title)}>{m.showDifference}</Button>
              <Button kind="danger" onClick={() => act.dismiss(unsent)}>
                {m.dropUnsent}
              </Button>
            </p>
          </Notice>
        );
      })}
      {followed ? (
        <Notice kind="information" live>
          <p>{m.followed}</p>
          <p className={styles['choices']}>
            <Button onClick={() => act.followed.set(false)}>{m.understood}</Button>
          </p>
        </Notice>
      ) : null}
      {act.saver.isBasedOnOlder && published !== null ? (
        <Notice kind="warning" live>
          <p>{m.basedOnOlder}</p>
          <p className={styles['choices']}>
            <Button kind="main" onClick={() => compare(published.text, m.basedOnOlder)}>
              {m.showDifference}
            </Button>
            <Button onClick={() => act.saver.rebase()}>{m.goOn}</Button>
          </p>
        </Notice>
      ) : null}
    </>
  );
}
