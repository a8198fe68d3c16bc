/** The clauses to blame for the changes of a case, with their official text before and after. */
import { Link } from '@tanstack/react-router';
import type { WordRun } from '../../../engine/index.ts';
import { Notice } from '../../controls/index.ts';
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { actName } from '../edition-names.ts';
import type {
  BlamedClause,
  BodySummary,
  CaseDetail,
  Offer,
  OfferedEdition,
  ProvisionWording,
} from '../shapes.ts';
import styles from './case-clauses.module.css';
import { MESSAGES } from './case-messages.ts';

interface CaseClausesProps {
  readonly detail: CaseDetail;
  readonly summary: BodySummary;
  readonly offer: Offer;
}

/** The clauses; nothing where no answer changes. */
export function CaseClauses({ detail, summary, offer }: CaseClausesProps) {
  const m = useMessages(MESSAGES);
  const { clauses, answers, before, after } = detail;
  if (!answers.some(({ changed }) => changed)) return null;
  const [from, to] = [before === null ? undefined : summary.columns[before], summary.columns[after]];
  return (
    <section aria-label={m.clauses} className={styles['clauses']}>
      <h3>{m.clauses}</h3>
      {clauses.length === 0 ? <Notice kind="warning">{m.noCause}</Notice> : null}
      {clauses.map((clause) => (
        <Clause key={JSON.stringify(clause.cause)} clause={clause} summary={summary} offer={offer} />
      ))}
      {from === undefined || to === undefined ? null : (
        <p className={styles['links']}>
          <Link
            to="/compare"
            search={{
              from: sideOf(summary.methodology, from),
              to: sideOf(summary.methodology, to),
              ...(clauses[0] === undefined ? {} : { provision: clauses[0].cause.provision }),
            }}
          >
            {m.compare}
          </Link>
          {to.from === null ? null : (
            <Link
              to="/bodies/$methodology"
              params={{ methodology: summary.methodology }}
              search={{ edition: to.from }}
            >
              {m.edition}
            </Link>
          )}
        </p>
      )}
    </section>
  );
}

/** A side of a comparison, as the address of comparing has it. */
function sideOf(methodology: string, { from, draft }: OfferedEdition): string {
  return draft === null ? `${methodology}@${from ?? ''}` : `draft:${draft}`;
}

interface ClauseProps {
  readonly clause: BlamedClause;
  readonly summary: BodySummary;
  readonly offer: Offer;
}

function Clause({ clause, summary, offer }: ClauseProps) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const { cause, provisionName, editName, questions } = clause;
  const names = questions.map((place) => {
    const question = summary.questions[place];
    return question === undefined ? '' : label(question.label, question.name);
  });
  return (
    <article className={styles['clause']}>
      <h4>{m.clauseOf(provisionName, actName(cause.act, offer.acts, language))}</h4>
      <p className={styles['small']}>
        {editName === null ? m.byText : m.byEdit(editName)} ·{' '}
        {m.clauseChanges([...new Set(names)].join('; '))}
      </p>
      <ClauseText clause={clause} />
    </article>
  );
}

function ClauseText({ clause: { before, after, difference } }: { readonly clause: BlamedClause }) {
  const m = useMessages(MESSAGES);
  if (difference.length > 0 && difference.every(({ kind }) => kind === 'same')) return <p>{m.sameText}</p>;
  if (difference.length > 0) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: long texts are scrolled by keys
      <section lang="kk" aria-label={m.difference} tabIndex={0} className={styles['text']}>
        {difference.map((run, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text have no other name
          <Run key={place} run={run} />
        ))}
      </section>
    );
  }
  return (
    <div className={styles['pair']}>
      <Wording title={m.textBefore} wording={before} />
      <Wording title={m.textAfter} wording={after} />
    </div>
  );
}

function Run({ run: { kind, text } }: { readonly run: WordRun }) {
  const m = useMessages(MESSAGES);
  if (kind === 'same') return text;
  return kind === 'removed' ? (
    <del className={styles['removed']}>
      <span className={styles['spoken']}>{m.removed} </span>
      {text}
    </del>
  ) : (
    <ins className={styles['added']}>
      <span className={styles['spoken']}>{m.added} </span>
      {text}
    </ins>
  );
}

function Wording({ title, wording }: { readonly title: string; readonly wording: ProvisionWording }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { there, text, notInHand } = wording;
  return (
    <div className={styles['wording']}>
      <h5>{title}</h5>
      {text === null || text === '' ? (
        <p className={styles['absent']}>{there ? label(notInHand, m.notInHand) : m.notThere}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long texts are scrolled by keys
        <section lang="kk" aria-label={title} tabIndex={0} className={styles['text']}>
          {text}
        </section>
      )}
    </div>
  );
}
