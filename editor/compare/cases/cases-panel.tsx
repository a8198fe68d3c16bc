/** Whose answers change: choosing cases, running them on both sides, and what changes. */
import { useState } from 'react';
import { Refused } from '../../api/index.ts';
import { Busy, Panel } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { useAddress } from '../compare-search.ts';
import styles from './cases-panel.module.css';
import { CasesRun } from './cases-run.tsx';
import { chosenFiles, chosenText } from './chosen-cases.ts';
import { FileList } from './file-list.tsx';
import { MESSAGES } from './messages.ts';
import { type CaseFiles, useCaseFiles } from './use-case-files.ts';

/** The panel. Cases are run as soon as they are chosen; what stored files are chosen stands in the address. */
export function CasesPanel() {
  const m = useMessages(MESSAGES);
  const caseFiles = useCaseFiles();
  const { files, refusal } = caseFiles;
  return (
    <Panel title={m.title}>
      <p className={styles['about']}>{m.about}</p>
      {refusal === undefined ? null : <Refused refusal={refusal} />}
      {files === undefined && refusal === undefined ? <Busy /> : null}
      <Choosing caseFiles={caseFiles} />
    </Panel>
  );
}

function Choosing({ caseFiles }: { readonly caseFiles: CaseFiles }) {
  const { search, change } = useAddress();
  const { files = [], opened, round, open } = caseFiles;
  // The files that the user has opened are run unless they are left out.
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const own = files.filter(({ cases }) => cases > 0).map(({ name }) => name);
  const stored = own.filter((name) => !opened.includes(name));
  const chosen = chosenFiles(search.cases, stored);
  const all = [...chosen, ...own.filter((name) => opened.includes(name) && !leftOut.includes(name))];
  const choose = (names: readonly string[]) =>
    change({ cases: chosenText(names, stored), answer: undefined }, { replace: true });
  return (
    <>
      <FileList
        files={files}
        opened={opened}
        chosen={all}
        open={open}
        chooseAll={() => choose(stored)}
        chooseNone={() => {
          choose([]);
          setLeftOut(opened);
        }}
        toggle={(name, isOn) => {
          if (opened.includes(name)) {
            setLeftOut((before) => (isOn ? before.filter((one) => one !== name) : [...before, name]));
          } else {
            choose(isOn ? [...chosen, name] : chosen.filter((one) => one !== name));
          }
        }}
      />
      {all.length === 0 ? null : <CasesRun files={all} round={round} />}
    </>
  );
}
