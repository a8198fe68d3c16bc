/** The result on paper: one page for a usual case. On the screen it is not shown. */
import { memo } from 'react';
import {
  type Decision,
  noValueText,
  type Program,
  reconstructedIn,
  type Speaker,
} from '../../../engine/index.ts';
import type { MethodologySummary } from '../../api/index.ts';
import { useMessages } from '../../language/index.ts';
import type { AskedCase, CaseAnswer } from '../answer/index.ts';
import { editionWords } from '../edition-words.ts';
import { MESSAGES } from '../messages.ts';
import styles from './print.module.css';
import { PrintedFacts } from './printed-facts.tsx';
import { decisionsOver } from './row-results.ts';
import { Signatures } from './signatures.tsx';

interface PrintSheetProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly day: string;
  readonly body: MethodologySummary | undefined;
  readonly asked: AskedCase;
  readonly answer: CaseAnswer;
}

/** The sheet: body, day and edition; facts; decisions with their points; requirements, readings, due dates, signatures. */
export const PrintSheet = memo(function PrintSheet({
  program,
  speaker,
  day,
  body,
  asked,
  answer,
}: PrintSheetProps) {
  const m = useMessages(MESSAGES);
  const { language } = speaker;
  const { why, acts } = editionWords(program, day, body, language);
  const due = answer.dueDates.filter((one) => one.due !== null);
  return (
    <div className={styles['sheet']} data-printed="">
      <h1>{m.printTitle}</h1>
      <p>
        <strong>{speaker.label(program.organization, program.methodology)}</strong>. {why}
      </p>
      <p>
        {m.acts}: {acts.map(({ text }) => text).join('; ')}.
      </p>
      <p className={styles['hash']}>
        {m.hash}: {program.edition.hash}
      </p>
      <PrintedFacts {...{ program, speaker, answer }} facts={asked.facts} />
      <h2>{m.result}</h2>
      <ul className={styles['decisions']}>
        {program.decisions.map((decision) => (
          <PrintedDecision key={decision.name} {...{ program, speaker, answer, decision }} />
        ))}
      </ul>
      <PrintedRequirements {...{ speaker, answer }} />
      {answer.used.length === 0 ? null : (
        <p>
          <strong>{m.interpretations}:</strong>{' '}
          {answer.used
            .map(
              ({ name, label, origin }) =>
                `${speaker.label(label, name)} (${speaker.provision(origin.provision)})`,
            )
            .join('; ')}
          .
        </p>
      )}
      {asked.reading === 'literal' ? <p>{m.literalNow}</p> : null}
      {due.length === 0 ? null : (
        <p>
          <strong>{m.dueDates}:</strong>{' '}
          {due
            .map(
              ({ name, label, due: one, provision }) =>
                `${speaker.label(label, name)} – ${one} (${speaker.provision(provision)})`,
            )
            .join('; ')}
          .
        </p>
      )}
      <Signatures {...{ program, speaker }} />
    </div>
  );
});

interface PrintedDecisionProps {
  readonly program: Program;
  readonly speaker: Speaker;
  readonly answer: CaseAnswer;
  readonly decision: Decision;
}

/** A decision in a line or two; of a list each record. */
function PrintedDecision({ program, speaker, answer, decision }: PrintedDecisionProps) {
  const m = useMessages(MESSAGES);
  const { name } = decision;
  const explained = answer.explanation.decisions[name];
  const given = answer.evaluation.decisions[name];
  if (explained === undefined || given === undefined) return null;
  const { status } = given;
  const isList = status === 'decided' && explained.records.length > 0;
  const mark = reconstructedIn(program)(given.provision) ? `, ${m.reconstructed}` : '';
  // What goes over a list of facts stands in its table; here how often what was given.
  const isInTable = program.facts.some((fact) => decisionsOver(program, fact.name).includes(decision));
  const records = explained.records
    .filter(({ kept }) => kept)
    .map(({ fields }) => {
      const [first, ...others] = Object.values(fields).map(({ value }) => value);
      return `${first}: ${others.join(', ')}`;
    });
  const value =
    status === 'decided' ? (isList ? '' : explained.value) : noValueText(status, speaker.language);
  return (
    <li>
      {explained.label}: <strong>{value}</strong> ({explained.provisionName}
      {mark}){' '}
      {isList && !isInTable ? (
        `${records.join('; ')}.`
      ) : (
        <span className={styles['reason']}>{explained.reason}</span>
      )}
    </li>
  );
}

/** Requirements that are broken or cannot be told in full, those that are kept by their count. */
function PrintedRequirements({ speaker, answer }: Pick<PrintSheetProps, 'speaker' | 'answer'>) {
  const m = useMessages(MESSAGES);
  const { requirements } = answer.evaluation;
  if (requirements.length === 0) return null;
  const told = requirements.map(({ name, met, label, provision }) => {
    const sign = met === null ? '?' : met ? '✓' : '✗';
    return met === true
      ? `${sign} ${speaker.label(label, name)} (${speaker.provision(provision)})`
      : `${sign} ${answer.requirements[name] ?? speaker.label(label, name)}`;
  });
  return (
    <p>
      <strong>{m.requirements}:</strong> {told.join('; ')}.
    </p>
  );
}
