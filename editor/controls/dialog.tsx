/** A dialog above the page: the browser's own, so that focus stays in it and Escape closes it. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { type Catalogue, useMessages } from '../language/index.ts';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

const CLOSE: Catalogue<string> = { kk: 'Жабу', ru: 'Закрыть', en: 'Close' };

interface DialogProps {
  readonly title: string;
  close(): void;
  readonly children: ReactNode;
  /** Wide dialogs hold texts side by side. */
  readonly wide?: boolean;
}

/** A modal dialog; it is open as long as it is rendered. What has `data-focus-first` gets the focus. */
export function Dialog({ title, close, children, wide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const closeLabel = useMessages(CLOSE);
  // Before the dialog leaves the page: only then does closing it give the focus back to what had it.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // The browser would begin with the button that closes.
    dialog?.querySelector<HTMLElement>('[data-focus-first]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      className={wide ? `${styles['dialog']} ${styles['wide']}` : styles['dialog']}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className={styles['header']}>
        <h2 id={heading}>{title}</h2>
        <Button kind="plain" onClick={close}>
          {closeLabel}
        </Button>
      </header>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
