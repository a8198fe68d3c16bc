/** The text with what stands around it: where the cursor is, problems, the panel. */
import type { RefObject } from 'react';
import { Button } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CasesOfPoint } from '../monaco/code-lens.ts';
import { ProblemsPanel } from '../panels/problems-panel.tsx';
import { Store, useStore } from '../session/store.ts';
import type { ActEditor, OpenedAct } from '../text/act-editor.ts';
import { useTrialMarks } from '../trial/use-trial-marks.ts';
import styles from './act-page.module.css';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { MESSAGES } from './messages.ts';
import { SidePanel, type SideTab } from './side-panel.tsx';
import { StatusBar } from './status-bar.tsx';

interface ActWorkProps {
  readonly work: RefObject<HTMLDivElement | null>;
  readonly text: RefObject<HTMLDivElement | null>;
  readonly editor: ActEditor | undefined;
  readonly methodology: string | undefined;
  readonly side: {
    readonly isShown: boolean;
    readonly tab: SideTab;
    choose(tab: SideTab): void;
    toggle(): void;
    readonly ofPoint: CasesOfPoint | undefined;
    showAll(): void;
  };
  readonly problems: { readonly isShown: boolean; toggle(): void };
}

const NOT_OPEN = new Store<OpenedAct | undefined>(undefined);

/** The working part of the page. */
export function ActWork({ work, text, editor, methodology, side, problems }: ActWorkProps) {
  const m = useMessages(MESSAGES);
  const opened = useStore(editor?.opened ?? NOT_OPEN);
  return (
    <div ref={work} className={side.isShown ? `${styles['work']} ${styles['withSide']}` : styles['work']}>
      <div className={styles['column']}>
        <div className={styles['above']}>
          {opened === undefined || editor === undefined ? (
            <span />
          ) : (
            <Breadcrumbs opened={opened} goTo={(place) => editor.goTo(opened.act.name, place)} />
          )}
          <Button kind="plain" aria-expanded={side.isShown} onClick={side.toggle}>
            {side.isShown ? m.hideSide : m.showSide}
          </Button>
        </div>
        <div ref={text} data-region="text" data-opened={opened?.act.name} className={styles['text']} />
        {opened === undefined || editor === undefined ? null : (
          <div data-region="problems">
            <StatusBar opened={opened} showsProblems={problems.isShown} toggleProblems={problems.toggle} />
            {problems.isShown ? (
              <ProblemsPanel opened={opened} goTo={(place) => editor.goTo(opened.act.name, place)} />
            ) : null}
            <Marks opened={opened} />
          </div>
        )}
      </div>
      {side.isShown && opened !== undefined && editor !== undefined ? (
        <SidePanel
          key={opened.act.name}
          editor={editor}
          opened={opened}
          methodology={methodology}
          tab={side.tab}
          choose={side.choose}
          ofPoint={side.ofPoint}
          showAll={side.showAll}
        />
      ) : null}
    </div>
  );
}

/** Keeps the marks of the case in the text, whatever the panel shows. */
function Marks({ opened }: { readonly opened: OpenedAct }) {
  useTrialMarks(opened);
  return null;
}
