/** Which changes are shown. */
import { useId } from 'react';
import { RadioField, TextField } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import { useAddress } from '../compare-search.ts';
import type { ProvisionView } from '../worker/words.ts';
import styles from './filters.module.css';
import { useKindText } from './kind.tsx';
import { MESSAGES } from './messages.ts';
import { type Filter, KINDS, type Kind } from './shown.ts';

interface FiltersProps {
  readonly changes: readonly ProvisionView[];
  readonly filter: Filter;
}

/** Kinds that occur, words to look for, rules or texts; all of it stands in the address. */
export function Filters({ changes, filter }: FiltersProps) {
  const m = useMessages(MESSAGES);
  const { change } = useAddress();
  const kindText = useKindText();
  const id = useId();
  const present = KINDS.filter((kind) => changes.some((one) => one.kind === kind));
  const toggle = (kind: Kind, isOn: boolean) => {
    const kinds = present.filter((one) => (one === kind ? isOn : filter.kinds.includes(one)));
    // None chosen would show nothing: it means all.
    const isAll = kinds.length === 0 || kinds.length === present.length;
    change({ kinds: isAll ? undefined : kinds.join(',') }, { replace: true });
  };
  return (
    <div className={styles['filters']}>
      <TextField
        type="search"
        label={m.find}
        value={filter.find}
        change={(find) => change({ find }, { replace: true })}
      />
      {present.length < 2 ? null : (
        <fieldset className={styles['kinds']}>
          <legend>{m.kinds}</legend>
          {present.map((kind) => (
            <label key={kind} htmlFor={`${id}-${kind}`}>
              <input
                id={`${id}-${kind}`}
                type="checkbox"
                checked={filter.kinds.includes(kind)}
                onChange={(event) => toggle(kind, event.target.checked)}
              />
              {kindText(kind)}
            </label>
          ))}
        </fieldset>
      )}
      <RadioField
        label={m.parts}
        value={filter.parts ?? ''}
        options={[
          { value: '', label: m.everything },
          { value: 'rules', label: m.onlyRules },
          { value: 'texts', label: m.onlyTexts },
        ]}
        change={(parts) => change({ parts }, { replace: true })}
      />
    </div>
  );
}
