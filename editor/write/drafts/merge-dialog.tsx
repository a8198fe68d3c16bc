/** The present text beside another, to take parts over. */
import type { editor } from 'monaco-editor/editor';
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { ACT_LANGUAGE } from '../../monaco/index.ts';
import type { OpenText } from '../text/open-text.ts';
import { editorOptions } from '../text/options.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';
import { type LineChange, takeLeft } from './take-left.ts';

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
  const [view, setView] = useState<editor.IStandaloneDiffEditor>();
  const label = m.textsLabel(title, m.present);
  useEffect(() => {
    if (element.current === null) return;
    const { monaco, model } = open;
    const original = monaco.editor.createModel(other, ACT_LANGUAGE);
    const { fixedOverflowWidgets: _, ...options } = editorOptions();
    const created = monaco.editor.createDiffEditor(element.current, {
      ...options,
      ariaLabel: label,
      originalAriaLabel: label,
      modifiedAriaLabel: label,
      originalEditable: false,
      // Buttons below do the same, for the keyboard as well.
      renderGutterMenu: false,
      renderMarginRevertIcon: false,
      renderSideBySideInlineBreakpoint: 900,
      hideUnchangedRegions: { enabled: true },
      codeLens: false,
      diffWordWrap: 'on',
      tabFocusMode: true,
    });
    created.setModel({ original, modified: model });
    setView(created);
    return () => {
      setView(undefined);
      created.dispose();
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
          {view === undefined ? null : <Differences view={view} />}
          <Button kind="main" onClick={close}>
            {m.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Goes from difference to difference and takes over what stands on the left. */
function Differences({ view }: { readonly view: editor.IStandaloneDiffEditor }) {
  const m = useMessages(MESSAGES);
  const [changes, setChanges] = useState<readonly LineChange[]>([]);
  const [chosen, setChosen] = useState(0);
  useEffect(() => {
    const look = () => setChanges(view.getLineChanges() ?? []);
    look();
    const listening = view.onDidUpdateDiff(look);
    return () => listening.dispose();
  }, [view]);
  const active = Math.min(chosen, changes.length - 1);
  const change = changes[active];
  const go = (place: number) => {
    setChosen(place);
    const line = changes[place]?.modifiedStartLineNumber ?? 1;
    const modified = view.getModifiedEditor();
    modified.setPosition({ lineNumber: Math.max(line, 1), column: 1 });
    modified.revealLineInCenter(Math.max(line, 1));
  };
  const take = () => {
    const models = view.getModel();
    if (models === null || change === undefined) return;
    const { original, modified } = models;
    const edit = takeLeft(change, original.getLinesContent(), modified.getLinesContent());
    modified.pushStackElement();
    modified.pushEditOperations([], [edit], () => null);
    modified.pushStackElement();
  };
  return (
    <>
      <Button disabled={change === undefined} onClick={take}>
        {m.takeLeft}
      </Button>
      <Button disabled={active <= 0} onClick={() => go(active - 1)}>
        {m.previousDifference}
      </Button>
      <Button disabled={active >= changes.length - 1} onClick={() => go(active + 1)}>
        {m.nextDifference}
      </Button>
      <span role="status" className={styles['place']}>
        {change === undefined ? m.sameTexts : m.difference(active + 1, changes.length)}
      </span>
    </>
  );
}
