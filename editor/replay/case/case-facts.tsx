/** The facts of a case in words, and what it expected and did not get. */
import type { FactLine } from '../../../engine/index.ts';
import { useLabels, useLanguage, useMessages } from '../../language/index.ts';
import { answerText } from '../answer-text.ts';
import type { CaseDetail, UnmetWords } from '../shapes.ts';
import styles from './case-facts.module.css';
import { MESSAGES } from './case-messages.ts';

/** The facts and events. */
export function CaseFacts({ detail: { facts, events } }: { readonly detail: CaseDetail }) {
  const m = useMessages(MESSAGES);
  return (
    <>
      <details open={sizeOf(facts) <= FEW_FACTS} className={styles['part']}>
        <summary>
          <h3>{m.facts}</h3>
        </summary>
        {facts.length === 0 ? <p>{m.noFacts}</p> : <Lines lines={facts} />}
      </details>
      {events.length === 0 ? null : (
        <section aria-label={m.events} className={styles['part']}>
          <h3>{m.events}</h3>
          <dl className={styles['lines']}>
            {events.map(({ label, day }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{day}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

/** More are folded at first. */
const FEW_FACTS = 12;

function sizeOf(lines: readonly FactLine[]): number {
  return lines.reduce((sum, line) => sum + 1 + line.lines.length, 0);
}

function Lines({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <dl className={styles['lines']}>
      {lines.map(({ label, value, lines: inner }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may have one label
        <div key={place}>
          <dt>{label}</dt>
          <dd>
            {value ??
              (inner.every(({ value: own }) => own !== null) ? short(inner) : <Inner lines={inner} />)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What stands in a record or a list: each in a line where it is plain. */
function Inner({ lines }: { readonly lines: readonly FactLine[] }) {
  return (
    <ul className={styles['inner']}>
      {lines.map(({ label, value, lines: inner }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two facts may have one label
        <li key={place}>
          {label}:{' '}
          {value ?? (inner.every(({ value: own }) => own !== null) ? short(inner) : <Inner lines={inner} />)}
        </li>
      ))}
    </ul>
  );
}

function short(lines: readonly FactLine[]): string {
  return lines.map(({ label, value }) => `${label}: ${value}`).join(', ');
}

/** The expectations that are not met; nothing where all are. */
export function CaseUnmet({ detail: { unmet } }: { readonly detail: CaseDetail }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  if (unmet.length === 0) return null;
  return (
    <section aria-label={m.unmet} className={styles['part']}>
      <h3>{m.unmet}</h3>
      <ul className={styles['unmet']}>
        {unmet.map((one) => (
          <li key={`${one.kind} ${one.name}`}>
            <UnmetName unmet={one} />
            <dl className={styles['sides']}>
              <div>
                <dt>{m.expected}</dt>
                <dd>{answerText(one.expected, language)}</dd>
              </div>
              <div>
                <dt>{m.actual}</dt>
                <dd>{answerText(one.actual, language)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UnmetName({ unmet: { kind, name, label } }: { readonly unmet: UnmetWords }) {
  const m = useMessages(MESSAGES);
  const labelled = useLabels();
  if (kind === 'bad-input') return <strong>{m.badInput(name)}</strong>;
  if (kind === 'unknown-name') return <strong>{m.unknownName(name)}</strong>;
  return <strong>{labelled(label, name)}</strong>;
}
