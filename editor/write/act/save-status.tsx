/** What has become of the last words, in words. */
import { refusalText } from '../../api/index.ts';
import { Button } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import type { ActText } from '../session/act-text.ts';
import { useStore } from '../session/store.ts';
import styles from './act-page.module.css';
import { MESSAGES } from './messages.ts';
import { momentText } from './moment.ts';

/** The state of saving; what is wrong is read out at once. */
export function SaveStatus({ act, decide }: { readonly act: ActText; decide(): void }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const state = useStore(act.saving);
  const isWrong = state.kind !== 'saved' && state.kind !== 'saving';
  return (
    <div className={styles['saving']} data-saving={state.kind}>
      {state.kind === 'saving' ? m.saving : null}
      {state.kind === 'saved' && state.at !== null ? m.saved(momentText(state.at)) : null}
      <div role="status" className={isWrong ? styles['notSaved'] : undefined}>
        {state.kind === 'waiting'
          ? `${m.notSaved(refusalText(state.refusal, language))} ${m.tryAgain(state.seconds)} ${m.keptHere}`
          : null}
        {state.kind === 'refused' ? m.notSaved(refusalText(state.refusal, language)) : null}
        {state.kind === 'conflict' ? m.conflict : null}
      </div>
      {state.kind === 'conflict' ? (
        <Button kind="main" onClick={decide}>
          {m.decide}
        </Button>
      ) : null}
    </div>
  );
}
