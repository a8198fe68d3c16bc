/** What the edition answers, as one fills the form in. */
import { type Dispatch, memo } from 'react';
import { noValueText, type Program, type Speaker } from '../../../engine/index.ts';
import { Button, Notice, Panel } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import type { CaseAction, CaseState } from '../typed/index.ts';
import { DecisionView } from './decision-view.tsx';
import { Interpretations } from './interpretations.tsx';
import { Missing, Wrong } from './places.tsx';
import { Requirements } from './requirements.tsx';
import styles from './result.module.css';

interface ResultProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly answer: CaseAnswer;
  readonly reading: CaseState['reading'];
  readonly dispatch: Dispatch<CaseAction>;
  save(): Promise<void>;
}

/** The result: what is missing first, then decisions, requirements, readings. */
export const Result = memo(function Result({
  program,
  speaker,
  answer,
  reading,
  dispatch,
  save,
}: ResultProps) {
  const m = useMessages(MESSAGES);
  const { missing, problems } = answer;
  return (
    <Panel
      title={m.result}
      actions={
        <div className={styles['actions']}>
          <Button onClick={() => void save()}>{m.saveFile}</Button>
          <Button onClick={() => print()}>{m.print}</Button>
        </div>
      }
    >
      <Summary {...{ program, speaker, answer }} />
      {reading === 'literal' ? <Notice kind="warning">{m.literalNow}</Notice> : null}
      <Wrong {...{ speaker, problems }} />
      <Missing {...{ speaker, missing }} />
      <div className={styles['decisions']}>
        {program.decisions.map((decision) => (
          <DecisionView key={decision.name} {...{ program, speaker, decision, answer }} />
        ))}
      </div>
      <Requirements {...{ program, speaker, answer }} />
      <Interpretations {...{ program, speaker, answer, reading, dispatch }} />
    </Panel>
  );
});

/** One sentence, read out as it changes: what is decided by now, and how much is missing or wrong. */
function Summary(props: SummaryProps) {
  return (
    <p role="status" className={styles['summary']}>
      {useSummary(props)}
    </p>
  );
}

type SummaryProps = Pick<ResultProps, 'program' | 'speaker' | 'answer'>;

/** On a narrow screen the result stands below the form: a line that stays in sight leads there. */
export const ResultBar = memo(function ResultBar({ go, ...props }: SummaryProps & { go(): void }) {
  const summary = useSummary(props);
  return (
    <div className={styles['bar']}>
      <Button onClick={go}>
        {summary} <span aria-hidden="true">↓</span>
      </Button>
    </div>
  );
});

function useSummary({ program, speaker, answer }: SummaryProps): string {
  const m = useMessages(MESSAGES);
  const { decisions, requirements } = answer.evaluation;
  // Of lists the table tells; of grades and answers the words.
  const told = program.decisions.flatMap(({ name, type }) => {
    const explained = answer.explanation.decisions[name];
    const status = decisions[name]?.status;
    if (type?.kind !== 'item' || explained === undefined || status === undefined) return [];
    if (status === 'missing-facts' || status === 'not-applicable') return [];
    return [
      `${explained.label}: ${status === 'decided' ? explained.value : noValueText(status, speaker.language)}`,
    ];
  });
  const broken = requirements.filter(({ met }) => met === false).length;
  return [...told, m.counts(answer.missing.length, answer.problems.size, broken)].join('. ');
}
