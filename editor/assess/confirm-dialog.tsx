/** Asks before something is lost. */
import { Button, Dialog } from '../controls/index.ts';
import { useMessages } from '../language/index.ts';
import styles from './assess-page.module.css';
import { MESSAGES } from './messages.ts';

/** What is asked, and what happens then. */
export interface Confirmed {
  readonly question: string;
  readonly yes: string;
  perform(): void;
}

/** The question. */
export function ConfirmDialog({ confirmed, close }: { readonly confirmed: Confirmed; close(): void }) {
  const m = useMessages(MESSAGES);
  return (
    <Dialog title={m.unsaved} close={close}>
      <p>{confirmed.question}</p>
      <p className={styles['dialogButtons']}>
        <Button kind="danger" onClick={confirmed.perform}>
          {confirmed.yes}
        </Button>
        <Button kind="main" onClick={close}>
          {m.stay}
        </Button>
      </p>
    </Dialog>
  );
}
