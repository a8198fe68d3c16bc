/** The official texts of both editions side by side, and going from one changed provision to the next. */
import { useId } from 'react';
import { provisionName } from '../../../engine/index.ts';
import { keysText } from '../../commands/index.ts';
import { Busy, Button, Notice, RadioField, SelectField } from '../../controls/index.ts';
import { useLanguage, useMessages } from '../../language/index.ts';
import { DiffView } from '../../monaco/index.ts';
import { useAddress } from '../compare-search.ts';
import { useCompared, useSideNames } from '../comparison.tsx';
import { useCall } from '../use-call.ts';
import { FORMER, NEXT, useChangeSteps } from '../use-change-steps.ts';
import type { TextsView } from '../worker/texts.ts';
import { MESSAGES } from './messages.ts';
import styles from './text-view.module.css';

/** The texts with what is chosen about them. */
export function OfficialTexts() {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { calls, pair } = useCompared();
  const { search, change } = useAddress();
  const asPrinted = search.printed === 'yes';
  const { provision } = search;
  const only = search.only === 'yes' ? (provision ?? null) : null;
  const question = { ...pair, language, asPrinted, absent: m.notInHand };
  const whole = useCall(calls, 'texts', { ...question, only: null });
  const shown = useCall(calls, 'texts', only === null ? null : { ...question, only });
  const id = useId();
  if (whole.state !== 'done') return <Busy />;
  const texts = only === null ? whole : shown;
  const { changed } = whole.value;
  return (
    <>
      <div className={styles['choices']}>
        <RadioField
          label={m.printing}
          value={asPrinted ? 'printed' : 'words'}
          options={[
            { value: 'words', label: m.wordsOnly },
            { value: 'printed', label: m.asPrinted },
          ]}
          change={(value) => change({ printed: value === 'printed' ? 'yes' : undefined })}
        />
        {changed.length === 0 ? null : <Jump ids={changed.map((one) => one.id)} />}
        {provision === undefined ? null : (
          <label className={styles['only']} htmlFor={`${id}-only`}>
            <input
              id={`${id}-only`}
              type="checkbox"
              checked={only !== null}
              onChange={(event) => change({ only: event.target.checked ? 'yes' : undefined })}
            />
            {m.onlyThis}: {provisionName(provision, language)}
          </label>
        )}
      </div>
      {changed.length === 0 ? (
        <Notice kind="information">{m.noneChanged}</Notice>
      ) : (
        <p className={styles['keys']}>
          {m.changed(changed.length)}. {m.keys}
        </p>
      )}
      {texts.state === 'done' ? <Texts texts={texts.value} provision={provision} /> : <Busy />}
    </>
  );
}

function Texts({ texts, provision }: { readonly texts: TextsView; readonly provision: string | undefined }) {
  const m = useMessages(MESSAGES);
  const names = useSideNames();
  const place = texts.changed.find(({ id }) => id === provision);
  return (
    <DiffView
      before={texts.before}
      after={texts.after}
      label={m.label}
      names={names}
      {...(place === undefined ? {} : { place })}
    />
  );
}

/** The changed provisions as a list, with steps forwards and back. */
function Jump({ ids }: { readonly ids: readonly string[] }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { search, change } = useAddress();
  const step = useChangeSteps(ids);
  const { provision = '' } = search;
  const place = ids.indexOf(provision);
  return (
    <div className={styles['jump']}>
      <SelectField
        label={m.changedProvisions}
        value={place < 0 ? '' : provision}
        empty={m.whole}
        options={ids.map((one, at) => ({
          value: one,
          label: `${at + 1}/${ids.length}. ${provisionName(one, language)}`,
        }))}
        change={(next) =>
          change({ provision: next, ...(next === '' ? { only: undefined } : {}) }, { replace: true })
        }
      />
      <Button onClick={() => step(-1)} disabled={place === 0}>
        {m.former} <kbd>{keysText(FORMER)}</kbd>
      </Button>
      <Button onClick={() => step(1)} disabled={place === ids.length - 1}>
        {m.next} <kbd>{keysText(NEXT)}</kbd>
      </Button>
    </div>
  );
}
