/** How many cases a run met, and how. */
import { Notice } from '../controls/index.ts';
import { useLanguage, useMessages } from '../language/index.ts';
import { countText } from './counts.ts';
import { MESSAGES } from './result-messages.ts';
import type { BodySummary } from './shapes.ts';
import styles from './totals.module.css';

const COUNTED = ['cases', 'met', 'failed', 'silent', 'refused', 'changed'] as const;

/** The counts of a body. */
export function Totals({ summary }: { readonly summary: BodySummary }) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const { cases, met } = summary;
  return (
    <>
      <dl className={styles['totals']}>
        {COUNTED.map((name) => (
          <div key={name} className={`${styles['total']} ${summary[name] > 0 ? (styles[name] ?? '') : ''}`}>
            <dt>{m.totals[name]}</dt>
            <dd>{countText(summary[name], language)}</dd>
          </div>
        ))}
      </dl>
      {met === cases ? <Notice kind="good">{m.allMet(cases)}</Notice> : null}
    </>
  );
}
