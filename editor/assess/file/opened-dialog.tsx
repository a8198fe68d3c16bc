/** What a file holds: one of several cases to choose, or what is wrong with it. */
import type { Case } from '../../../engine/index.ts';
import { Button, Dialog } from '../../controls/index.ts';
import { dayText, useLanguage, useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './file.module.css';
import type { OpenedFile } from './open-file.ts';

interface OpenedDialogProps {
  readonly opened: OpenedFile;
  choose(chosen: Case): void;
  close(): void;
}

/** The dialog. */
export function OpenedDialog({ opened, choose, close }: OpenedDialogProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (!opened.ok) {
    return (
      <Dialog title={m.fileWrong} close={close}>
        <ul className={styles['list']}>
          {opened.problems.map(({ line, text }) => (
            <li key={`${line} ${text}`}>{line === undefined ? text : `${m.line(line)}: ${text}`}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <Dialog title={m.chooseCase(opened.cases.length)} close={close}>
      <ul className={styles['list']}>
        {opened.cases.map((one) => (
          <li key={one.id}>
            <Button onClick={() => choose(one)}>{one.id}</Button> {one.methodology},{' '}
            {dayText(one.on, language)}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
