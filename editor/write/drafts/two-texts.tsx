/** Two texts beside each other, with what each of them is. */
import { useMessages } from '../../language/index.ts';
import { DiffView } from '../../monaco/index.ts';
import styles from './drafts.module.css';
import { MESSAGES } from './messages.ts';

interface TwoTextsProps {
  readonly before: string;
  readonly after: string;
  /** What the texts are, as part of a sentence. */
  readonly left: string;
  readonly right: string;
}

/** The view of differences under a line that says which text is which. */
export function TwoTexts({ before, after, left, right }: TwoTextsProps) {
  const m = useMessages(MESSAGES);
  if (before === after) return <p className={styles['quiet']}>{m.sameTexts}</p>;
  return (
    <div className={styles['texts']}>
      <div className={styles['which']}>
        <span>{m.left(left)}</span>
        <span>{m.right(right)}</span>
      </div>
      <DiffView before={before} after={after} label={m.textsLabel(left, right)} language="adisteme" />
    </div>
  );
}
