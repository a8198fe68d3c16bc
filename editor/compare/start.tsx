/** What can be compared, for who has not chosen yet. */
import { Link } from '@tanstack/react-router';
import { Panel } from '../controls/index.ts';
import { documentText, useLabels, useLanguage, useMessages } from '../language/index.ts';
import { withBody, withDraft } from './default-sides.ts';
import { MESSAGES } from './messages.ts';
import styles from './start.module.css';
import type { Choices } from './worker/shapes.ts';

/** Pairs to begin with: every draft, and every body that has been amended. */
export function Start({ choices }: { readonly choices: Choices }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const amended = choices.bodies.filter(({ editions }) => editions.length > 1);
  return (
    <Panel title={m.start}>
      {choices.drafts.length === 0 ? null : (
        <>
          <h3>{m.draftsAgainst}</h3>
          <ul className={styles['pairs']}>
            {choices.drafts.map(({ name, document, organization }) => (
              <li key={name}>
                <Link to="/compare" search={chosen(withDraft({}, 'to', name, choices))}>
                  {m.draftOf(documentText(document, language, name))}
                </Link>{' '}
                {label(organization, '')}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{m.lastTwo}</h3>
      <ul className={styles['pairs']}>
        {amended.map(({ methodology, organization }) => (
          <li key={methodology}>
            <Link to="/compare" search={chosen(withBody({}, 'to', methodology, choices))}>
              {label(organization, methodology)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function chosen({ from, to }: ReturnType<typeof withBody>): { readonly from?: string; readonly to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
