/** How the result differs from that of the edition shown before. */
import { Button, Notice } from '../../controls/index.ts';
import { dayText, useLanguage, useMessages } from '../../language/index.ts';
import type { Difference } from '../answer/index.ts';
import { MESSAGES } from '../messages.ts';
import styles from './result.module.css';

interface ComparisonViewProps {
  readonly formerDay: string;
  readonly day: string;
  readonly found: readonly Difference[];
  back(): void;
  close(): void;
}

/** The differences, or that there is none so far. */
export function ComparisonView({ formerDay, day, found, back, close }: ComparisonViewProps) {
  const m = useMessages(MESSAGES);
  const { language } = useLanguage();
  const [before, now] = [dayText(formerDay, language), dayText(day, language)];
  return (
    <Notice kind={found.length === 0 ? 'information' : 'warning'}>
      <div className={styles['comparison']}>
        <p>
          <strong>{found.length === 0 ? m.sameResult(before, now) : m.otherResult(before, now)}</strong>
        </p>
        {found.length === 0 ? null : (
          <dl className={styles['differences']}>
            {found.map(({ name, label, before: was, now: is }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>
                  <span className={styles['was']}>
                    {before}: {was}
                  </span>
                  <span>
                    {now}: {is}
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p>
          <Button onClick={back}>{m.backTo(before)}</Button>{' '}
          <Button kind="plain" onClick={close}>
            {m.endComparison}
          </Button>
        </p>
      </div>
    </Notice>
  );
}
