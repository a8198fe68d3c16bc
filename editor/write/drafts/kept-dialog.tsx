/** The texts that were put aside: compared, restored, removed. */
import { useState } from 'react';
import type { Draft } from '../../api/index.ts';
import { Button, Dialog } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { momentText } from '../act/moment.ts';
import type { ActText } from '../session/act-text.ts';
import { useStore } from '../session/store.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';

interface KeptDialogProps {
  readonly act: ActText;
  close(): void;
  merge(other: string, title: string): void;
}

/** The list of copies, newest first. */
export function KeptDialog({ act, close, merge }: KeptDialogProps) {
  const m = useMessages(MESSAGES);
  const kept = useStore(act.kept);
  const [asked, setAsked] = useState('');
  const item = (copy: Draft) => {
    const title = m.keptAt(momentText(copy.saved));
    return (
      <li key={copy.tag} className={styles['copy']}>
        <span>{title}</span>
        <div className={styles['buttons']}>
          <Button
            onClick={() => {
              close();
              merge(copy.text, title);
            }}
          >
            {m.compareAndTake}
          </Button>
          <Button
            onClick={() => {
              act.put(copy.text);
              close();
            }}
          >
            {m.restore}
          </Button>
          <Button
            kind="danger"
            onClick={() => {
              if (asked === copy.tag) void act.forgetKept(copy.tag);
              else setAsked(copy.tag);
            }}
          >
            {asked === copy.tag ? m.removeSurely : m.remove}
          </Button>
        </div>
      </li>
    );
  };
  return (
    <Dialog title={m.keptTitle} close={close}>
      <div className={styles['dialog']}>
        <p className={styles['quiet']}>{m.keptAbout}</p>
        {kept.length === 0 ? <p role="status">{m.noKept}</p> : null}
        <ul className={styles['copies']}>{kept.map(item)}</ul>
      </div>
    </Dialog>
  );
}
