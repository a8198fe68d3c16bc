/** The behavioural indicators that the order lists for the person's group, in the order's words. */
import { useId } from 'react';
import { useMessages } from '../../language/index.ts';
import { MESSAGES } from '../messages.ts';
import { type KeyedField, tickKey } from '../typed/index.ts';
import styles from './form.module.css';
import { useBeside, useForm } from './form-context.tsx';

/** The official texts. */
export interface IndicatorTexts {
  readonly effective: readonly string[];
  readonly ineffective: readonly string[];
}

/** Those to be observed can be ticked: they are counted. The others are there to be read. */
export function Indicators({ at, texts }: { readonly at: KeyedField; readonly texts: IndicatorTexts }) {
  const m = useMessages(MESSAGES);
  const { dispatch } = useForm();
  const { ticks } = useBeside();
  const id = useId();
  const ticked = ticks[tickKey(at)] ?? [];
  return (
    <>
      <div id={id} className={styles['indicatorsTitle']}>
        {m.effectiveIndicators}
      </div>
      <ul aria-labelledby={id} className={styles['indicators']} lang="kk">
        {texts.effective.map((indicator) => (
          <li key={indicator}>
            <label className={styles['indicator']}>
              <input
                type="checkbox"
                checked={ticked.includes(indicator)}
                onChange={() => dispatch({ kind: 'tick', at, indicator, all: texts.effective })}
              />
              <span>{indicator}</span>
            </label>
          </li>
        ))}
      </ul>
      {texts.ineffective.length === 0 ? null : (
        <details>
          <summary>{m.ineffectiveIndicators(texts.ineffective.length)}</summary>
          <ul className={styles['ineffective']} lang="kk">
            {texts.ineffective.map((indicator) => (
              <li key={indicator}>{indicator}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
