/** What most people need not see: made only when it is opened. */
import { type ReactNode, useState } from 'react';
import styles from './result.module.css';

/** A part that opens. */
export function OnDemand({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles['onDemand']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children : null}
    </details>
  );
}
