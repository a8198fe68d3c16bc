/** Discarding a draft asks first. */
import { useState } from 'react';
import { type Refusal, Refused } from '../../api/index.ts';
import { Button, Dialog } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { ActText } from '../session/act-text.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';

interface DiscardDialogProps {
  readonly act: ActText;
  close(): void;
  /** The act was never published: it is no more. */
  gone(): void;
}

/** Asks, and removes the draft. */
export function DiscardDialog({ act, close, gone }: DiscardDialogProps) {
  const m = useMessages(MESSAGES);
  const [refusal, setRefusal] = useState<Refusal>();
  const discard = async () => {
    const discarded = await act.saver.discard();
    if (!discarded.ok) {
      setRefusal(discarded.refusal);
      return;
    }
    close();
    if (discarded.value === null) gone();
    else act.put(discarded.value);
  };
  return (
    <Dialog title={m.discardTitle} close={close}>
      <div className={styles['dialog']}>
        <p>{act.published.get() === null ? m.discardNew(act.name) : m.discardChanged}</p>
        {refusal === undefined ? null : <Refused refusal={refusal} />}
        <div className={styles['buttons']}>
          <Button kind="danger" onClick={() => void discard()}>
            {m.discard}
          </Button>
          <Button onClick={close}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
