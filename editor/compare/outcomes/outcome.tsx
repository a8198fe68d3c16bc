/** One answer that differs: both values, the case that shows it, the clause that makes it, and why on demand. */
import { useState } from 'react';
import type { FactLine } from '../../../engine/index.ts';
import { Badge, Busy, Button, CopyButton } from '../../controls/index.ts';
import { dayText, useLanguage, useMessages } from '../../language/index.ts';
import { CauseText } from '../act-link.tsx';
import { useCompared, useSideNames } from '../comparison.tsx';
import { useCall } from '../use-call.ts';
import type { FoundOutcome } from '../worker/found-outcome.ts';
import { Explained } from './explained.tsx';
import { MESSAGES } from './messages.ts';
import styles from './outcome.module.css';

/** Whether declared interpretations apply. */
export type Reading = 'adopted' | 'literal';

interface OutcomeProps {
  readonly outcome: FoundOutcome;
  readonly reading: Reading;
}

/** The outcome. */
export function Outcome({ outcome, reading }: OutcomeProps) {
  const m = useMessages(MESSAGES);
  const names = useSideNames();
  const { language } = useLanguage();
  const [isWhy, setWhy] = useState(false);
  const { kind, label, lines, because, yaml } = outcome;
  const isDay = kind === 'deadline';
  const shown = (value: string) => (isDay && DAY.test(value) ? dayText(value, language) : value);
  return (
    <article className={styles['outcome']} aria-label={label}>
      <h3>
        {label} <Badge>{m.kinds[kind]}</Badge>
      </h3>
      <dl className={styles['values']}>
        <div>
          <dt>{names.before}</dt>
          <dd>{shown(outcome.before)}</dd>
        </div>
        <div>
          <dt>{names.after}</dt>
          <dd>{shown(outcome.after)}</dd>
        </div>
      </dl>
      {because.length === 0 ? null : (
        <p>
          {m.because}:{' '}
          {because.map((cause, place) => (
            <span key={`${cause.act} ${cause.provision} ${cause.edit}`}>
              {place === 0 ? '' : '; '}
              <CauseText cause={cause} />
            </span>
          ))}
        </p>
      )}
      <div>
        <p className={styles['small']}>{isDay ? m.witnessDays : m.witness}:</p>
        <FactLines lines={lines} />
      </div>
      <div className={styles['buttons']}>
        <Button aria-expanded={isWhy} onClick={() => setWhy(!isWhy)}>
          {m.why}
        </Button>
        <CopyButton label={m.copyCase} text={() => yaml} />
      </div>
      {isWhy ? <Why outcome={outcome} reading={reading} /> : null}
    </article>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The facts of a case; records and lists with what is in them below. */
function FactLines({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <ul className={styles['facts']}>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: elements of a list have no other name
        <li key={place}>
          <FactText line={line} />
        </li>
      ))}
    </ul>
  );
}

/** One fact; an element of a list that has only values stands in one line. */
function FactText({ line: { label, value, lines } }: { readonly line: FactLine }) {
  if (value !== null) {
    return (
      <>
        {label}: <strong>{value}</strong>
      </>
    );
  }
  const isElement = /^\d+$/.test(label);
  const isFlat = isElement && lines.every((line) => line.value !== null);
  return (
    <>
      {label}
      {isElement ? '. ' : ':'}
      {isFlat ? (
        lines.map((line, place) => (
          <span key={line.label}>
            {place === 0 ? '' : '; '}
            <FactText line={line} />
          </span>
        ))
      ) : (
        <FactLines lines={lines} />
      )}
    </>
  );
}

function Why({ outcome: { kind, name, witness }, reading }: OutcomeProps) {
  const { language } = useLanguage();
  const { calls, pair } = useCompared();
  const names = useSideNames();
  const asked = useCall(calls, 'explain', { ...pair, kind, name, witness, reading, language });
  if (asked.state !== 'done') return <Busy />;
  return (
    <div className={styles['both']} role="status">
      <Explained name={names.before} side={asked.value.before} />
      <Explained name={names.after} side={asked.value.after} />
    </div>
  );
}
