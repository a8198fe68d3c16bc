/** One decision: what, why, by which point; the official text and the steps on demand. */
import {
  type Decision,
  noValueText,
  type Program,
  reconstructedIn,
  type Speaker,
} from '../../../engine/index.ts';
import { Badge, Paragraphs } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import type { CaseAnswer } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import { Effects } from './effects.tsx';
import { OnDemand } from './on-demand.tsx';
import { RecordsTable } from './records-table.tsx';
import styles from './result.module.css';

interface DecisionViewProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly decision: Decision;
  readonly answer: CaseAnswer;
}

/** The decision. */
export function DecisionView({ program, speaker, decision, answer }: DecisionViewProps) {
  const m = useMessages(MESSAGES);
  const { name } = decision;
  const explained = answer.explanation.decisions[name];
  const given = answer.evaluation.decisions[name];
  if (explained === undefined || given === undefined) return null;
  const { status } = given;
  if (status === 'missing-facts') {
    // What it lacks is told above, all at once.
    return (
      <p className={styles['open']} data-decision={name}>
        <span className={styles['label']}>{explained.label}</span> {noValueText(status, speaker.language)} (
        {explained.provisionName})
      </p>
    );
  }
  const isReconstructed = reconstructedIn(program)(given.provision);
  const isTable = status === 'decided' && explained.records.length > 0;
  const text = officialText(explained.provisionText);
  return (
    <article className={styles['decision']} data-decision={name} aria-labelledby={`decision-${name}`}>
      <header className={styles['decisionHeader']}>
        <h3 id={`decision-${name}`} className={styles['label']}>
          {explained.label}
        </h3>
        <span className={styles['source']}>{explained.provisionName}</span>
      </header>
      {isTable ? null : (
        <p className={status === 'decided' ? styles['value'] : styles['noValue']} data-status={status}>
          {status === 'decided' ? explained.value : noValueText(status, speaker.language)}
        </p>
      )}
      {explained.reason === '' ? null : <p className={styles['reason']}>{explained.reason}</p>}
      {isTable ? <RecordsTable records={explained.records} caption={explained.label} /> : null}
      {isReconstructed || given.interpretations.length > 0 ? (
        <p className={styles['badges']}>
          {isReconstructed ? <Badge kind="warning">{m.reconstructed}</Badge> : null}
          {given.interpretations.length > 0 ? <Badge>{m.byInterpretation}</Badge> : null}
        </p>
      ) : null}
      <div className={styles['demands']}>
        <OnDemand summary={m.officialText}>{text}</OnDemand>
        {explained.steps.length + explained.facts.length === 0 ? null : (
          <OnDemand summary={m.steps}>
            <ul className={styles['steps']}>
              {explained.facts.map((fact) => (
                <li key={fact.path}>
                  {fact.label}: {fact.value}
                </li>
              ))}
              {explained.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </OnDemand>
        )}
      </div>
      {status === 'decided' ? <Effects {...{ program, speaker, decision: name }} /> : null}
    </article>
  );

  function officialText(official: string | null) {
    if (official === null) return <p>{m.textNotInHand}</p>;
    return (
      <div lang="kk" className={styles['official']}>
        <Paragraphs text={official} />
      </div>
    );
  }
}
