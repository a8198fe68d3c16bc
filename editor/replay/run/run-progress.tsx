/** How far a run is. */
import { useMessages } from '../../language/index.ts';
import type { RunProgress } from '../shapes.ts';
import { MESSAGES } from './run-messages.ts';
import styles from './run-progress.module.css';

/** The bar with what is known in words beside it. */
export function RunProgressBar({ progress }: { readonly progress: RunProgress | null }) {
  const m = useMessages(MESSAGES);
  const { done, total, rate, failed, changed } = progress ?? NOTHING;
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  const seconds = rate > 0 ? Math.ceil((total - done) / rate) : null;
  const words = m.progressText(percent, done, total);
  return (
    <div className={styles['progress']}>
      <div
        role="progressbar"
        aria-label={m.progress}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
        className={styles['bar']}
      >
        <div className={styles['done']} style={{ width: `${percent}%` }} />
      </div>
      <p>{words}</p>
      <p className={styles['more']}>
        {rate > 0 ? m.rate(rate) : ''}
        {seconds === null ? '' : ` · ${m.remaining(seconds)}`}
      </p>
      <p className={styles['more']}>{m.sofar(failed, changed)}</p>
    </div>
  );
}

const NOTHING: RunProgress = { done: 0, total: 0, rate: 0, failed: 0, changed: 0 };
