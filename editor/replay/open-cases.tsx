/** Opening cases: files chosen or dropped, and the stored cases of each body. */
import { useState } from 'react';
import type { CaseFile } from '../api/index.ts';
import { Badge, Button, buttonClass, Panel, SelectField } from '../controls/index.ts';
import { useLanguage, useMessages } from '../language/index.ts';
import { casesText } from './counts.ts';
import { download } from './download.ts';
import { bodyName } from './edition-names.ts';
import styles from './open-cases.module.css';
import { MESSAGES } from './open-messages.ts';
import { ReadProblems } from './read-problems.tsx';
import type { Offer } from './shapes.ts';
import type { Replayer } from './use-replayer.ts';

/** What files of cases may be called. */
const KINDS = '.yaml,.yml,.json,.ndjson,.jsonl,.csv';

interface OpenCasesProps {
  readonly replayer: Replayer;
  readonly offer: Offer;
  readonly stored: readonly CaseFile[];
  /** The input that the command of opening files presses. */
  readonly input: React.RefObject<HTMLInputElement | null>;
}

/** The panel. */
export function OpenCases({ replayer, offer, stored, input }: OpenCasesProps) {
  const m = useMessages(MESSAGES);
  const { opened, activity, open } = replayer;
  const isBusy = activity.kind !== 'idle';
  return (
    <Panel title={m.cases}>
      <div className={styles['choose']}>
        <label className={`${buttonClass(opened.cases === 0 ? 'main' : 'usual')} ${styles['files']}`}>
          {m.openFiles}
          <input
            ref={input}
            type="file"
            multiple
            accept={KINDS}
            disabled={isBusy}
            className={styles['hidden']}
            onChange={(event) => {
              open([...(event.target.files ?? [])]);
              // The same file may be chosen again after it was changed.
              event.target.value = '';
            }}
          />
        </label>
        <span className={styles['hint']}>{m.orDrop}</span>
      </div>
      {opened.files.length === 0 ? <Formats /> : <OpenedFiles replayer={replayer} />}
      <ReadProblems opened={opened} />
      <StoredCases replayer={replayer} offer={offer} stored={stored} />
    </Panel>
  );
}

function Formats() {
  const m = useMessages(MESSAGES);
  return (
    <>
      <p>{m.nothingOpen}</p>
      <details>
        <summary>{m.formats}</summary>
        <dl className={styles['keys']}>
          {m.keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <code>{key}</code>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** More files are hidden behind their number. */
const FEW_FILES = 4;

function OpenedFiles({ replayer: { opened, close, activity } }: { readonly replayer: Replayer }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { files, cases } = opened;
  const isBusy = activity.kind !== 'idle';
  const list = (
    <ul className={styles['list']} aria-label={m.opened}>
      {files.map(({ name, cases: own, bad }) => (
        <li key={name} className={styles['item']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['count']}>{casesText(own, language)}</span>
          {bad > 0 ? <Badge kind="warning">{m.apart(bad)}</Badge> : null}
          <Button kind="plain" disabled={isBusy} aria-label={m.closeFile(name)} onClick={() => close([name])}>
            {m.close}
          </Button>
        </li>
      ))}
    </ul>
  );
  return (
    <div>
      <div className={styles['openedHeader']}>
        <strong role="status">{m.openedCount(cases, files.length)}</strong>
        <Button kind="plain" disabled={isBusy} onClick={() => close(files.map(({ name }) => name))}>
          {m.closeAll}
        </Button>
      </div>
      {files.length <= FEW_FILES ? (
        list
      ) : (
        <details>
          <summary>{m.opened}</summary>
          {list}
        </details>
      )}
    </div>
  );
}

interface StoredCasesProps {
  readonly replayer: Replayer;
  readonly offer: Offer;
  readonly stored: readonly CaseFile[];
}

function StoredCases({ replayer, offer, stored }: StoredCasesProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { activity, open } = replayer;
  const [body, setBody] = useState('');
  const files = body === ALL ? stored : filesOf(stored, body);
  const options = offer.bodies.map(({ methodology }) => {
    return { value: methodology, label: bodyName(methodology, offer, language) };
  });
  return (
    <div className={styles['stored']}>
      <SelectField
        label={m.stored}
        value={body}
        change={setBody}
        empty={m.chooseBody}
        options={[...options, { value: ALL, label: m.allBodies }]}
      />
      <Button disabled={activity.kind !== 'idle' || files.length === 0} onClick={() => open(files)}>
        {m.openStored}
      </Button>
      <Button
        kind="plain"
        disabled={body === '' || body === ALL}
        onClick={() => saveTemplate(replayer, body, files)}
      >
        {m.template}
      </Button>
      <p className={styles['hint']}>{body !== '' && files.length === 0 ? m.noStored : m.storedHint}</p>
    </div>
  );
}

/** Stands for all bodies; no methodology is called so. */
const ALL = '*';

/** The files in the folder of a body. */
function filesOf(stored: readonly CaseFile[], methodology: string): readonly CaseFile[] {
  return stored.filter(({ name }) => name.startsWith(`${methodology}/`));
}

function saveTemplate({ calls }: Replayer, methodology: string, stored: readonly CaseFile[]): void {
  void calls?.call('template', { methodology, stored }).then((text) => {
    download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${methodology}.csv`);
  });
}
