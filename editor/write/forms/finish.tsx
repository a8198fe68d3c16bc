/** The end of a form: what would be written, what is still to be written, and beginning. */
import { Button, Notice } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { HeaderForm } from './form.ts';
import type { FormState } from './form-state.ts';
import styles from './forms.module.css';
import { MESSAGES } from './messages.ts';

interface FinishProps<F extends HeaderForm> {
  readonly state: FormState<F>;
  begin(): void;
}

/** The button, and the file as it would be. */
export function Finish<F extends HeaderForm>({ state: { begun, shownProblems }, begin }: FinishProps<F>) {
  const m = useMessages(MESSAGES);
  return (
    <div className={styles['finish']}>
      {begun === undefined || begun.findings.length === 0 ? null : (
        <Notice kind="information">
          {m.stillToWrite}:
          <ul className={styles['findings']}>
            {begun.findings.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </Notice>
      )}
      {begun === undefined || begun.text === null ? null : (
        <details>
          <summary>{m.preview}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <pre className={styles['preview']} tabIndex={0}>
            {begun.text}
          </pre>
        </details>
      )}
      <div role="status">
        {shownProblems.length === 0 ? null : (
          <span className={styles['wrong']}>{m.fixFirst(shownProblems.length)}</span>
        )}
      </div>
      <div>
        <Button kind="main" onClick={begin}>
          {m.begin}
        </Button>
      </div>
    </div>
  );
}
