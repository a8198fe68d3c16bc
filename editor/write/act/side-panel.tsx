/** The panel beside the text: the case that is tried, the official text, the outline. */
import { Tabs } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CasesOfPoint } from '../monaco/code-lens.ts';
import { OfficialPanel } from '../panels/official-panel.tsx';
import { OutlinePanel } from '../panels/outline-panel.tsx';
import type { ActEditor, OpenedAct } from '../text/act-editor.ts';
import { CasePanel } from '../trial/case-panel.tsx';
import styles from './act-page.module.css';
import { MESSAGES } from './messages.ts';

/** The tabs of the panel. */
export type SideTab = 'case' | 'official' | 'outline';

interface SidePanelProps {
  readonly editor: ActEditor;
  readonly opened: OpenedAct;
  readonly methodology: string | undefined;
  readonly tab: SideTab;
  choose(tab: SideTab): void;
  readonly ofPoint: CasesOfPoint | undefined;
  showAll(): void;
}

/** One of three views. */
export function SidePanel({ editor, opened, methodology, tab, choose, ofPoint, showAll }: SidePanelProps) {
  const m = useMessages(MESSAGES);
  const tabs = [
    { id: 'case', label: m.caseTab },
    { id: 'official', label: m.officialTab },
    { id: 'outline', label: m.outlineTab },
  ] as const;
  return (
    <aside aria-label={m.side} data-region="side" className={styles['side']} data-tab={tab}>
      <Tabs label={m.side} tabs={tabs} chosen={tab} choose={choose}>
        {tab === 'case' ? (
          <CasePanel
            opened={opened}
            methodology={methodology}
            ofPoint={ofPoint}
            showAll={showAll}
            goTo={(name, place) => editor.goTo(name, place)}
          />
        ) : null}
        {tab === 'official' ? (
          <OfficialPanel opened={opened} goTo={(name, place) => editor.goTo(name, place)} />
        ) : null}
        {tab === 'outline' ? (
          <OutlinePanel opened={opened} goTo={(place) => editor.goTo(opened.act.name, place)} />
        ) : null}
      </Tabs>
    </aside>
  );
}
