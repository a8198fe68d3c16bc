/** Cases that a side has no place for. */
import { useMessages } from '../../language/index.ts';
import type { RefusedCase } from '../worker/cases.ts';
import styles from './cases-panel.module.css';
import { MESSAGES } from './messages.ts';

/** More are not listed: their number tells enough. */
const MOST = 200;

/** The cases with the reasons, folded. */
export function RefusedCases({ refused }: { readonly refused: readonly RefusedCase[] }) {
  const m = useMessages(MESSAGES);
  return (
    <details>
      <summary className={styles['summary']}>{m.refused(refused.length)}</summary>
      <ul className={styles['refused']}>
        {refused.slice(0, MOST).map(({ case: id, file, by, problems }) => (
          <li key={`${file} ${id}`}>
            <span title={file}>{id}</span> ({m.refusedBy[by]}): {problems.join(' ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
