/** The editions of a body in words, each with what can be done with it. */
import { Link } from '@tanstack/react-router';
import type { EditionSummary, MethodologySummary } from '../api/index.ts';
import { Badge } from '../controls/index.ts';
import { documentText, today, useLanguage, useMessages } from '../language/index.ts';
import styles from './edition-list.module.css';
import { MESSAGES } from './messages.ts';

/** The list; today's edition is marked. */
export function EditionList({ body }: { readonly body: MethodologySummary }) {
  const m = useMessages(MESSAGES);
  return (
    <ul className={styles['editions']} aria-label={m.editions}>
      {body.editions.map((edition, place) => (
        <EditionItem key={edition.hash} body={body} edition={edition} former={body.editions[place - 1]} />
      ))}
    </ul>
  );
}

interface EditionItemProps {
  readonly body: MethodologySummary;
  readonly edition: EditionSummary;
  readonly former: EditionSummary | undefined;
}

function EditionItem({ body, edition, former }: EditionItemProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { from, until, certainty, untilCertainty, acts, provisions, reconstructed } = edition;
  const { methodology } = body;
  const day = today();
  const isNow = from !== null && from <= day && (until === null || day < until);
  const named = acts.map((id) =>
    documentText(body.acts.find((act) => act.id === id)?.document, language, id),
  );
  return (
    <li className={styles['edition']}>
      <div className={styles['words']}>
        <strong>
          {m.from(from, certainty)} {m.until(until, untilCertainty ?? 'exact')}
        </strong>{' '}
        {isNow ? <Badge kind="information">{m.today}</Badge> : null}{' '}
        {reconstructed.length > 0 ? (
          <Badge kind="warning">
            {m.reconstructed}: {reconstructed.length}/{provisions}
          </Badge>
        ) : null}
        <div className={styles['acts']}>{named.join(' + ')}</div>
      </div>
      {from === null ? null : (
        <div className={styles['links']}>
          <Link to="/bodies/$methodology" params={{ methodology }} search={{ edition: from }}>
            {m.text}
          </Link>
          <Link to="/assess" search={{ body: methodology, day: isNow ? day : from }}>
            {m.assess}
          </Link>
          {former?.from == null ? null : (
            <Link
              to="/compare"
              search={{ from: `${methodology}@${former.from}`, to: `${methodology}@${from}` }}
            >
              {m.compareWithFormer}
            </Link>
          )}
        </div>
      )}
    </li>
  );
}
