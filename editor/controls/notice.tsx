/** A message in the page: what happened, or what is wrong. */
import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** How a message is meant. */
export type NoticeKind = 'information' | 'good' | 'warning' | 'bad';

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  /** Read out at once when it appears; for what follows from what the user just did. */
  readonly live?: boolean;
}

/** A message with a mark that does not depend on colour. */
export function Notice({ kind, children, live = false }: NoticeProps) {
  const role = live ? (kind === 'bad' ? 'alert' : 'status') : undefined;
  return (
    <div className={`${styles['notice']} ${styles[kind]}`} role={role}>
      <span aria-hidden="true" className={styles['mark']}>
        {MARKS[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}

const MARKS: Readonly<Record<NoticeKind, string>> = { information: 'i', good: '✓', warning: '!', bad: '✕' };

interface BadgeProps {
  readonly kind?: NoticeKind | 'quiet';
  readonly children: ReactNode;
}

/** A word or two beside something: its state. */
export function Badge({ kind = 'quiet', children }: BadgeProps) {
  return <span className={`${styles['badge']} ${styles[kind]}`}>{children}</span>;
}
