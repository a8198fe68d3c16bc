/** The line below the text: how many problems, where the cursor is, how to leave the text. */
import { Button } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { MESSAGES as PANEL_MESSAGES } from '../panels/messages.ts';
import { SEVERITY_MARKS } from '../panels/problems-panel.tsx';
import { useStore } from '../session/store.ts';
import type { OpenedAct } from '../text/act-editor.ts';
import type { Severity } from '../text/problems.ts';
import styles from './act-page.module.css';
import { MESSAGES } from './messages.ts';

interface StatusBarProps {
  readonly opened: OpenedAct;
  readonly showsProblems: boolean;
  toggleProblems(): void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** The counts open and close the list of problems. */
export function StatusBar({ opened, showsProblems, toggleProblems }: StatusBarProps) {
  const m = useMessages(MESSAGES);
  const p = useMessages(PANEL_MESSAGES);
  const problems = useStore(opened.problems.found);
  const isComplete = useStore(opened.problems.isComplete);
  const { line, character } = useStore(opened.outline.cursor);
  const counted = SEVERITIES.map(
    (severity) => [severity, problems?.filter((one) => one.severity === severity).length ?? 0] as const,
  );
  return (
    <div className={styles['status']}>
      <Button
        kind="plain"
        aria-expanded={showsProblems}
        title={m.toggleProblems}
        data-problems={isComplete ? problems?.length : 'looking'}
        onClick={toggleProblems}
      >
        {problems?.length === 0 && isComplete ? p.noProblems : null}
        {counted.map(([severity, count]) =>
          count === 0 ? null : (
            <span key={severity} className={styles[severity]}>
              <span aria-hidden="true">{SEVERITY_MARKS[severity]} </span>
              {p.counts[severity](count)}
            </span>
          ),
        )}
        {isComplete ? null : <span className={styles['quiet']}>{p.looking}</span>}
      </Button>
      <span className={styles['leave']}>{m.leaveHint}</span>
      <span className={styles['quiet']}>{m.position(line + 1, character + 1)}</span>
    </div>
  );
}
