/** Choosing the answer that the matrix shows and the cases that are in it. */
import { Button, RadioField, SelectField, TextField } from '../controls/index.ts';
import { useLabels, useLanguage, useMessages } from '../language/index.ts';
import { countText } from './counts.ts';
import { editionStart } from './edition-names.ts';
import styles from './matrix-filter.module.css';
import { MESSAGES } from './result-messages.ts';
import type { BodySummary, RowCounts, RowFilter } from './shapes.ts';

interface MatrixFilterProps {
  readonly summary: BodySummary;
  readonly filter: RowFilter;
  /** Undefined until counted. */
  readonly counts: RowCounts | undefined;
  change(changed: Partial<RowFilter>): void;
}

const SHOWN: readonly RowFilter['show'][] = ['all', 'changed', 'changed-any', 'failed', 'refused'];

/** The controls above the matrix. */
export function MatrixFilter({ summary, filter, counts, change }: MatrixFilterProps) {
  const m = useMessages(MESSAGES);
  const label = useLabels();
  const { language } = useLanguage();
  const { questions, pairs, columns } = summary;
  const start = (place: number) => {
    const edition = columns[place];
    return edition === undefined ? '' : editionStart(edition, language);
  };
  return (
    <div className={styles['filter']}>
      <div className={styles['fields']}>
        <SelectField
          label={m.answerShown}
          value={String(filter.question)}
          change={(place) => change({ question: Number(place), group: null })}
          options={questions.map((question, place) => ({
            value: String(place),
            label: m.answerOption(label(question.label, question.name), question.changed),
          }))}
        />
        {pairs.length < 2 ? null : (
          <SelectField
            label={m.pair}
            value={filter.pair === null ? '' : String(filter.pair)}
            change={(place) => change({ pair: place === '' ? null : Number(place) })}
            empty={m.anyPair}
            options={pairs.map(({ before, after }, place) => ({
              value: String(place),
              label: m.pairOption(start(before), start(after)),
            }))}
          />
        )}
        <TextField type="search" label={m.findId} value={filter.id} change={(id) => change({ id })} />
      </div>
      <RadioField
        label={m.filter}
        value={filter.show}
        change={(value) => change({ show: SHOWN.find((one) => one === value) ?? 'all', group: null })}
        options={SHOWN.map((show) => ({
          value: show,
          label:
            counts === undefined
              ? m.filters[show]
              : `${m.filters[show]} (${countText(counts[show], language)})`,
        }))}
      />
      {filter.group === null ? null : (
        <p className={styles['group']}>
          {m.onlyGroup}{' '}
          <Button kind="plain" onClick={() => change({ group: null })}>
            {m.endGroup}
          </Button>
        </p>
      )}
    </div>
  );
}
