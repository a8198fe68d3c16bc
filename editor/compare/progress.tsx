/** Long work: how far it is, and ending it. */
import { Button } from '../controls/index.ts';
import styles from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** How far, in words. */
  readonly text: string;
  readonly done: number;
  readonly of: number;
  readonly stopLabel: string;
  stop(): void;
}

/** A bar with a button. */
export function Progress({ label, text, done, of, stopLabel, stop }: ProgressProps) {
  return (
    <div className={styles['progress']}>
      <progress
        aria-label={label}
        className={styles['bar']}
        {...(of === 0 ? {} : { value: done, max: of })}
      />
      <span className={styles['text']}>{text}</span>
      <Button onClick={stop}>{stopLabel}</Button>
    </div>
  );
}
