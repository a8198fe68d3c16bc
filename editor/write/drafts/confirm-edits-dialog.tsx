/** Edits of other acts, before they are made. */
import { Button, Dialog } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { ActEdits } from '../monaco/workspace-edit.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';

interface ConfirmEditsDialogProps {
  readonly edits: readonly ActEdits[];
  readonly newName: string;
  answer(isWanted: boolean): void;
}

/** The lines of other acts as they would be. */
export function ConfirmEditsDialog({ edits, newName, answer }: ConfirmEditsDialogProps) {
  const m = useMessages(MESSAGES);
  return (
    <Dialog title={m.renameTitle(newName)} close={() => answer(false)}>
      <div className={styles['dialog']}>
        <p>{m.renameAbout}</p>
        <ul className={styles['copies']}>
          {edits.map((one) => (
            <li key={one.name} className={styles['copy']}>
              <strong>{one.name}</strong> {m.places(one.edits.length)}
              <ul className={styles['lines']}>
                {linesOf(one).map(({ line, text }) => (
                  <li key={line}>
                    {m.line(line)}: <code>{text}</code>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <div className={styles['buttons']}>
          <Button kind="main" onClick={() => answer(true)}>
            {m.apply}
          </Button>
          <Button onClick={() => answer(false)}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}

/** The lines with the new name in them. */
function linesOf({ model, edits }: ActEdits): { readonly line: number; readonly text: string }[] {
  const lines = new Map<number, { startColumn: number; endColumn: number; text: string }[]>();
  for (const { textEdit } of edits) {
    const { startLineNumber, startColumn, endColumn } = textEdit.range;
    lines.set(startLineNumber, [
      ...(lines.get(startLineNumber) ?? []),
      { startColumn, endColumn, text: textEdit.text },
    ]);
  }
  return [...lines].map(([line, changes]) => {
    let text = model.getLineContent(line);
    for (const change of changes.sort((a, b) => b.startColumn - a.startColumn)) {
      text = text.slice(0, change.startColumn - 1) + change.text + text.slice(change.endColumn - 1);
    }
    return { line, text: text.trim() };
  });
}
