/** The answers of two editions to a case, each with its reason, side by side. */
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { answerText } from '../answer-text.ts';
import { actName, editionStart } from '../edition-names.ts';
import type { BodySummary, CaseDetail, ComparedAnswer, ExplainedAnswer, KnownAct } from '../shapes.ts';
import styles from './case-answers.module.css';
import { MESSAGES } from './case-messages.ts';

interface CaseAnswersProps {
  readonly detail: CaseDetail;
  readonly summary: BodySummary;
  readonly acts: readonly KnownAct[];
}

/** The answers that differ between the editions; of one edition all answers. */
export function ChangedAnswers(props: CaseAnswersProps) {
  const m = useMessages(MESSAGES);
  const { answers, before } = props.detail;
  const shown = before === null ? answers : answers.filter((one) => one.changed);
  const title = before === null ? m.answers : shown.length === 0 ? m.nothingChanged : m.changed(shown.length);
  return (
    <section aria-label={title} className={styles['answers']}>
      <h3>{title}</h3>
      {shown.map((answer) => (
        <Compared key={answer.question} answer={answer} {...props} />
      ))}
    </section>
  );
}

/** The answers that both editions give alike, folded. */
export function SameAnswers(props: CaseAnswersProps) {
  const m = useMessages(MESSAGES);
  const { answers, before } = props.detail;
  const same = answers.filter((one) => !one.changed);
  if (before === null || same.length === 0) return null;
  return (
    <details>
      <summary>{m.same(same.length)}</summary>
      <div className={styles['answers']}>
        {same.map((answer) => (
          <Compared key={answer.question} answer={answer} {...props} />
        ))}
      </div>
    </details>
  );
}

interface ComparedProps extends CaseAnswersProps {
  readonly answer: ComparedAnswer;
}

function Compared({ answer, detail, summary, acts }: ComparedProps) {
  const label = useLabels();
  const question = summary.questions[answer.question];
  const name = question === undefined ? '' : label(question.label, question.name);
  return (
    <article aria-label={name} className={styles['answer']}>
      <h4>{name}</h4>
      <div className={styles['sides']}>
        {detail.before === null ? null : (
          <Side answer={answer.before} column={detail.before} summary={summary} acts={acts} />
        )}
        <Side answer={answer.after} column={detail.after} summary={summary} acts={acts} />
      </div>
    </article>
  );
}

interface SideProps {
  readonly answer: ExplainedAnswer | null;
  readonly column: number;
  readonly summary: BodySummary;
  readonly acts: readonly KnownAct[];
}

function Side({ answer, column, summary, acts }: SideProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const edition = summary.columns[column];
  return (
    <div className={styles['side']}>
      <div className={styles['small']}>{edition === undefined ? '' : editionStart(edition, language)}</div>
      <div className={styles['value']}>{answer === null ? m.notAsked : answerText(answer, language)}</div>
      {answer === null || answer.reason === '' ? null : <p>{answer.reason}</p>}
      {answer === null || answer.provision === '' ? null : (
        <p className={styles['small']}>
          {answer.provisionName}, {actName(answer.act, acts, language)}
        </p>
      )}
      {answer === null ? null : <More answer={answer} />}
    </div>
  );
}

function More({ answer: { facts, steps, records } }: { readonly answer: ExplainedAnswer }) {
  const m = useMessages(MESSAGES);
  if (facts.length + steps.length + records.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{m.more}</summary>
      {facts.length === 0 ? null : (
        <>
          <h5>{m.readFacts}</h5>
          <ul>
            {facts.map(({ label, value }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: labels may be the same
              <li key={place}>
                {label}: {value}
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length === 0 ? null : (
        <>
          <h5>{m.steps}</h5>
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </>
      )}
      {records.length === 0 ? null : (
        <>
          <h5>{m.records}</h5>
          <ul>
            {records.map((record, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: labels may be the same
              <li key={place}>
                <strong>{record.label}</strong>
                {record.reason === '' ? '' : `: ${record.reason}`}
                <ul>
                  {record.fields.map(({ label, value, reason }) => (
                    <li key={label}>
                      {label}: <strong>{value}</strong>
                      {reason === '' ? '' : ` – ${reason}`}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
