/** The files of cases: which of them are run, and what is wrong with them. */
import { useId } from 'react';
import { Badge, Button, Notice } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseFileView } from '../worker/case-files.ts';
import styles from './cases-panel.module.css';
import { MESSAGES } from './messages.ts';

interface FileListProps {
  readonly files: readonly CaseFileView[];
  readonly opened: readonly string[];
  readonly chosen: readonly string[];
  open(files: readonly File[]): void;
  chooseAll(): void;
  chooseNone(): void;
  toggle(name: string, isOn: boolean): void;
}

/** Files with cases of the bodies compared, and files with mistakes. */
export function FileList({ files, opened, chosen, open, chooseAll, chooseNone, toggle }: FileListProps) {
  const m = useMessages(MESSAGES);
  const id = useId();
  const shown = files.filter(
    ({ name, cases, problems }) => cases > 0 || problems.length > 0 || opened.includes(name),
  );
  return (
    <>
      {files.length > 0 && shown.length === 0 ? <Notice kind="information">{m.noFiles}</Notice> : null}
      {shown.length === 0 ? null : (
        <fieldset className={styles['files']}>
          <legend>{m.files}</legend>
          <div className={styles['buttons']}>
            <Button onClick={chooseAll}>{m.all}</Button>
            <Button onClick={chooseNone} disabled={chosen.length === 0}>
              {m.none}
            </Button>
          </div>
          <ul className={styles['list']}>
            {shown.map((file, place) => (
              <li key={file.name}>
                <label htmlFor={`${id}-${place}`} className={styles['file']}>
                  <input
                    id={`${id}-${place}`}
                    type="checkbox"
                    disabled={file.cases === 0}
                    checked={chosen.includes(file.name)}
                    aria-describedby={file.problems.length === 0 ? undefined : `${id}-${place}-problems`}
                    onChange={(event) => toggle(file.name, event.target.checked)}
                  />
                  <span>
                    {file.name} <span className={styles['count']}>({m.casesIn(file.cases)}</span>
                    {file.others > 0 ? (
                      <span className={styles['count']}>; {m.others(file.others)}</span>
                    ) : null}
                    <span className={styles['count']}>)</span>{' '}
                    {opened.includes(file.name) ? <Badge kind="information">{m.opened}</Badge> : null}
                  </span>
                </label>
                {file.problems.length === 0 ? null : (
                  <ul id={`${id}-${place}-problems`} className={styles['problems']}>
                    {file.problems.map(({ place: at, message }) => (
                      <li key={`${at} ${message}`}>
                        {at === '' ? '' : `${at}: `}
                        {message}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <label className={styles['open']}>
        {m.open}
        <input
          type="file"
          multiple
          accept=".yaml,.yml,.json,.ndjson,.jsonl,.csv"
          onChange={(event) => {
            open([...(event.target.files ?? [])]);
            // The same file can be opened again after it was changed.
            event.target.value = '';
          }}
        />
      </label>
    </>
  );
}
