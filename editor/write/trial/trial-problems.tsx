/** What is wrong with a case, line by line. */
import { useMessages } from '../../language/index.ts';
import type { TrialProblem } from '../worker/try-case.ts';
import styles from './case-panel.module.css';
import { MESSAGES } from './messages.ts';

/** The problems with their lines. */
export function TrialProblems({ problems }: { readonly problems: readonly TrialProblem[] }) {
  const m = useMessages(MESSAGES);
  return (
    <ul className={styles['problems']} role="alert">
      {problems.map(({ message, at }) => (
        <li key={`${at?.line} ${message}`}>
          {at === undefined ? null : <strong>{m.lineOf(at.line)}: </strong>}
          {message}
        </li>
      ))}
    </ul>
  );
}
