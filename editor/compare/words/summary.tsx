/** What changed, in short: how many provisions of each kind, which rules, by which edits. */
import { Link } from '@tanstack/react-router';
import { comparisonWording, provisionName } from '../../../engine/index.ts';
import { Notice, Panel } from '../../controls/index.ts';
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { ActLink } from '../act-link.tsx';
import { useAddress } from '../compare-search.ts';
import { useCompared } from '../comparison.tsx';
import type { ProvisionView } from '../worker/words.ts';
import { KindBadge, useFateTexts } from './kind.tsx';
import { MESSAGES } from './messages.ts';
import { absences, editSummaries, KINDS, ruleCounts } from './shown.ts';
import styles from './summary.module.css';

/** The summary of all changes, whatever the filter shows of them. */
export function Summary({ changes }: { readonly changes: readonly ProvisionView[] }) {
  const m = useMessages(MESSAGES);
  const { isOneLine } = useCompared();
  const kinds = KINDS.map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const);
  return (
    <Panel title={m.summary}>
      <div className={styles['parts']}>
        <section>
          <h3>{m.counts}</h3>
          <ul className={styles['kinds']}>
            {kinds.map(([kind, count]) =>
              count === 0 ? null : (
                <li key={kind}>
                  <strong>{count}</strong> <KindBadge kind={kind} />
                </li>
              ),
            )}
          </ul>
        </section>
        <RuleCounts changes={changes} />
        {isOneLine ? <Edits changes={changes} /> : null}
      </div>
      <Absences changes={changes} />
    </Panel>
  );
}

function RuleCounts({ changes }: { readonly changes: readonly ProvisionView[] }) {
  const m = useMessages(MESSAGES);
  const fateTexts = useFateTexts();
  const { language } = useLanguage();
  const counts = ruleCounts(changes);
  if (counts.length === 0) return null;
  const fates = (['added', 'removed', 'changed', 'moved'] as const).filter((fate) =>
    counts.some((count) => count[fate] > 0),
  );
  return (
    <section>
      <h3>{m.ruleCounts}</h3>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{m.ruleKind}</th>
            {fates.map((fate) => (
              <th key={fate} scope="col" className={styles['number']}>
                {fateTexts[fate]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.kind}>
              <th scope="row">{comparisonWording(language).rule[count.kind]}</th>
              {fates.map((fate) => (
                <td key={fate} className={styles['number']}>
                  {count[fate] === 0 ? '' : count[fate]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Texts that are not in hand cannot be compared: why, and of which provisions. */
function Absences({ changes }: { readonly changes: readonly ProvisionView[] }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  return absences(changes).map(({ why, provisions }) => (
    <Notice key={JSON.stringify(why)} kind="warning">
      {m.notCompared}: {provisions.map((id) => provisionName(id, language)).join(', ')}. {label(why, '')}
    </Notice>
  ));
}

function Edits({ changes }: { readonly changes: readonly ProvisionView[] }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { search } = useAddress();
  return (
    <section>
      <h3>{m.madeBy}</h3>
      <ul className={styles['edits']}>
        {editSummaries(changes).map(({ act, carrier, provisions }) => (
          <li key={`${act} ${carrier}`}>
            <ActLink act={act} provision={carrier} />
            {': '}
            {provisions.map((id, place) => (
              <span key={id}>
                {place === 0 ? '' : ', '}
                <Link
                  to="/compare"
                  search={{ ...search, provision: id }}
                  resetScroll={false}
                  className={styles['provision']}
                >
                  {provisionName(id, language)}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
