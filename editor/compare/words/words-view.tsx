/** The comparison in words: what changed in short, then provision by provision. */
import { useEffect } from 'react';
import { Busy, Button, Notice, Panel } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { useAddress } from '../compare-search.ts';
import { useCompared } from '../comparison.tsx';
import { MESSAGES as PAGE_MESSAGES } from '../messages.ts';
import { useCall } from '../use-call.ts';
import { useChangeSteps } from '../use-change-steps.ts';
import type { ProvisionView } from '../worker/words.ts';
import { Filters } from './filters.tsx';
import { MESSAGES } from './messages.ts';
import { changeId, ProvisionChange } from './provision-change.tsx';
import { filterOf, shownChanges } from './shown.ts';
import { Summary } from './summary.tsx';
import { usePrintedWhole } from './use-printed-whole.ts';
import styles from './words-view.module.css';

/** The view. */
export function WordsView() {
  const page = useMessages(PAGE_MESSAGES);
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { calls, pair, before, after } = useCompared();
  const asked = useCall(calls, 'words', { ...pair, language });
  usePrintedWhole();
  if (asked.state !== 'done') return <Busy />;
  if (asked.value.length === 0) {
    const isSame = before.edition.hash === after.edition.hash;
    return <Notice kind="information">{isSame ? page.same : m.noChanges}</Notice>;
  }
  return <Changes changes={asked.value} />;
}

function Changes({ changes }: { readonly changes: readonly ProvisionView[] }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { search, change } = useAddress();
  const filter = filterOf(search);
  const shown = shownChanges(changes, filter, language);
  const { provision } = search;
  useChangeSteps(shown.map(({ id }) => id));
  useEffect(() => {
    const heading = provision === undefined ? null : document.getElementById(changeId(provision));
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [provision]);
  return (
    <div className={styles['view']}>
      <Summary changes={changes} />
      <Panel title={m.changes}>
        <Filters changes={changes} filter={filter} />
        <p role="status" className={styles['count']}>
          {shown.length === 0 ? m.noneShown : m.shown(shown.length, changes.length)}{' '}
          {shown.length === changes.length ? null : (
            <Button
              kind="plain"
              onClick={() =>
                change({ kinds: undefined, find: undefined, parts: undefined }, { replace: true })
              }
            >
              {m.showAll}
            </Button>
          )}
        </p>
        <div>
          {shown.map((one) => (
            <ProvisionChange key={one.id} change={one} parts={filter.parts} isChosen={one.id === provision} />
          ))}
        </div>
      </Panel>
    </div>
  );
}
