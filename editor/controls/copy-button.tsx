/** A button that puts a text on the clipboard. Where the browser does not allow it, the text is shown for copying. */
import { useState } from 'react';
import { type Catalogue, useMessages } from '../language/index.ts';
import { Button, type ButtonKind } from './button.tsx';
import styles from './copy-button.module.css';
import { Dialog } from './dialog.tsx';

const MESSAGES: Catalogue<{ readonly copied: string; readonly byHand: string }> = {
  kk: {
    copied: 'Көшірілді',
    byHand: 'Браузер көшіруге рұқсат бермейді: мәтінді белгілеп, өзіңіз көшіріңіз.',
  },
  ru: {
    copied: 'Скопировано',
    byHand: 'Браузер не разрешает копировать: выделите текст и скопируйте его сами.',
  },
  en: {
    copied: 'Copied',
    byHand: 'The browser does not allow copying: select the text and copy it yourself.',
  },
};

interface CopyButtonProps {
  readonly label: string;
  /** What is copied; asked for when the button is pressed. */
  text(): string;
  readonly kind?: ButtonKind;
}

/** The button; it says when the text is on the clipboard. */
export function CopyButton({ label, text, kind = 'usual' }: CopyButtonProps) {
  const m = useMessages(MESSAGES);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = () => {
    // Only pages of this machine, or over https, have a clipboard.
    const { clipboard } = navigator as { readonly clipboard?: Clipboard };
    if (clipboard === undefined) return setState('refused');
    clipboard.writeText(text()).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <>
      <Button kind={kind} onClick={copy} onBlur={() => setState((now) => (now === 'copied' ? 'idle' : now))}>
        {label}
        <span role="status" className={styles['state']}>
          {state === 'copied' ? ` ✓ ${m.copied}` : ''}
        </span>
      </Button>
      {state === 'refused' ? (
        <Dialog title={label} close={() => setState('idle')}>
          <p>{m.byHand}</p>
          <textarea className={styles['text']} aria-label={label} readOnly rows={10} value={text()} />
        </Dialog>
      ) : null}
    </>
  );
}
