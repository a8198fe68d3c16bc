/** One body: its acts, its editions, and the text of an edition. */
import { Link, useParams, useSearch } from '@tanstack/react-router';
import {
  type ActSummary,
  getMethodologies,
  type MethodologySummary,
  Refused,
  useAnswer,
} from '../api/index.ts';
import { Badge, Busy, buttonClass, Notice, Page, Panel } from '../controls/index.ts';
import { documentText, today, useLabels, useLanguage, useMessages } from '../language/index.ts';
import styles from './body-page.module.css';
import { EditionList } from './edition-list.tsx';
import { EditionText } from './edition-text.tsx';
import { MESSAGES } from './messages.ts';
import { TimeLine, yearsOf } from './time-line.tsx';

/** The body of the address. */
export function BodyPage() {
  const m = useMessages(MESSAGES);
  const { methodology } = useParams({ from: '/bodies/$methodology' });
  const { answer } = useAnswer(getMethodologies);
  if (answer === undefined)
    return (
      <Page title={methodology}>
        <Busy />
      </Page>
    );
  if (!answer.ok)
    return (
      <Page title={methodology}>
        <Refused refusal={answer.refusal} />
      </Page>
    );
  const body = answer.value.find((one) => one.methodology === methodology);
  if (body === undefined) {
    return (
      <Page title={m.title}>
        <Notice kind="bad">{m.unknownBody(methodology)}</Notice>
        <p>
          <Link to="/">{m.title}</Link>
        </p>
      </Page>
    );
  }
  return <KnownBody body={body} />;
}

function KnownBody({ body }: { readonly body: MethodologySummary }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { edition: day } = useSearch({ from: '/bodies/$methodology' });
  const { methodology, organization, acts, editions } = body;
  const nameOf = (id: string) => {
    const document = acts.find((act) => act.id === id)?.document;
    return document === undefined ? id : `№ ${document.number}`;
  };
  return (
    <Page
      title={label(organization, methodology)}
      about={<code>{methodology}</code>}
      actions={
        <Link to="/write" search={{ form: 'amendment', body: methodology }} className={buttonClass('main')}>
          {m.newAmendment}
        </Link>
      }
    >
      <Panel title={m.acts}>
        <TimeLine editions={editions} years={yearsOf(editions, today())} today={today()} nameOf={nameOf} />
        <ul className={styles['acts']}>
          {acts.map((act) => (
            <ActItem key={act.id} act={act} />
          ))}
        </ul>
        {editions.some(({ certainty }) => certainty !== 'exact') ? (
          <p className={styles['bounds']}>{m.boundsExplained}</p>
        ) : null}
      </Panel>
      <Panel title={m.editions}>
        <EditionList body={body} />
        <Reconstructed body={body} />
      </Panel>
      {day === undefined ? null : <EditionText methodology={methodology} day={day} nameOf={nameOf} />}
    </Page>
  );
}

function ActItem({ act }: { readonly act: ActSummary }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const dates = [
    act.signature === undefined ? '' : m.signed(act.signature),
    act.registration === undefined ? '' : m.registered(act.registration),
    m.published(act.publication),
  ];
  return (
    <li className={styles['act']}>
      <div>
        <Link to="/write" search={{ act: act.name }}>
          {documentText(act.document, language, act.id)}
        </Link>{' '}
        <Badge>{act.role === 'base' ? m.base : m.amendment}</Badge>{' '}
        {act.reconstructed ? <Badge kind="warning">{m.reconstructed}</Badge> : null}
      </div>
      <div className={styles['dates']}>{dates.filter(Boolean).join(' · ')}</div>
      <div className={styles['dates']}>
        {m.from(act.start.day, act.start.certainty)}
        {act.end === undefined ? ` · ${m.notRepealed}` : ` ${m.until(act.end.day, act.end.certainty)}`}
        {act.repealedBy === undefined ? '' : ` · ${m.repealedBy(documentText(act.repealedBy, language, ''))}`}
      </div>
    </li>
  );
}

function Reconstructed({ body }: { readonly body: MethodologySummary }) {
  const m = useMessages(MESSAGES);
  const last = body.editions.findLast(({ reconstructed }) => reconstructed.length > 0);
  if (last === undefined) return <Notice kind="good">{m.nothingReconstructed}</Notice>;
  return <Notice kind="warning">{m.reconstructedOf(last.reconstructed.length, last.provisions)}</Notice>;
}
