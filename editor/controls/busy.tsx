/** Something is being fetched or computed. */
import { type Catalogue, useMessages } from '../language/index.ts';
import styles from './busy.module.css';

const WAIT: Catalogue<string> = { kk: 'Күте тұрыңыз…', ru: 'Подождите…', en: 'One moment…' };

/** Tells that it takes a moment, and for what. */
export function Busy({ children }: { readonly children?: string }) {
  const wait = useMessages(WAIT);
  return (
    <p role="status" className={styles['busy']}>
      <span aria-hidden="true" className={styles['turning']} />
      {children ?? wait}
    </p>
  );
}
