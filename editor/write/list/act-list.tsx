/** All acts by body, those with drafts marked; found by a part of their name, number or body. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Badge, buttonClass, Notice, Page, Panel, TextField } from '../../controls/index.ts';
import { documentText, useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import type { WriteSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import type { ActEntry } from '../worker/acts.ts';
import styles from './act-list.module.css';
import { groupsOf, isFound } from './groups.ts';

/** The page while no act is open. */
export function ActList({ session }: { readonly session: WriteSession }) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const list = useStore(session.list);
  const [wanted, setWanted] = useState('');
  const found = list.filter((entry) => isFound(entry, wanted));
  return (
    <Page
      title={m.title}
      about={m.about}
      actions={
        <>
          <Link to="/write" search={{ form: 'amendment' }} className={buttonClass('main')}>
            {m.newAmendment}
          </Link>
          <Link to="/write" search={{ form: 'act' }} className={buttonClass('usual')}>
            {m.newAct}
          </Link>
        </>
      }
    >
      <div className={styles['search']}>
        <TextField type="search" label={m.search} value={wanted} change={setWanted} />
      </div>
      <p role="status" className={styles['count']}>
        {found.length === 0 && list.length > 0 ? m.nothingFound : m.found(found.length)}
      </p>
      {list.length === 0 ? <Notice kind="information">{m.noActs}</Notice> : null}
      {groupsOf(found).map(({ methodology, organization, acts }) => (
        <Panel
          key={methodology ?? ''}
          title={methodology === undefined ? m.otherFiles : label(organization, methodology)}
        >
          <ul className={styles['acts']}>
            {acts.map((entry) => (
              <ActItem key={entry.name} entry={entry} session={session} />
            ))}
          </ul>
        </Panel>
      ))}
    </Page>
  );
}

function ActItem({ entry, session }: { readonly entry: ActEntry; readonly session: WriteSession }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  useStore(session.saves);
  const { name, role, document, start, isStartBound } = entry;
  const act = session.act(name);
  const kept = act?.kept.get().length ?? 0;
  return (
    <li className={styles['act']}>
      <div>
        <Link to="/write" search={{ act: name }}>
          {documentText(document, language, name)}
        </Link>{' '}
        {role === 'none' ? null : <Badge>{role === 'base' ? m.base : m.amendment}</Badge>}{' '}
        {act?.isDraft ? (
          <Badge kind="warning">{act.published.get() === null ? m.newDraft : m.draft}</Badge>
        ) : null}{' '}
        {kept === 0 ? null : <Badge kind="information">{m.kept(kept)}</Badge>}
      </div>
      <div className={styles['file']}>
        {start === null ? '' : `${m.inForceFrom(start, isStartBound)} · `}
        <code>{name}</code>
      </div>
    </li>
  );
}
