/** Two people have changed one draft: both texts, and what is to become of them. */
import { useState } from 'react';
import { type Refusal, Refused } from '../../api/index.ts';
import { Button, Dialog, Notice } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { momentText } from '../act/moment.ts';
import type { ActText } from '../session/act-text.ts';
import { useStore } from '../session/store.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';
import { TwoTexts } from './two-texts.tsx';

interface ConflictDialogProps {
  readonly act: ActText;
  close(): void;
  /** Opens the view in which two texts are merged. */
  merge(other: string, title: string): void;
}

/** Asks for a decision; closing it leaves the draft as it is, and nothing is saved until there is one. */
export function ConflictDialog({ act, close, merge }: ConflictDialogProps) {
  const m = useMessages(MESSAGES);
  const state = useStore(act.saving);
  const [refusal, setRefusal] = useState<Refusal>();
  if (state.kind !== 'conflict') return null;
  const { other } = state.conflict;
  const title = m.theirs(other === null ? '' : momentText(other.saved));
  const keepMine = () => {
    act.saver.keepMine();
    close();
  };
  const takeTheirs = async () => {
    const taken = await act.saver.takeTheirs();
    if (!taken.ok) {
      setRefusal(taken.refusal);
      return;
    }
    act.put(taken.value);
    close();
  };
  return (
    <Dialog title={m.conflictTitle} close={close} wide>
      <div className={styles['dialog']}>
        <Notice kind="warning">{other === null ? m.removedAbout : m.conflictAbout}</Notice>
        {other === null ? null : (
          <TwoTexts before={other.text} after={act.text} left={title} right={m.mine} />
        )}
        {refusal === undefined ? null : <Refused refusal={refusal} />}
        <ul className={styles['decisions']}>
          <li>
            <Button kind="main" onClick={keepMine}>
              {m.keepMine}
            </Button>
            {other === null ? null : <span>{m.keepMineHint}</span>}
          </li>
          <li>
            <Button onClick={() => void takeTheirs()}>{m.takeTheirs}</Button>
            <span>{m.takeTheirsHint}</span>
          </li>
          {other === null ? null : (
            <li>
              <Button
                onClick={() => {
                  keepMine();
                  merge(other.text, title);
                }}
              >
                {m.merge}
              </Button>
              <span>{m.mergeHint}</span>
            </li>
          )}
        </ul>
      </div>
    </Dialog>
  );
}
