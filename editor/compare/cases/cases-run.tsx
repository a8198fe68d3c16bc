/** The cases chosen, run on both sides. */
import { Button, Notice } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { useCompared } from '../comparison.tsx';
import { Progress } from '../progress.tsx';
import { useCall } from '../use-call.ts';
import type { CasesProgress, CasesView } from '../worker/cases.ts';
import styles from './cases-panel.module.css';
import { ChangedAnswers } from './changed-answers.tsx';
import { MESSAGES } from './messages.ts';
import { RefusedCases } from './refused-cases.tsx';

interface CasesRunProps {
  readonly files: readonly string[];
  readonly round: number;
}

/** Runs the cases of the files whenever these are others. */
export function CasesRun({ files, round }: CasesRunProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { calls, pair } = useCompared();
  const asked = useCall<'cases', CasesProgress>(calls, 'cases', { ...pair, files, language, round });
  if (asked.state === 'done') return <Result cases={asked.value} />;
  const { run = 0, of = 0 } = asked.progress ?? {};
  if (asked.state === 'stopped') {
    return (
      <Notice kind="warning" live>
        {m.stopped(run)}{' '}
        <Button kind="plain" onClick={asked.again}>
          {m.again}
        </Button>
      </Notice>
    );
  }
  return (
    <Progress
      label={m.running}
      text={of === 0 ? m.running : m.run(run, of)}
      done={run}
      of={of}
      stopLabel={m.stop}
      stop={asked.stop}
    />
  );
}

function Result({ cases }: { readonly cases: CasesView }) {
  const m = useMessages(MESSAGES);
  const { run, changedCases, rows, refused } = cases;
  return (
    <>
      <p role="status" className={styles['result']}>
        {changedCases === 0 ? m.unchanged(run) : m.result(run, changedCases)}
      </p>
      {rows.length === 0 ? null : <ChangedAnswers cases={cases} />}
      {refused.length === 0 ? null : <RefusedCases refused={refused} />}
    </>
  );
}
