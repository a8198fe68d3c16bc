/** Words that stayed, went and came. */
import type { WordRun } from '../../../engine/index.ts';
import styles from './runs.module.css';

/** Runs of words in a line; what went is struck out, what came is underlined. */
export function Runs({ runs }: { readonly runs: readonly WordRun[] }) {
  return runs.map(({ kind, text }, place) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: runs of a text have no other name
    if (kind === 'same') return <span key={place}>{text}</span>;
    // The space behind a word is not part of what changed.
    const [, words = '', space = ''] = /^(.*?)(\s*)$/s.exec(text) ?? [];
    const Element = kind === 'removed' ? 'del' : 'ins';
    return (
      <span key={place}>
        <Element className={styles[kind]}>{words}</Element>
        {space}
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: runs of a text have no other name
  });
}

/** Words that came or went as a whole: marked beside them, so not underlined. */
export function Whole({ kind, children }: { readonly kind: 'removed' | 'added'; readonly children: string }) {
  const Element = kind === 'removed' ? 'del' : 'ins';
  return <Element className={`${styles[kind]} ${styles['whole']}`}>{children}</Element>;
}
