/** Findings in acts as a list of places to go to. */
import { Button } from '../../controls/index.ts';
import { useMessages } from '../../language/index.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';

/** A finding with its place; lines and columns begin at 0. */
export interface PlacedFinding {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface FindingsProps {
  readonly findings: readonly PlacedFinding[];
  /** The act that is open. */
  readonly own: string;
  go(finding: PlacedFinding): void;
}

/** Each finding with its line; pressing one goes there. */
export function Findings({ findings, own, go }: FindingsProps) {
  const m = useMessages(MESSAGES);
  return (
    <ul className={styles['findings']}>
      {findings.map((finding) => (
        <li key={`${finding.name} ${finding.line} ${finding.column} ${finding.message}`}>
          <Button kind="plain" onClick={() => go(finding)} className={styles['finding'] ?? ''}>
            <span>
              <strong>
                {finding.name === own ? '' : `${m.inOtherAct(finding.name)}, `}
                {m.line(finding.line + 1)}:
              </strong>{' '}
              {finding.message}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
