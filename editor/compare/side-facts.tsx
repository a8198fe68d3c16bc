/** What a side is: its body, when it applies, its acts, its hash, and what is to be known of it. */
import { Link } from '@tanstack/react-router';
import { Badge, Notice } from '../controls/index.ts';
import { documentText, useLabels, useLanguage, useMessages } from '../language/index.ts';
import { spanText } from './edition-text.ts';
import { MESSAGES } from './messages.ts';
import styles from './sides.module.css';
import type { Choices, SideView } from './worker/shapes.ts';

/** So many characters of a hash tell editions apart at a glance; printed it is whole. */
const SHORT_HASH = 12;

/** The facts, as they are shown and printed. */
export function SideFacts({ side, choices }: { readonly side: SideView; readonly choices: Choices }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const { methodology, organization, draft, edition, complete, provisions, reconstructed } = side;
  return (
    <div className={styles['facts']}>
      <p className={styles['printed']}>
        <strong>{label(organization, methodology)}</strong>
      </p>
      <p>
        {edition.from === null || draft !== null ? (
          spanText(edition, language)
        ) : (
          <Link to="/bodies/$methodology" params={{ methodology }} search={{ edition: edition.from }}>
            {spanText(edition, language)}
          </Link>
        )}
      </p>
      <ul className={styles['acts']} aria-label={m.acts}>
        {edition.acts.map((id) => {
          const act = choices.acts.find((one) => one.id === id);
          const text = documentText(act?.document, language, id);
          return (
            <li key={id}>
              {act === undefined ? (
                text
              ) : (
                <Link to="/write" search={{ act: act.name }}>
                  {text}
                </Link>
              )}{' '}
              {draft !== null && act?.name === draft ? <Badge kind="information">{m.draft}</Badge> : null}
            </li>
          );
        })}
      </ul>
      <p className={styles['small']}>
        {m.hash}:{' '}
        <code className={styles['shortHash']} title={edition.hash}>
          {edition.hash.slice(0, SHORT_HASH)}
        </code>
        <code className={styles['printed']}>{edition.hash}</code>
        {reconstructed === 0 ? null : <> · {m.reconstructed(reconstructed, provisions)}</>}
      </p>
      {complete ? null : <Notice kind="warning">{m.incomplete}</Notice>}
    </div>
  );
}
