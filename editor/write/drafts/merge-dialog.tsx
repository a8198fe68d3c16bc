/** The present text beside another, to take parts over. */
import { useEffect, useRef } from 'react';
import { Button, Dialog } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import type { OpenText } from '../text/open-text.ts';
import { editorOptions } from '../text/options.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';

interface MergeDialogProps {
  readonly open: OpenText;
  readonly other: string;
  /** What the other text is. */
  readonly title: string;
  close(): void;
}

/** The right side is the text that is open: what is done to it is typed into the draft. */
export function MergeDialog({ open, other, title, close }: MergeDialogProps) {
  const m = useMessages(MESSAGES);
  const element = useRef<HTMLDivElement>(null);
  const label = m.textsLabel(title, m.present);
  useEffect(() => {
    if (element.current === null) return;
    const { monaco, model } = open;
    const original = monaco.editor.createModel(other, ACT_LANGUAGE);
    const { fixedOverflowWidgets: _, ...options } = editorOptions();
    const view = monaco.editor.createDiffEditor(element.current, {
      ...options,
      ariaLabel: label,
      originalAriaLabel: label,
      modifiedAriaLabel: label,
      originalEditable: false,
      renderMarginRevertIcon: true,
      renderSideBySideInlineBreakpoint: 900,
      hideUnchangedRegions: { enabled: true },
      codeLens: false,
      diffWordWrap: 'on',
      tabFocusMode: true,
    });
    view.setModel({ original, modified: model });
    return () => {
      view.dispose();
      original.dispose();
    };
  }, [open, other, label]);
  return (
    <Dialog title={m.mergeTitle} close={close} wide>
      <div className={styles['dialog']}>
        <p>{m.mergeAbout}</p>
        <div className={styles['texts']}>
          <div className={styles['which']}>
            <span>{m.left(title)}</span>
            <span>{m.right(m.present)}</span>
          </div>
          <div ref={element} className={styles['merge']} />
        </div>
        <div className={styles['buttons']}>
          <Button kind="main" onClick={close}>
            {m.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
