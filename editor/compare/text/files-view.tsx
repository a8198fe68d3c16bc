/** The files of the acts of both sides, any of one beside any of the other. */
import { Busy, Notice, SelectField } from '../../controls/index.ts';
import { documentText, useLanguage, useMessages } from '../../language/index.ts';
import { DiffView } from '../../monaco/index.ts';
import { useAddress } from '../compare-search.ts';
import { useCompared, useSideNames } from '../comparison.tsx';
import { useCall } from '../use-call.ts';
import type { FilesView as Files, FileView } from '../worker/texts.ts';
import { chosenFiles } from './chosen-files.ts';
import { MESSAGES } from './messages.ts';
import styles from './text-view.module.css';

/** The files with what is chosen of them. */
export function FilesView() {
  const { calls, pair } = useCompared();
  const asked = useCall(calls, 'files', pair);
  return asked.state === 'done' ? <Chosen files={asked.value} /> : <Busy />;
}

function Chosen({ files }: { readonly files: Files }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const names = useSideNames();
  const { before, after } = useCompared();
  const { search, change } = useAddress();
  const { left, right } = chosenFiles(files, search, { before: before.draft, after: after.draft });
  const optionsOf = (list: readonly FileView[]) => [
    { value: NONE, label: m.noFile },
    ...list.map(({ name, id, document }) => ({
      value: name,
      label: `${documentText(document, language, id)} (${name})`,
    })),
  ];
  return (
    <>
      <div className={styles['files']}>
        <SelectField
          label={m.file(names.before)}
          value={left?.name ?? NONE}
          options={optionsOf(files.before)}
          change={(value) => change({ left: value, right: right?.name ?? NONE })}
        />
        <SelectField
          label={m.file(names.after)}
          value={right?.name ?? NONE}
          options={optionsOf(files.after)}
          change={(value) => change({ right: value, left: left?.name ?? NONE })}
        />
      </div>
      {left?.text === right?.text ? <Notice kind="information">{m.sameFiles}</Notice> : null}
      <DiffView
        before={left?.text ?? ''}
        after={right?.text ?? ''}
        label={m.label}
        names={names}
        language="adisteme"
      />
    </>
  );
}

/** How an address says that no file is chosen. */
const NONE = '-';
