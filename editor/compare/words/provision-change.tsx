/** One provision that differs: what became of it, by which edit, its rules and its text. */
import { Link } from '@tanstack/react-router';
import { provisionName } from '../../../engine/index.ts';
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { ActLink } from '../act-link.tsx';
import { useAddress } from '../compare-search.ts';
import { useCompared } from '../comparison.tsx';
import type { ProvisionView } from '../worker/words.ts';
import { KindBadge } from './kind.tsx';
import { MESSAGES } from './messages.ts';
import styles from './provision-change.module.css';
import { RuleList } from './rule-list.tsx';
import type { Parts } from './shown.ts';
import { TextChange } from './text-change.tsx';

/** The id of the element of a change, for going to it. */
export function changeId(provision: string): string {
  return `change-${provision.replaceAll(' ', '-')}`;
}

interface ProvisionChangeProps {
  readonly change: ProvisionView;
  readonly parts: Parts;
  readonly isChosen: boolean;
}

/** The change; its heading is a link to it. */
export function ProvisionChange({ change, parts, isChosen }: ProvisionChangeProps) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const { search } = useAddress();
  const { id, title, kind, rules } = change;
  const name = provisionName(id, language);
  const heading = changeId(id);
  return (
    <article
      aria-labelledby={heading}
      className={isChosen ? `${styles['change']} ${styles['chosen']}` : styles['change']}
    >
      <header className={styles['header']}>
        <h3 id={heading} tabIndex={-1} className={styles['name']}>
          <Link
            to="/compare"
            search={{ ...search, provision: id }}
            resetScroll={false}
            title={m.linkTo(name)}
            className={styles['anchor']}
          >
            {name}
          </Link>{' '}
          {label(title, '')}
        </h3>
        <KindBadge kind={kind} />
        <Source change={change} />
      </header>
      {parts === 'texts' || rules.length === 0 ? null : <RuleList rules={rules} />}
      {parts === 'rules' ? null : <TextChange change={change} />}
    </article>
  );
}

/** The edits that made the change, else the act whose wording it is. */
function Source({ change: { act, edits } }: { readonly change: ProvisionView }) {
  const { isOneLine } = useCompared();
  if (edits.length === 0 && isOneLine) return null;
  if (edits.length === 0) {
    return (
      <span className={styles['source']}>
        <ActLink act={act} />
      </span>
    );
  }
  return edits.map((edit) => (
    <span key={edit.id} className={styles['source']}>
      <ActLink act={edit.act} provision={edit.carrier} />
    </span>
  ));
}
